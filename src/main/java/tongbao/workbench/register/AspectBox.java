package tongbao.workbench.register;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import tongbao.domain.words.Words;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.OrAll;

/// The choice of one region, type, level or class, or of all of them.
final class AspectBox extends ComboBox<Optional<String>> {
    private final RegisterViewModel viewModel;
    private final Aspect aspect;
    private boolean showing;

    AspectBox(RegisterViewModel viewModel, Aspect aspect, Messages messages, Words words) {
        this.viewModel = viewModel;
        this.aspect = aspect;
        var all = messages.get("register.aspect." + aspect.key());
        setId("aspect-" + aspect.key());
        setAccessibleText(all);
        setConverter(new OrAll<>(
                all,
                value -> aspect.name(
                        value, words, viewModel.inventoryProperty().get().orElse(Inventory.NONE))));
        setPrefWidth(aspect == Aspect.REGION ? 168 : 136);
        setMinWidth(96);
        setVisibleRowCount(16);
        valueProperty().subscribe(value -> {
            if (!showing && value != null) {
                viewModel.choose(aspect, value);
            }
        });
    }

    /// Shows what there is to choose in the table in front, and what is chosen.
    void refresh() {
        var kind = viewModel.tabProperty().get().kind();
        setVisible(kind.isPresent());
        setManaged(kind.isPresent());
        var inventory = viewModel.inventoryProperty().get();
        if (kind.isEmpty() || inventory.isEmpty()) {
            return;
        }
        showing = true;
        var chosen = viewModel.wantedProperty().get().find(kind.get(), aspect);
        var offered = Stream.of(
                        Stream.of(Optional.<String>empty()),
                        inventory.get().values(kind.get(), aspect).stream().map(Optional::of),
                        Stream.of(chosen).filter(Optional::isPresent))
                .flatMap(each -> each)
                .distinct()
                .toList();
        if (!getItems().equals(offered)) {
            getItems().setAll(offered);
        }
        setValue(chosen);
        getStyleClass().remove("chosen");
        if (chosen.isPresent()) {
            getStyleClass().add("chosen");
        }
        showing = false;
    }
}
