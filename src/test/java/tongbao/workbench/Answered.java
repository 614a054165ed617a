package tongbao.workbench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.stage.Window;
import tongbao.workbench.ui.FileChoice;

/// Chooses files in the person's place: those given to [#next], in their order; after these the person thinks better
/// of it.
public final class Answered implements FileChoice {
    private final Queue<Path> answers = new ArrayDeque<>();
    private final List<String> suggested = new ArrayList<>();
    private int asked;

    /// The file that is chosen when next asked.
    public void next(Path file) {
        answers.add(file);
    }

    /// How often a file was asked for.
    public int asked() {
        return asked;
    }

    /// The names that were suggested for files to be saved, in the order of asking.
    public List<String> suggested() {
        return suggested;
    }

    @Override
    public Optional<Path> save(Window owner, String title, String suggestedName) {
        suggested.add(suggestedName);
        asked++;
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public List<Path> openAll(Window owner, String title, Kind kind) {
        asked++;
        return Optional.ofNullable(answers.poll()).stream().toList();
    }

    @Override
    public Optional<Path> open(Window owner, String title, Kind kind) {
        asked++;
        return Optional.ofNullable(answers.poll());
    }
}
