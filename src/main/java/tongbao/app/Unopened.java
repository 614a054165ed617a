package tongbao.app;

import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Theme;

/// The window in place of the workbench when the store cannot be opened: what happened, what to do, and nothing else.
final class Unopened {
    private Unopened() {}

    static void show(Stage window, Problem problem, Messages messages) {
        var what = new Label(problem.what(messages));
        what.setId("unopened");
        what.setWrapText(true);
        what.getStyleClass().add("pane-title");
        var remedy = new Label(problem.remedy(messages));
        remedy.setWrapText(true);
        var close = Parts.button(messages.get("frame.quit"), "", Platform::exit);
        close.setDefaultButton(true);
        var text = new VBox(12, what, remedy, close);
        text.setMaxSize(560, VBox.USE_PREF_SIZE);
        var root = new StackPane(text);
        root.setPadding(new Insets(32));
        window.setScene(new Scene(root, 720, 320));
        Theme.LIGHT.dress(window.getScene());
        window.show();
    }
}
