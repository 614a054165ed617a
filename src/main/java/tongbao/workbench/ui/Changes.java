package tongbao.workbench.ui;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Recorded;
import tongbao.store.Store;

/// The one way from the screens to [Store#record]: every change runs on the worker in its order, moves the save sign
/// and the undo sentence, and tells every screen that the store is another. Used on the JavaFX thread.
public final class Changes {
    private final Store store;
    private final Background background;
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(new Saving.Idle());
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Optional<Recorded>> undoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Recorded>> redoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Entry> last = Optional.empty();
    private long entries;
    private int underWay;

    public Changes(Store store, Background background) {
        this.store = store;
        this.background = background;
        background.run(this::standing, this::show, _ -> {});
    }

    /// Runs `work`, which reads what is and records what shall be, on the worker. Exactly one of `done` and `failed`
    /// follows; before `done`, [#revisionProperty] has moved on. A failure shows in the save sign by itself.
    /// Where several changes were to be recorded, those before the failure are told as any other.
    public <T> void record(Callable<T> work, Consumer<T> done, Consumer<Problem> failed) {
        underWay++;
        saving.set(new Saving.Busy());
        background.run(
                () -> new Done<>(work.call(), standing()),
                result -> {
                    underWay--;
                    saving.set(underWay > 0 ? new Saving.Busy() : new Saving.Saved(Instant.now()));
                    show(result.standing());
                    revision.set(revision.get() + 1);
                    done.accept(result.value());
                },
                failure -> {
                    underWay--;
                    var problem = Problem.of(failure);
                    saving.set(new Saving.Failed(problem));
                    failed.accept(problem);
                    background.run(this::standing, this::showIfFurther, _ -> {});
                });
    }

    /// Takes the last change back, whoever made it and before or after a restart. What cannot be taken back is said in
    /// the save sign.
    public void undo() {
        record(store::undo, _ -> {}, _ -> {});
    }

    /// Takes the last `steps` changes back, the last first; stops at one that cannot be taken back.
    public void undo(int steps) {
        record(() -> times(steps, store::undo), _ -> {}, _ -> {});
    }

    /// Makes the last `steps` changes that were taken back again.
    public void redo(int steps) {
        record(() -> times(steps, store::redo), _ -> {}, _ -> {});
    }

    private static int times(int steps, Supplier<Optional<Recorded>> step) {
        for (var done = 0; done < steps; done++) {
            if (step.get().isEmpty()) {
                return done;
            }
        }
        return steps;
    }

    /// Makes the last change that was taken back again.
    public void redo() {
        record(store::redo, _ -> {}, _ -> {});
    }

    private Standing standing() {
        return new Standing(store.anchor().entry(), store.undoable(), store.redoable());
    }

    private static long number(Optional<Recorded> recorded) {
        return recorded.map(Recorded::number).orElse(0L);
    }

    private void showIfFurther(Standing standing) {
        if (standing.entries() != entries) {
            show(standing);
            revision.set(revision.get() + 1);
        }
    }

    private void show(Standing standing) {
        var forward = number(standing.undoable()) > number(undoable.get());
        var moved = number(standing.undoable()) != number(undoable.get());
        last = moved && standing.entries() == entries + 1
                ? (forward ? standing.undoable() : undoable.get()).map(Recorded::entry)
                : Optional.empty();
        entries = standing.entries();
        undoable.set(standing.undoable());
        redoable.set(standing.redoable());
    }

    public ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// Grows with every change, so that screens know to read again.
    public ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /// What was recorded, taken back or made again when [#revisionProperty] moved on last; empty where that was several
    /// entries at once, or one that cannot be taken back.
    public Optional<Entry> last() {
        return last;
    }

    public ReadOnlyObjectProperty<Optional<Recorded>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Recorded>> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    private record Standing(long entries, Optional<Recorded> undoable, Optional<Recorded> redoable) {}

    private record Done<T>(T value, Standing standing) {}
}
