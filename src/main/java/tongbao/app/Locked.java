package tongbao.app;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import tongbao.store.file.Password;
import tongbao.workbench.opening.Look;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Problem;

/// The window in place of the workbench while the store is locked: the question for its password.
final class Locked {
    private Locked() {}

    /// @param unlock tries the password that was typed
    static void show(Stage window, Problem problem, Look look, Consumer<Password> unlock) {
        var messages = look.messages();
        var what = new Label(problem.what(messages));
        what.setId("locked");
        what.setWrapText(true);
        what.getStyleClass().add("pane-title");
        var remedy = new Label(problem.remedy(messages));
        remedy.setWrapText(true);
        var password = new PasswordField();
        password.setId("unlock-password");
        password.setAccessibleText(messages.get("frame.unlock.password"));
        var open = Parts.button(messages.get("frame.unlock"), "", () -> unlock.accept(Password.of(password.getText())));
        open.setId("unlock");
        open.setDefaultButton(true);
        open.disableProperty().bind(password.textProperty().isEmpty());
        var quit = Parts.button(messages.get("frame.quit"), "", Platform::exit);
        quit.setCancelButton(true);
        var text = new VBox(12, what, remedy, password, new HBox(8, open, quit));
        text.setMaxSize(560, VBox.USE_PREF_SIZE);
        var root = new StackPane(text);
        root.setPadding(new Insets(32));
        window.setScene(new Scene(root, 720, 320));
        look.theme().dress(window.getScene());
        window.show();
        password.requestFocus();
    }
}
