package tongbao.workbench.register;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/// A file that is dropped anywhere on the import; while it hangs there, the zone that asks for one lights up.
final class FileDrop {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    private final Region on;
    private final Consumer<Path> read;

    private FileDrop(Region on, Consumer<Path> read) {
        this.on = on;
        this.read = read;
    }

    /// @param read told the first of the files
    static void on(Region region, Consumer<Path> read) {
        var drop = new FileDrop(region, read);
        region.setOnDragOver(drop::over);
        region.setOnDragExited(_ -> drop.light(false));
        region.setOnDragDropped(drop::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            light(true);
        }
        event.consume();
    }

    private void light(boolean dragged) {
        on.lookupAll(".drop-zone").forEach(zone -> zone.pseudoClassStateChanged(DRAGGED, dragged));
    }

    private void dropped(DragEvent event) {
        var files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        files.stream().findFirst().map(File::toPath).ifPresent(read);
    }
}
