package tongbao.workbench.review;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.workbench.review.ObjectionViewModel.Draft;
import tongbao.workbench.ui.DayConverter;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// Takes an objection in, in the place of the foot: what is said, by whom, when, with which file. Enter in the text
/// enters it, Esc leaves it.
final class ObjectionForm {
    private final TextField text = new TextField();
    private final TextField from = new TextField();
    private final DatePicker received = new DatePicker();
    private final Label file = Parts.whole("", "secondary");
    private final VBox node;
    private Optional<Path> attachment = Optional.empty();

    /// @param enter what happens with what was typed
    /// @param leave what happens when it is left, entered or not
    ObjectionForm(
            ReviewItem item,
            ObjectionViewModel viewModel,
            FileChoice files,
            Messages messages,
            Consumer<Draft> enter,
            Runnable leave) {
        text.setId("objection-text");
        text.setPromptText(messages.get("review.objection.prompt"));
        text.setAccessibleText(messages.get("review.objection.prompt"));
        HBox.setHgrow(text, Priority.ALWAYS);
        from.setId("objection-from");
        from.setText(item.subject().unit().host());
        from.setAccessibleText(messages.get("review.objection.from"));
        from.setPrefColumnCount(14);
        received.setId("objection-received");
        received.setConverter(new DayConverter(messages));
        received.setValue(viewModel.today());
        received.setAccessibleText(messages.get("review.objection.received"));
        received.setPrefWidth(148);
        file.setText(messages.get("review.objection.file.none"));
        Runnable act = () -> {
            if (!text.getText().isBlank() && received.getValue() != null) {
                leave.run();
                enter.accept(new Draft(
                        item.subject().id(),
                        item.clause(),
                        from.getText(),
                        text.getText(),
                        received.getValue(),
                        attachment));
            }
        };
        var done = Parts.button(messages.get("review.objection.enter"), "Enter", act);
        done.setId("objection-enter");
        done.getStyleClass().add("accent");
        done.disableProperty().bind(text.textProperty().map(String::isBlank));
        var choose = Parts.button(
                messages.get("review.objection.file"),
                "",
                () -> files.open(
                                text.getScene().getWindow(),
                                messages.get("review.objection.file"),
                                FileChoice.Kind.of(messages.get("review.objection.file.kind"), "*.*"))
                        .filter(viewModel::fits)
                        .ifPresent(chosen -> {
                            attachment = Optional.of(chosen);
                            file.setText(String.valueOf(chosen.getFileName()));
                        }));
        choose.setId("objection-file");
        var first = new HBox(
                8,
                Parts.whole(messages.get("review.objection.title"), "strong"),
                text,
                done,
                Parts.button(messages.get("review.reason.cancel"), "Esc", leave));
        var second = new HBox(
                8,
                Parts.whole(messages.get("review.objection.from"), "secondary"),
                from,
                Parts.whole(messages.get("review.objection.received"), "secondary"),
                received,
                choose,
                file);
        first.setAlignment(Pos.CENTER_LEFT);
        second.setAlignment(Pos.CENTER_LEFT);
        node = new VBox(6, first, second);
        node.getStyleClass().add("reason-form");
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && (text.isFocused() || from.isFocused())) {
                act.run();
                event.consume();
            }
        });
    }

    Node node() {
        return node;
    }

    void focus() {
        text.requestFocus();
    }
}
