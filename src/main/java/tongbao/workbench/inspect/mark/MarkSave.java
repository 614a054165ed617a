package tongbao.workbench.inspect.mark;

import java.nio.file.Path;
import javafx.stage.Window;
import tongbao.document.WholeFile;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.inspection.EvidenceId;
import tongbao.workbench.inspect.Opened;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// Saves a picture as it is handed out: marked and masked, without what was cut away or lies under a mask.
final class MarkSave {
    private final Session session;
    private final FileChoice files;

    MarkSave(Session session, FileChoice files) {
        this.session = session;
        this.files = files;
    }

    /// Asks where to, and writes a file there whole or not at all.
    void save(Window window, Opened opened, Evidence picture) {
        files.save(window, session.messages().get("inspect.mark.export"), fileName(picture))
                .ifPresent(to -> write(opened, picture.id(), to));
    }

    private static String fileName(Evidence picture) {
        var name = picture.picture().name();
        if (picture.marked().isEmpty()) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + ".png";
    }

    /// On the store's thread, so that it finds what was recorded just before.
    private void write(Opened opened, EvidenceId id, Path to) {
        session.background()
                .run(
                        () -> {
                            var inspection = session.store()
                                    .inspections()
                                    .get(
                                            opened.inspection().round(),
                                            opened.subject().id());
                            for (var one : inspection.evidence()) {
                                if (one.id().equals(id)) {
                                    var bytes = session.store()
                                            .pictures()
                                            .read(one.shown().digest());
                                    WholeFile.write(to, out -> {
                                        out.write(bytes);
                                        return true;
                                    });
                                }
                            }
                            return to;
                        },
                        _ -> {},
                        failure -> session.report(Problem.of(failure)));
    }
}
