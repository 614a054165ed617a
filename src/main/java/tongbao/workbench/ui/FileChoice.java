package tongbao.workbench.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import tongbao.document.FileName;

/// Asks the person for a file. A test answers in the person's place.
public interface FileChoice {
    /// Where to save; empty if the person thought better of it.
    Optional<Path> save(Window owner, String title, String suggestedName);

    /// Which files to take; none if the person thought better of it.
    List<Path> openAll(Window owner, String title, Kind kind);

    /// Which file to take; empty if none.
    Optional<Path> open(Window owner, String title, Kind kind);

    /// The files that are offered.
    ///
    /// @param name what they are called, in the user's language
    /// @param patterns `*.png`
    record Kind(String name, List<String> patterns) {
        public static Kind of(String name, String... patterns) {
            return new Kind(name, List.of(patterns));
        }
    }

    /// The dialogs of the machine. They open in the folder used last.
    static FileChoice dialogs(Preferences preferences) {
        return new Dialogs(preferences);
    }

    /// The dialogs of the machine.
    record Dialogs(Preferences preferences) implements FileChoice {
        private static final String FOLDER = "folder";

        @Override
        public Optional<Path> save(Window owner, String title, String suggestedName) {
            var chooser = chooser(title);
            chooser.setInitialFileName(FileName.of(suggestedName));
            return Optional.ofNullable(chooser.showSaveDialog(owner)).map(this::kept);
        }

        @Override
        public List<Path> openAll(Window owner, String title, Kind kind) {
            return Optional.ofNullable(chooser(title, kind).showOpenMultipleDialog(owner))
                    .map(files -> files.stream().map(this::kept).toList())
                    .orElse(List.of());
        }

        @Override
        public Optional<Path> open(Window owner, String title, Kind kind) {
            return Optional.ofNullable(chooser(title, kind).showOpenDialog(owner))
                    .map(this::kept);
        }

        private FileChooser chooser(String title, Kind kind) {
            var chooser = chooser(title);
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns()));
            return chooser;
        }

        private FileChooser chooser(String title) {
            var chooser = new FileChooser();
            chooser.setTitle(title);
            preferences
                    .find(FOLDER)
                    .map(Path::of)
                    .filter(Files::isDirectory)
                    .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
            return chooser;
        }

        private Path kept(File file) {
            var path = file.toPath();
            Optional.ofNullable(path.getParent()).ifPresent(folder -> preferences.keep(FOLDER, folder.toString()));
            return path;
        }
    }
}
