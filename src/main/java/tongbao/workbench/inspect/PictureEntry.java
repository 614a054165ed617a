package tongbao.workbench.inspect;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Window;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// The three ways a picture comes in: pasted, dragged, chosen. It goes beside the clause at hand, and beside the
/// finding that is being written.
final class PictureEntry {
    private final EvidenceViewModel evidence;
    private final InspectViewModel inspect;
    private final ClausesViewModel clauses;
    private final FindingsPane findings;
    private final Session session;
    private final FileChoice files;

    PictureEntry(
            EvidenceViewModel evidence,
            InspectViewModel inspect,
            ClausesViewModel clauses,
            FindingsPane findings,
            Session session,
            FileChoice files) {
        this.evidence = evidence;
        this.inspect = inspect;
        this.clauses = clauses;
        this.findings = findings;
        this.session = session;
        this.files = files;
    }

    private Optional<EvidenceViewModel.Target> target() {
        var finding = findings.commit();
        var target = inspect.getOpened()
                .flatMap(at -> clauses.getCurrent()
                        .map(place ->
                                new EvidenceViewModel.Target(at, place.clause().code(), finding)));
        if (target.isEmpty()) {
            session.report(Problem.of("no-clause"));
        }
        return target;
    }

    /// Pastes what the clipboard holds; says so if that is no picture.
    boolean paste() {
        var board = Clipboard.getSystemClipboard();
        if (!take(board)) {
            session.report(Problem.of("clipboard-empty"));
        }
        return true;
    }

    private boolean take(Clipboard board) {
        if (board.hasFiles()) {
            attach(Drops.files(board));
            return true;
        }
        var image = board.hasImage() ? board.getImage() : null;
        if (image == null || image.isError() || image.getWidth() < 1) {
            return false;
        }
        target().ifPresent(target -> evidence.attach(target, Drops.pixels(image)));
        return true;
    }

    private void attach(List<Path> files) {
        if (files.stream().anyMatch(Files::isDirectory)) {
            inspect.deskProperty()
                    .get()
                    .ifPresent(desk -> clauses.getCurrent()
                            .ifPresent(place ->
                                    evidence.attachFolders(desk, place.clause().code(), files)));
            return;
        }
        target().ifPresent(target -> evidence.attach(target, files));
    }

    /// Asks for picture files.
    void choose(Window owner) {
        var chosen = files.openAll(
                owner,
                session.messages().get("inspect.evidence.add"),
                FileChoice.Kind.of(
                        session.messages().get("inspect.evidence.files"),
                        "*.png",
                        "*.jpg",
                        "*.jpeg",
                        "*.bmp",
                        "*.webp"));
        if (!chosen.isEmpty()) {
            attach(chosen);
        }
    }

    void takeDropsOn(Node pane) {
        pane.setOnDragOver(event -> {
            if (accepts(event)) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        pane.setOnDragDropped(event -> {
            event.setDropCompleted(accepts(event) && take(event.getDragboard()));
            event.consume();
        });
    }

    private boolean accepts(DragEvent event) {
        return inspect.getOpened().isPresent() && Drops.hasPictures(event.getDragboard());
    }
}
