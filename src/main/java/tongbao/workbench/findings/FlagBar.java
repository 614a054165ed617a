package tongbao.workbench.findings;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// Sets the two marks on all selected findings. What would change is said first; only then is it recorded, as one
/// step.
final class FlagBar extends HBox {
    private final FindingsViewModel viewModel;
    private final Messages messages;
    private final Supplier<List<FoundLine>> selected;
    private final Label says = new Label();
    private final HBox buttons = new HBox(8);
    private final Button record;
    private final Button drop;

    FlagBar(FindingsViewModel viewModel, Messages messages, Supplier<List<FoundLine>> selected) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.selected = selected;
        setId("flags");
        getStyleClass().add("foot-bar");
        says.setId("dry-run");
        says.setMinWidth(0);
        says.setWrapText(true);
        HBox.setHgrow(says, Priority.ALWAYS);
        says.setMaxWidth(Double.MAX_VALUE);
        buttons.getChildren()
                .setAll(
                        button("counts", "1", KeyCode.DIGIT1),
                        button("counts.not", "2", KeyCode.DIGIT2),
                        Parts.divider(),
                        button("published", "3", KeyCode.DIGIT3),
                        button("published.not", "4", KeyCode.DIGIT4));
        buttons.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        record = Parts.button(messages.get("findings.flag.record"), "Enter", this::record);
        record.setId("record");
        record.getStyleClass().add("accent");
        drop = Parts.button(messages.get("findings.flag.drop"), "Esc", viewModel::drop);
        drop.setId("drop");
        viewModel.proposedProperty().subscribe(_ -> show());
        show();
    }

    private Button button(String key, String cap, KeyCode code) {
        var button = Parts.button(messages.get("findings.flag." + key), cap, () -> press(code));
        button.setId("flag-" + key.replace('.', '-'));
        return button;
    }

    /// Takes the keys of the buttons. True if it was one of them.
    boolean press(KeyCode code) {
        if (viewModel.proposedProperty().get().isPresent()) {
            switch (code) {
                case ENTER -> record();
                case ESCAPE -> viewModel.drop();
                default -> {
                    return false;
                }
            }
            return true;
        }
        return switch (code) {
            case DIGIT1, NUMPAD1 -> propose(Flag.COUNTS, true);
            case DIGIT2, NUMPAD2 -> propose(Flag.COUNTS, false);
            case DIGIT3, NUMPAD3 -> propose(Flag.PUBLISHED, true);
            case DIGIT4, NUMPAD4 -> propose(Flag.PUBLISHED, false);
            default -> false;
        };
    }

    private boolean propose(Flag flag, boolean to) {
        if (!selected.get().isEmpty()) {
            viewModel.propose(selected.get(), flag, to);
        }
        return true;
    }

    private void record() {
        viewModel.record(selected.get());
    }

    /// Says what is selected, or what would change.
    void show() {
        var number = selected.get().size();
        var proposed = viewModel.proposedProperty().get();
        proposed.ifPresentOrElse(this::show, () -> {
            says.setText(
                    number == 0 ? messages.get("findings.flag.none") : messages.get("findings.flag.selected", number));
            buttons.setDisable(number == 0);
            getChildren().setAll(says, buttons);
        });
    }

    private void show(FlagChange change) {
        var flag = messages.get(
                switch (change.flag()) {
                    case COUNTS -> change.to() ? "findings.flag.counts" : "findings.flag.counts.not";
                    case PUBLISHED -> change.to() ? "findings.flag.published" : "findings.flag.published.not";
                });
        var nothing = change.findings() == 0;
        says.setText(
                nothing
                        ? messages.get("findings.dry.nothing", change.chosen(), flag)
                        : messages.get(
                                "findings.dry",
                                change.chosen(),
                                flag,
                                change.findings(),
                                change.subjects(),
                                change.verdicts()));
        record.setDisable(nothing);
        getChildren().setAll(says, record, drop);
        (nothing ? drop : record).requestFocus();
    }
}
