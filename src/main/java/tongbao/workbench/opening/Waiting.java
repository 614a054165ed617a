package tongbao.workbench.opening;

import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import tongbao.store.Rebuilding;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Theme;

/// What is seen while a store takes long to open: how far its tables are made anew, and the way out. Leaving loses
/// nothing; the next start begins where it can.
public final class Waiting implements Rebuilding {
    private static final Duration SOON = Duration.millis(600);

    private final Messages messages;
    private final Theme theme;
    private final ProgressBar bar = new ProgressBar();
    private final Label entries = new Label();
    private final PauseTransition pause = new PauseTransition(SOON);
    private final AtomicLong shown = new AtomicLong();

    /// On the JavaFX thread.
    public Waiting(Stage window, Look look) {
        this.messages = look.messages();
        this.theme = look.theme();
        pause.setOnFinished(_ -> show(window));
        pause.play();
    }

    private void show(Stage window) {
        var what = Parts.whole(messages.get("opening.what"), "pane-title");
        what.setId("opening");
        bar.setPrefWidth(480);
        entries.setId("opening-entries");
        var quit = Parts.button(messages.get("frame.quit"), "", Platform::exit);
        quit.setCancelButton(true);
        var why = new Label(messages.get("opening.why"));
        why.setWrapText(true);
        var column = new VBox(12, what, why, bar, entries, quit);
        column.setPadding(new Insets(32));
        window.setScene(new Scene(column, 640, 260));
        theme.dress(window.getScene());
        window.show();
    }

    @Override
    public void at(long number, long last) {
        var hundredth = number * 200 / Math.max(1, last);
        if (shown.getAndSet(hundredth) != hundredth) {
            Platform.runLater(() -> {
                bar.setProgress((double) number / last);
                entries.setText(messages.get("opening.entries", number, last));
            });
        }
    }

    /// The store is open, or cannot be opened.
    public void end() {
        pause.stop();
    }
}
