package tongbao.workbench.catalogue;

import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import tongbao.workbench.ui.Messages;

/// The editions at the left, and how many there are.
final class EditionList {
    private static final double ROW = 52;

    private final ListView<Edition> list;
    private final Label count;
    private boolean showing;

    /// @param chosen told which one a person chose
    EditionList(ListView<Edition> list, Label count, Messages messages, Consumer<Edition> chosen) {
        this.list = list;
        this.count = count;
        list.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        list.setFixedCellSize(ROW);
        list.setAccessibleText(messages.get("catalogue.editions"));
        list.setCellFactory(_ -> new EditionCell(messages));
        list.getSelectionModel().selectedItemProperty().subscribe(edition -> {
            if (edition != null && !showing) {
                chosen.accept(edition);
            }
        });
    }

    void show(List<Edition> editions, Optional<Edition> at) {
        showing = true;
        count.setText(Integer.toString(editions.size()));
        list.getItems().setAll(editions);
        at.ifPresent(list.getSelectionModel()::select);
        showing = false;
    }

    /// Marks the one that is looked at, which nobody chose here.
    void select(Edition edition) {
        showing = true;
        list.getSelectionModel().select(edition);
        showing = false;
    }
}
