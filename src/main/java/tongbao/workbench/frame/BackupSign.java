package tongbao.workbench.frame;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.util.Subscription;
import tongbao.store.LastBackup;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// When the last backup was made, at the foot of the window; a warning where there is none or it is overdue. Leads
/// to the settings, where one is made. Read anew whenever long work ended: a backup is such work.
final class BackupSign extends Button {
    private final Session session;
    private Subscription hearing = Subscription.EMPTY;

    BackupSign(Session session) {
        this.session = session;
        setId("last-backup");
        getStyleClass().addAll("flat", "small", "step");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> session.go(Place.SETTINGS));
        show(Optional.empty());
        sceneProperty().subscribe(scene -> {
            hearing.unsubscribe();
            hearing = scene == null
                    ? Subscription.EMPTY
                    : session.background().jobs().subscribe(this::read);
            read();
        });
    }

    private void read() {
        if (getScene() != null && session.background().jobs().isEmpty()) {
            session.background()
                    .run(session.store()::lastBackup, this::show, failure -> session.report(Problem.of(failure)));
        }
    }

    private void show(Optional<LastBackup> backup) {
        var messages = session.messages();
        var text = backup.map(LastBackup::at)
                .map(at -> messages.get(
                        "frame.backup",
                        messages.date(at.atZone(ZoneId.systemDefault()).toLocalDate())))
                .orElse(messages.get("frame.backup.none"));
        var isRecent = backup.filter(made -> !made.isOverdue(Instant.now())).isPresent();
        setGraphic((isRecent ? Glyph.HINT : Glyph.WARNING).with(text));
        setAccessibleText(messages.get("frame.backup.does", text));
    }
}
