package tongbao.workbench.register;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import tongbao.intake.plan.ImportKind;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// In the bar of an import: what its sheet is read as, and the way back to which column is which.
final class ImportKindChoice {
    private final HBox place;
    private final Messages messages;
    private final ImportViewModel viewModel;

    /// @param place filled by [#show]
    ImportKindChoice(HBox place, Messages messages, ImportViewModel viewModel) {
        this.place = place;
        this.messages = messages;
        this.viewModel = viewModel;
    }

    void clear() {
        place.getChildren().clear();
    }

    /// One list to choose from, because the names of all kinds side by side are wider than the smallest usual screen
    /// and would push the rest of the window out of it.
    void show(ImportKind now) {
        var choice = new ComboBox<ImportKind>();
        choice.setId("import-kind");
        choice.setAccessibleText(messages.get("register.import.kind"));
        choice.setConverter(new Named());
        choice.getItems().setAll(viewModel.kinds());
        choice.setVisibleRowCount(choice.getItems().size());
        choice.setValue(now);
        choice.setOnAction(_ -> {
            if (choice.getValue() != now) {
                viewModel.readAs(choice.getValue());
            }
        });
        place.getChildren().setAll(Parts.whole(messages.get("register.import.kind"), "secondary"), choice);
        if (!(viewModel.stateProperty().get() instanceof ImportState.Matching)) {
            var other = Parts.link(messages.get("register.import.columns"), viewModel::match);
            other.setId("import-columns");
            place.getChildren().addFirst(other);
        }
    }

    private final class Named extends StringConverter<ImportKind> {
        @Override
        public String toString(ImportKind kind) {
            return kind == null ? "" : viewModel.words().name(kind);
        }

        @Override
        public ImportKind fromString(String name) {
            throw new UnsupportedOperationException("chosen, never typed: " + name);
        }
    }
}
