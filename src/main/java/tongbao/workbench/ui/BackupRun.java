package tongbao.workbench.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import tongbao.store.Backups;

/// Makes backups beside the work: beside the store, and in the folder the person chose besides if it is there. On the
/// JavaFX thread.
public record BackupRun(Session session) {
    private static final String FOLDER = "backupFolder";

    /// The folder chosen besides.
    public Optional<Path> folder() {
        return folder(session.preferences());
    }

    /// The folder chosen besides, where no session is open.
    public static Optional<Path> folder(Preferences preferences) {
        return preferences.find(FOLDER).filter(name -> !name.isEmpty()).map(Path::of);
    }

    /// Keeps a folder on another disk or USB stick for every backup from now on; empty for none.
    public void choose(Optional<Path> folder) {
        session.preferences().keep(FOLDER, folder.map(Path::toString).orElse(""));
    }

    /// Once a day, when something was recorded since.
    public void ifDue(Instant now) {
        var places = places();
        session.background()
                .run(
                        () -> places.stream().filter(place -> place.isDue(now)).toList(),
                        due -> {
                            if (!due.isEmpty()) {
                                make(due, () -> {});
                            }
                        },
                        failure -> session.report(Problem.of(failure)));
    }

    /// As [#ifDue], once the first screens have had the disk and the machine for themselves. Stopped before, it is left
    /// out, and the next opening makes up for it.
    public Animation ifDueAfter(Duration pause) {
        var waiting = new PauseTransition(pause);
        waiting.setOnFinished(_ -> ifDue(Instant.now()));
        waiting.play();
        return waiting;
    }

    /// At once.
    ///
    /// @param done when it is made, or failed and was reported
    public void now(Runnable done) {
        make(places(), done);
    }

    private List<Backups> places() {
        var store = session.store();
        return Stream.concat(
                        Stream.of(store.backups()), folder().filter(Files::isDirectory).map(store::backups).stream())
                .toList();
    }

    private void make(List<Backups> places, Runnable done) {
        session.background()
                .start(
                        session.messages().get("backup.making"),
                        progress -> places.stream()
                                .map(place -> place.make(progress::isCancelled))
                                .toList(),
                        _ -> done.run(),
                        failure -> {
                            session.report(Problem.of(failure));
                            done.run();
                        });
    }
}
