package tongbao.workbench.findings;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.OrAll;

/// The choice of one value of a facet, or of all of them.
final class FacetBox extends ComboBox<Optional<String>> {
    private final FindingsViewModel viewModel;
    private final Facet facet;
    private boolean showing;

    FacetBox(FindingsViewModel viewModel, Facet facet, Messages messages) {
        this.viewModel = viewModel;
        this.facet = facet;
        var key = "findings.facet." + facet.key();
        setId("facet-" + facet.key());
        setAccessibleText(messages.get(key));
        setConverter(
                new OrAll<>(messages.get(key), value -> facet.isYesOrNo() ? messages.get(key + "." + value) : value));
        setPrefWidth(facet.isYesOrNo() ? 118 : 132);
        setMinWidth(84);
        setVisibleRowCount(16);
        valueProperty().subscribe(value -> {
            if (!showing && value != null) {
                viewModel.choose(facet, value);
            }
        });
    }

    /// Shows what there is to choose, and what is chosen.
    void refresh() {
        showing = true;
        var chosen = viewModel.filterProperty().get().find(facet);
        var wanted = Stream.concat(
                        Stream.of(Optional.<String>empty()),
                        viewModel.values(facet).stream().map(Optional::of))
                .toList();
        if (!getItems().equals(wanted)) {
            getItems().setAll(wanted);
        }
        setValue(chosen);
        getStyleClass().remove("chosen");
        if (chosen.isPresent()) {
            getStyleClass().add("chosen");
        }
        showing = false;
    }
}
