package tongbao.workbench.inspect;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.util.Duration;
import tongbao.workbench.ui.Session;

/// Says that a round is being read where that takes long enough to be noticed: one of 100,000 subjects does.
final class ReadingSign {
    private static final Duration NOTICED = Duration.millis(200);

    private final Session session;
    private final InspectViewModel inspect;
    private final Label label;

    ReadingSign(Session session, InspectViewModel inspect) {
        this.session = session;
        this.inspect = inspect;
        label = new Label(session.messages().get("inspect.reading"));
        label.setId("inspect-reading");
        label.getStyleClass().add("muted");
        label.setMouseTransparent(true);
        label.setVisible(false);
        var pause = new PauseTransition(NOTICED);
        pause.setOnFinished(_ -> show());
        session.roundProperty().subscribe(_ -> pause.playFromStart());
        inspect.deskProperty().subscribe(_ -> show());
    }

    private void show() {
        label.setVisible(
                session.getRound().isPresent() && inspect.deskProperty().get().isEmpty());
    }

    Node node() {
        return label;
    }
}
