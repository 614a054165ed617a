package tongbao.workbench.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

/// Asks the person for a folder. A test answers in the person's place.
@FunctionalInterface
public interface FolderChoice {
    /// Empty if the person thought better of it.
    Optional<Path> choose(Window owner, String title);

    /// The dialog of the machine.
    static FolderChoice dialog() {
        return (owner, title) -> {
            var chooser = new DirectoryChooser();
            chooser.setTitle(title);
            return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
        };
    }
}
