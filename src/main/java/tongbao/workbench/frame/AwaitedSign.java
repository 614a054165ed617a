package tongbao.workbench.frame;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import javafx.util.Subscription;
import tongbao.store.reading.AwaitedReviews;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// The number of vetoes that wait for a second person, at the corner of 复核 in the rail; nothing where none does.
/// Counted beside the work, once the keys have rested for a moment. On the JavaFX thread.
final class AwaitedSign {
    private static final Duration REST = Duration.seconds(1);
    private static final int MOST = 99;

    private final Session session;
    private final ToggleButton item;
    private final String name;
    private final Label sign = Parts.badge("");
    private final PauseTransition rest = new PauseTransition(REST);
    private Subscription hearing = Subscription.EMPTY;
    private long asked;

    /// @param item whose graphic is a pane
    AwaitedSign(Session session, ToggleButton item) {
        this.session = session;
        this.item = item;
        name = session.messages().get("place." + Place.REVIEW.key());
        sign.setId("reviews-awaited");
        sign.getStyleClass().add("corner");
        sign.setManaged(false);
        sign.setVisible(false);
        if (item.getGraphic() instanceof Pane icon) {
            icon.getChildren().add(sign);
        }
        rest.setOnFinished(_ -> count());
    }

    /// Counts as long as there is a window.
    void follow(ObservableValue<Scene> scene) {
        scene.subscribe(now -> {
            hearing.unsubscribe();
            rest.stop();
            hearing = now == null
                    ? Subscription.EMPTY
                    : Subscription.combine(
                            session.roundProperty().subscribe(this::count),
                            session.changes().revisionProperty().subscribe((_, _) -> rest.playFromStart()));
        });
    }

    private void count() {
        var question = ++asked;
        var round = session.getRound();
        if (round.isEmpty()) {
            show(0);
            return;
        }
        session.background()
                .beside(
                        () -> AwaitedReviews.count(session.store(), round.get()),
                        count -> {
                            if (question == asked) {
                                show(count);
                            }
                        },
                        failure -> session.report(Problem.of(failure)));
    }

    private void show(int count) {
        sign.setText(count > MOST ? MOST + "+" : Integer.toString(count));
        sign.setVisible(count > 0);
        sign.applyCss();
        sign.autosize();
        sign.relocate(item.getGraphic().getLayoutBounds().getWidth() - 6, -7);
        item.setAccessibleText(count > 0 ? session.messages().get("frame.reviews.awaited", name, count) : name);
    }
}
