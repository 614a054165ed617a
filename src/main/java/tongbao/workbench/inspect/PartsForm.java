package tongbao.workbench.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.inspection.Amount;

/// Counts that are added up, a field for each. One that is left empty counts as none once another is filled in.
final class PartsForm {
    private final HBox node = new HBox(8);
    private final Consumer<Amount> record;
    private final Runnable leave;
    private final List<NumberField> fields = new ArrayList<>();
    private Amount stored = Amount.NONE;
    private List<Measure.Part> shown = List.of();

    PartsForm(Consumer<Amount> record, Runnable leave) {
        this.record = record;
        this.leave = leave;
        node.setAlignment(Pos.CENTER_LEFT);
    }

    Node node() {
        return node;
    }

    boolean isFocused() {
        return fields.stream().anyMatch(NumberField::isFocused);
    }

    void focus() {
        fields.stream().findFirst().ifPresent(NumberField::requestFocus);
    }

    /// Shows the fields of `parts`, none for an empty list.
    void show(List<Measure.Part> parts, Amount amount) {
        if (!parts.equals(shown)) {
            shown = parts;
            fields.clear();
            node.getChildren().clear();
            for (var part : parts) {
                var index = fields.size();
                var field = new NumberField("part-" + index, this::commit, this::restore, leave, by -> step(index, by));
                field.setAccessibleText(part.name());
                fields.add(field);
                node.getChildren().addAll(new Label(part.name()), field);
            }
        }
        stored = amount;
        node.setVisible(!parts.isEmpty());
        node.setManaged(!parts.isEmpty());
        restore();
    }

    void commit() {
        if (fields.isEmpty()) {
            return;
        }
        var typed = fields.stream().allMatch(field -> field.number().isEmpty())
                ? Amount.NONE
                : Amount.sum(
                        fields.stream().map(field -> field.number().orElse(0)).toList());
        if (!typed.parts().equals(stored.parts())) {
            record.accept(typed);
        }
    }

    private void step(int index, int by) {
        var field = fields.get(index);
        field.show(OptionalInt.of(Math.max(0, field.number().orElse(0) + by)));
        commit();
    }

    private void restore() {
        for (var i = 0; i < fields.size(); i++) {
            fields.get(i)
                    .show(
                            i < stored.parts().size()
                                    ? OptionalInt.of(stored.parts().get(i))
                                    : OptionalInt.empty());
        }
    }
}
