package tongbao.store.table;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import tongbao.domain.journal.Recorded;
import tongbao.store.failure.Expect;
import tongbao.store.failure.Refusal;

/// The table `step`: one line of undo and redo over all entries. What was recorded can be undone (`done`); undoing
/// spends it and leaves the undoing entry to be undone in turn (`undone`); doing anything else spends what could be
/// redone. What is spent has no row, and what was done in a row has one. The highest number of a side is always the
/// next to go.
public record StepRows(Handle handle) {
    private static final String DONE = "done";
    private static final String UNDONE = "undone";

    /// The next entry to undo.
    public OptionalLong undoable() {
        return last(DONE);
    }

    /// The next undoing entry to undo.
    public OptionalLong redoable() {
        return last(UNDONE);
    }

    /// The next entries to undo, the last first.
    public List<Long> undoable(int most) {
        return last(DONE, most);
    }

    /// The next undoing entries to undo, the last first.
    public List<Long> redoable(int most) {
        return last(UNDONE, most);
    }

    /// An entry that undoes another or cannot be undone.
    void apply(Recorded recorded) {
        if (recorded.undoes().isPresent()) {
            var undone = recorded.undoes().getAsLong();
            var isUndo = recorded.undoes().equals(undoable());
            var isRedo = recorded.undoes().equals(redoable());
            Expect.that(isUndo || isRedo, Refusal.NOT_UNDOABLE, String.valueOf(undone));
            spend(undone);
            add(recorded.number(), recorded.number(), isUndo ? UNDONE : DONE);
        } else {
            forgetUndone();
        }
    }

    /// Entries `first` to `last`, of which each can be undone.
    void done(long first, long last) {
        forgetUndone();
        add(first, last, DONE);
    }

    private void forgetUndone() {
        handle.execute("delete from step where side = ?", UNDONE);
    }

    private void add(long first, long last, String side) {
        var behind = handle.execute(
                "update step set last_number = ? where side = ? and last_number = ?", last, side, first - 1);
        if (behind == 0) {
            handle.execute("insert into step (first_number, last_number, side) values (?, ?, ?)", first, last, side);
        }
    }

    /// The last of its row, as the highest number of a side always is.
    private void spend(long number) {
        handle.execute("delete from step where first_number = ? and last_number = ?", number, number);
        handle.execute("update step set last_number = ? where last_number = ?", number - 1, number);
    }

    private OptionalLong last(String side) {
        return last(side, 1).stream().mapToLong(number -> number).findFirst();
    }

    /// Ordered as the index is, so that no more rows are looked at than are wanted, however many there are.
    private List<Long> last(String side, int most) {
        return handle.select("""
                        select first_number, last_number from step where side = ?
                        order by side, last_number desc fetch first ? rows only""", side, most).map((row, _) -> new Span(row.getLong(1), row.getLong(2))).list().stream()
                .flatMap(span -> LongStream.rangeClosed(0, span.last() - span.first())
                        .limit(most)
                        .mapToObj(back -> span.last() - back))
                .limit(most)
                .toList();
    }

    private record Span(long first, long last) {}
}
