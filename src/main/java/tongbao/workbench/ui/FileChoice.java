package tongbao.workbench.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks the person for a file. A test answers in the person's place.
public interface FileChoice {
    /// Where to save; empty if the person thought better of it.
    Optional<Path> save(Window owner, String title, String suggestedName);

    /// Which file to take; empty if none.
    ///
    /// @param pattern `*.png`
    Optional<Path> open(Window owner, String title, String kind, String pattern);

    /// The dialogs of the machine.
    static FileChoice dialogs() {
        return new FileChoice() {
            @Override
            public Optional<Path> save(Window owner, String title, String suggestedName) {
                var chooser = new FileChooser();
                chooser.setTitle(title);
                chooser.setInitialFileName(suggestedName);
                return Optional.ofNullable(chooser.showSaveDialog(owner)).map(file -> file.toPath());
            }

            @Override
            public Optional<Path> open(Window owner, String title, String kind, String pattern) {
                var chooser = new FileChooser();
                chooser.setTitle(title);
                chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, pattern));
                return Optional.ofNullable(chooser.showOpenDialog(owner)).map(file -> file.toPath());
            }
        };
    }
}
