package tongbao.workbench.inspect;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What was drawn for a sampled clause, named one behind the other. Recorded when the field is left or by Enter; Esc
/// brings back what is stored.
final class DrawnField extends TextField {
    private static final Pattern BETWEEN = Pattern.compile("[、，,；;\\n]+");
    private static final String JOINT = "、";

    DrawnField(Runnable commit, Runnable restore, Runnable leave) {
        setId("drawn");
        setMinWidth(0);
        HBox.setHgrow(this, Priority.ALWAYS);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit.run();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                commit.run();
                leave.run();
                pressed.consume();
            } else if (pressed.getCode() == KeyCode.ESCAPE) {
                restore.run();
                leave.run();
                pressed.consume();
            }
        });
    }

    List<String> items() {
        return Stream.of(BETWEEN.split(getText()))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    void show(List<String> items) {
        setText(String.join(JOINT, items));
    }

    /// What is shown while nothing is named.
    void hint(List<String> sameSample, String otherwise) {
        setPromptText(sameSample.isEmpty() ? otherwise : String.join(JOINT, sameSample));
    }
}
