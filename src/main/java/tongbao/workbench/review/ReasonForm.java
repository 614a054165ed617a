package tongbao.workbench.review;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// Asks for a reason before something is decided: one line, usual reasons to press, one button for each decision.
/// Enter takes the first decision, Esc thinks better of it. Nothing is decided without a reason.
final class ReasonForm {
    /// A decision that the reason can be given for.
    ///
    /// @param text what the button says
    record Act(String id, String text, Consumer<String> decide) {}

    private final TextField reason = new TextField();
    private final VBox node;

    /// @param usual reasons that are often given
    /// @param leave what happens when it is left, decided or not
    ReasonForm(String title, String prompt, List<String> usual, List<Act> acts, Messages messages, Runnable leave) {
        reason.setId("review-reason");
        reason.setPromptText(prompt);
        reason.setAccessibleText(title);
        HBox.setHgrow(reason, Priority.ALWAYS);
        var line = new HBox(8, Parts.whole(title, "strong"), reason);
        line.setAlignment(Pos.CENTER_LEFT);
        for (var i = 0; i < acts.size(); i++) {
            line.getChildren().add(button(acts.get(i), i == 0, leave));
        }
        line.getChildren().add(Parts.button(messages.get("review.reason.cancel"), "Esc", leave));
        var ready = new HBox(8, Parts.whole(messages.get("review.reason.usual"), "secondary"));
        ready.setAlignment(Pos.CENTER_LEFT);
        usual.forEach(text -> {
            var button = Parts.button(text, "", () -> {
                reason.setText(text);
                reason.requestFocus();
                reason.end();
            });
            button.getStyleClass().add("small");
            ready.getChildren().add(button);
        });
        ready.setMinWidth(0);
        node = new VBox(6, line);
        if (!usual.isEmpty()) {
            node.getChildren().add(ready);
        }
        node.getStyleClass().add("reason-form");
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && reason.isFocused()) {
                decide(acts.getFirst(), leave);
                event.consume();
            }
        });
    }

    private Button button(Act act, boolean first, Runnable leave) {
        var button = Parts.button(act.text(), first ? "Enter" : "", () -> decide(act, leave));
        button.setId(act.id());
        button.disableProperty().bind(reason.textProperty().map(String::isBlank));
        if (first) {
            button.getStyleClass().add("accent");
        }
        return button;
    }

    private void decide(Act act, Runnable leave) {
        if (reason.getText().isBlank()) {
            return;
        }
        leave.run();
        act.decide().accept(reason.getText());
    }

    Node node() {
        return node;
    }

    void focus() {
        reason.requestFocus();
    }
}
