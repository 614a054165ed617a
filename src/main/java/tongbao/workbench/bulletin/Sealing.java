package tongbao.workbench.bulletin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tongbao.document.WholeFile;
import tongbao.document.problem.PrintException;
import tongbao.document.seal.LockedSeal;
import tongbao.document.sign.SigningKey;
import tongbao.domain.bulletin.Office;
import tongbao.domain.bulletin.publication.Stamping.Source;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// What the pane of the seal does: takes pictures and certificates with their passwords, and says what is wrong with
/// them. Used on the JavaFX thread; files are read beside it, and passwords are wiped.
final class Sealing {
    private final Session session;
    private final ReadOnlyObjectWrapper<Pressing> pressing = new ReadOnlyObjectWrapper<>(Pressing.NONE);
    private final ReadOnlyObjectWrapper<Optional<String>> complaint = new ReadOnlyObjectWrapper<>(Optional.empty());

    Sealing(Session session) {
        this.session = session;
    }

    ReadOnlyObjectProperty<Pressing> pressingProperty() {
        return pressing.getReadOnlyProperty();
    }

    /// Why the last choice was not taken, as one sentence.
    ReadOnlyObjectProperty<Optional<String>> complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    void press(Pressing next) {
        complaint.set(Optional.empty());
        pressing.set(next);
    }

    /// Takes a picture as it is, or one that is kept under a password.
    ///
    /// @param password wiped here; empty for a picture as it is
    void seal(Path file, char[] password) {
        take(
                () -> {
                    var bytes = Files.readAllBytes(file);
                    boolean kept = LockedSeal.is(bytes);
                    var png = kept ? LockedSeal.open(bytes, password) : bytes;
                    Arrays.fill(password, ' ');
                    var name = String.valueOf(file.getFileName());
                    return new ChosenSeal(name, png, kept ? Source.KEPT : Source.GIVEN).checked(Office.SEAL);
                },
                chosen -> press(pressing.get().withSeal(Optional.of(chosen))));
    }

    /// Keeps the chosen picture under a password in a file of its own.
    ///
    /// @param password wiped here
    void keep(ChosenSeal chosen, Path file, char[] password) {
        take(
                () -> {
                    var locked = LockedSeal.lock(chosen.png(), password);
                    Arrays.fill(password, ' ');
                    WholeFile.write(file, out -> {
                        out.write(locked);
                        return true;
                    });
                    return new ChosenSeal(String.valueOf(file.getFileName()), chosen.png(), Source.KEPT);
                },
                kept -> press(pressing.get().withSeal(Optional.of(kept))));
    }

    /// Takes the certificate to sign with.
    ///
    /// @param password wiped here
    void key(Path file, char[] password) {
        take(
                () -> {
                    try {
                        return SigningKey.read(file, password, Instant.now());
                    } finally {
                        Arrays.fill(password, ' ');
                    }
                },
                key -> press(pressing.get().withKey(Optional.of(key))));
    }

    private <T> void take(Callable<T> reading, Consumer<T> taken) {
        session.background().run(reading, taken, failure -> {
            if (failure instanceof PrintException refused) {
                complaint.set(Optional.of(refused.sentence(session.messages().locale())));
            } else {
                session.report(Problem.of(failure));
            }
        });
    }
}
