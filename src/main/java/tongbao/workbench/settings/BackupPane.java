package tongbao.workbench.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tongbao.store.Backups;
import tongbao.store.LastBackup;
import tongbao.workbench.ui.BackupRun;
import tongbao.workbench.ui.FolderChoice;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// 备份: when the last one was made and where it lies, one at once, and a folder besides for those that follow.
final class BackupPane extends VBox {
    private final Session session;
    private final Messages messages;
    private final BackupRun run;
    private final FolderChoice folders;
    private final HBox last = new HBox(8);
    private final Label taken = new Label();
    private final Label folder = new Label();
    private final Button now;
    private final Button forget;

    BackupPane(Session session, FolderChoice folders) {
        super(8);
        this.session = session;
        this.folders = folders;
        messages = session.messages();
        run = new BackupRun(session);
        setId("backups");
        last.setAlignment(Pos.CENTER_LEFT);
        taken.setId("backup-taken");
        taken.managedProperty().bind(taken.visibleProperty());
        taken.setVisible(false);
        folder.setWrapText(true);
        folder.setMaxWidth(672);
        folder.setId("backup-folder");
        now = Parts.button(messages.get("settings.backup.now"), "", this::backUp);
        now.setId("backup-now");
        var choose = Parts.button(messages.get("settings.backup.choose"), "", this::choose);
        choose.setId("backup-choose");
        forget = Parts.button(messages.get("settings.backup.forget"), "", () -> keep(Optional.empty()));
        forget.setId("backup-forget");
        getChildren().addAll(last, taken, folder, new HBox(8, now, choose, forget));
    }

    /// Reads anew what is shown.
    void look() {
        var chosen = run.folder();
        folder.setText(chosen.map(path -> messages.get(
                        Files.isDirectory(path) ? "settings.backup.besides" : "settings.backup.missing",
                        path.toString()))
                .orElseGet(() -> messages.get("settings.backup.only-here")));
        forget.setVisible(chosen.isPresent());
        session.background()
                .run(session.store()::lastBackup, this::show, failure -> session.report(Problem.of(failure)));
        session.background()
                .run(
                        () -> session.store().backups().taken(),
                        this::show,
                        failure -> session.report(Problem.of(failure)));
    }

    private void show(Backups.Taken all) {
        taken.setText(messages.get("settings.backup.taken", all.backups(), Math.ceilDiv(all.bytes(), 1L << 20)));
        taken.setVisible(all.backups() > 0);
    }

    private void show(Optional<LastBackup> backup) {
        last.getChildren()
                .setAll(backup.map(made -> Glyph.CLEAR.with(text(made)))
                        .orElseGet(() -> Glyph.HINT.with(messages.get("settings.backup.none"))));
    }

    private String text(LastBackup made) {
        var at = made.at().atZone(ZoneId.systemDefault());
        return messages.get(
                "settings.backup.last",
                messages.date(at.toLocalDate()),
                messages.time(made.at()),
                made.file().toString());
    }

    private void backUp() {
        now.setDisable(true);
        run.now(() -> {
            now.setDisable(false);
            look();
        });
    }

    private void choose() {
        folders.choose(getScene().getWindow(), messages.get("settings.backup.choose.title"))
                .ifPresent(path -> keep(Optional.of(path)));
    }

    private void keep(Optional<Path> path) {
        run.choose(path);
        look();
    }
}
