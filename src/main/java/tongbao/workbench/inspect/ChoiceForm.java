package tongbao.workbench.inspect;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.inspection.Amount;

/// One of several graded options; picking one records it.
final class ChoiceForm {
    private final ComboBox<String> box = new ComboBox<>();
    private List<Measure.Option> shown = List.of();
    private boolean filling;

    ChoiceForm(Consumer<Amount> record, Runnable leave) {
        box.setId("choice");
        box.setOnAction(_ -> {
            if (!filling && box.getSelectionModel().getSelectedIndex() >= 0) {
                record.accept(Amount.of(box.getSelectionModel().getSelectedIndex() + 1));
                leave.run();
            }
        });
    }

    Node node() {
        return box;
    }

    void focus() {
        box.requestFocus();
        box.show();
    }

    /// Shows `options`, none for an empty list, and the one that is stored.
    void show(List<Measure.Option> options, OptionalInt chosen) {
        filling = true;
        if (!options.equals(shown)) {
            shown = options;
            box.getItems().setAll(options.stream().map(Measure.Option::name).toList());
        }
        box.getSelectionModel().select(chosen.orElse(0) - 1);
        if (chosen.isEmpty()) {
            box.getSelectionModel().clearSelection();
        }
        filling = false;
        box.setVisible(!options.isEmpty());
        box.setManaged(!options.isEmpty());
    }
}
