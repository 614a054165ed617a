package tongbao.workbench.ui;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.Cell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;

/// Lets the rows of one list of regions be dragged, each onto one of its siblings, whose place it takes.
///
/// @param <T> what a row shows
public final class RegionDrag<T> {
    private final Function<T, Region> shown;
    private final BiConsumer<RegionCode, RegionCode> drop;
    private Optional<Region> dragged = Optional.empty();

    /// @param drop given what was dragged and onto what
    public RegionDrag(Function<T, Region> shown, BiConsumer<RegionCode, RegionCode> drop) {
        this.shown = shown;
        this.drop = drop;
    }

    /// Makes `row`, one of the list's, be dragged and dropped on.
    public void follow(Cell<T> row) {
        row.setOnDragDetected(event -> {
            if (!row.isEmpty()) {
                dragged = Optional.of(shown.apply(row.getItem()));
                var content = new ClipboardContent();
                content.putString(shown.apply(row.getItem()).name());
                row.startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            }
        });
        row.setOnDragOver(event -> {
            if (takes(row)) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        row.setOnDragDropped(event -> dropped(row, event));
        row.setOnDragDone(_ -> dragged = Optional.empty());
    }

    private boolean takes(Cell<T> row) {
        return !row.isEmpty()
                && dragged.filter(region -> isSibling(region, shown.apply(row.getItem())))
                        .isPresent();
    }

    private static boolean isSibling(Region region, Region other) {
        return !region.code().equals(other.code()) && region.parent().equals(other.parent());
    }

    private void dropped(Cell<T> row, DragEvent event) {
        var taken = takes(row);
        if (taken) {
            drop.accept(dragged.orElseThrow().code(), shown.apply(row.getItem()).code());
        }
        event.setDropCompleted(taken);
        event.consume();
    }
}
