package tongbao.workbench.overview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tongbao.store.Backups;
import tongbao.store.LastBackup;
import tongbao.workbench.ui.BackupRun;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// 备份: when the last one was made, how many lie here, whether the second folder is there; one at once.
final class BackupBlock extends VBox {
    private final Session session;
    private final Messages messages;
    private final BackupRun run;
    private final HBox last = row();
    private final HBox besides = row();
    private final Button now;

    private record Known(Optional<LastBackup> last, Backups.Taken taken) {}

    BackupBlock(Session session) {
        this.session = session;
        messages = session.messages();
        run = new BackupRun(session);
        now = Parts.link(messages.get("overview.backup.now"), this::backUp);
        now.setId("overview-backup");
        var head = new HBox(Parts.whole(messages.get("overview.backup"), "section-title"), Parts.space(), now);
        head.getStyleClass().addAll("section-bar", "second");
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, last, besides);
    }

    private static HBox row() {
        var row = new HBox(8);
        row.getStyleClass().add("block-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Reads anew what is shown.
    void look() {
        besides(run.folder());
        var store = session.store();
        session.background()
                .run(
                        () -> new Known(store.lastBackup(), store.backups().taken()),
                        this::show,
                        failure -> session.report(Problem.of(failure)));
    }

    private void show(Known known) {
        var sound = known.last().filter(made -> !made.isOverdue(Instant.now())).isPresent();
        var when = known.last()
                .map(made -> messages.get(
                        sound ? "overview.backup.last" : "overview.backup.overdue",
                        RecentBlock.when(messages, made.at())))
                .orElseGet(() -> messages.get("overview.backup.none"));
        last.getChildren().setAll((sound ? Glyph.CLEAR : Glyph.WARNING).with(when), Parts.space());
        if (known.taken().backups() > 0) {
            var megabytes = Math.ceilDiv(known.taken().bytes(), 1L << 20);
            var taken = messages.get("overview.backup.taken", known.taken().backups(), megabytes);
            last.getChildren().add(Parts.whole(taken, "secondary"));
        }
        known.last()
                .ifPresent(made -> Tooltip.install(last, new Tooltip(made.file().toString())));
    }

    private void besides(Optional<Path> folder) {
        var there = folder.map(Files::isDirectory);
        var text = new Label(messages.get(there.map(is -> is ? "overview.backup.besides" : "overview.backup.away")
                .orElse("overview.backup.only-here")));
        text.setMinWidth(0);
        var sign = there.map(is -> is ? Glyph.CLEAR : Glyph.WARNING).orElse(Glyph.HINT);
        besides.getChildren().setAll(sign.alone(""), text, Parts.space());
        folder.ifPresent(path -> Tooltip.install(besides, new Tooltip(path.toString())));
        if (!there.orElse(false)) {
            var choose = Parts.link(messages.get("overview.backup.choose"), () -> session.go(Place.SETTINGS));
            choose.setId("overview-backup-choose");
            besides.getChildren().add(choose);
        }
    }

    private void backUp() {
        now.setDisable(true);
        run.now(() -> {
            now.setDisable(false);
            look();
        });
    }
}
