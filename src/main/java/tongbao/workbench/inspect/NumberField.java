package tongbao.workbench.inspect;

import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field for a whole number. Leaving it or Enter records, Esc brings back what is stored, up and down step by one.
final class NumberField extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");
    private static final Pattern NUMBER = Pattern.compile("\\d{0,6}");

    /// @param record stores what is typed
    /// @param restore shows what is stored
    /// @param leave gives the keyboard back to the clauses
    NumberField(String id, Runnable record, Runnable restore, Runnable leave, IntConsumer step) {
        setId(id);
        getStyleClass().add("amount-field");
        setTextFormatter(new TextFormatter<>(NumberField::digitsOnly));
        focusedProperty().subscribe(focused -> {
            if (focused) {
                Platform.runLater(this::selectAll);
            } else {
                record.run();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                (event.getCode() == KeyCode.ENTER ? record : restore).run();
                deselect();
                leave.run();
                event.consume();
            } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                record.run();
                step.accept(event.getCode() == KeyCode.UP ? 1 : -1);
                event.consume();
            }
        });
    }

    OptionalInt number() {
        return getText().isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(getText()));
    }

    void show(OptionalInt number) {
        setText(text(number));
        setWrong(false);
    }

    void setWrong(boolean wrong) {
        pseudoClassStateChanged(WRONG, wrong);
    }

    static String text(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    /// Full-width digits of a Chinese input method are digits too; anything else is not typed.
    private static TextFormatter.Change digitsOnly(TextFormatter.Change change) {
        change.setText(change.getText()
                .codePoints()
                .map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
        if (!NUMBER.matcher(change.getControlNewText()).matches()) {
            change.setText("");
            change.setRange(change.getControlCaretPosition(), change.getControlCaretPosition());
            change.setAnchor(change.getControlAnchor());
            change.setCaretPosition(change.getControlCaretPosition());
        }
        return change;
    }
}
