package tongbao.store;

import java.util.List;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import tongbao.domain.journal.Recorded;

/// The table `step`: one line of undo and redo over all entries. What was recorded can be undone (`done`); undoing
/// spends it and leaves the undoing entry to be undone in turn (`undone`); doing anything else spends what could be
/// redone. The highest number of a side is always the next to go.
record StepRows(Handle handle) {
    /// The next entry to undo.
    OptionalLong undoable() {
        return last("done");
    }

    /// The next undoing entry to undo.
    OptionalLong redoable() {
        return last("undone");
    }

    /// The next entries to undo, the last first.
    List<Long> undoable(int most) {
        return last("done", most);
    }

    /// The next undoing entries to undo, the last first.
    List<Long> redoable(int most) {
        return last("undone", most);
    }

    void apply(Recorded recorded) {
        var undoes = recorded.undoes();
        var isUndo = undoes.isPresent() && undoes.equals(undoable());
        var isRedo = undoes.isPresent() && undoes.equals(redoable());
        if (undoes.isPresent()) {
            Expect.that(isUndo || isRedo, Refusal.NOT_UNDOABLE, String.valueOf(undoes.getAsLong()));
            handle.execute("update step set side = 'spent' where number = ?", undoes.getAsLong());
            insert(recorded, isUndo ? "undone" : "done");
        } else {
            handle.execute("update step set side = 'spent' where side = 'undone'");
            insert(recorded, recorded.entry().inverse().isPresent() ? "done" : "spent");
        }
    }

    private void insert(Recorded recorded, String side) {
        handle.createUpdate("insert into step (number, undoes, side) values (:number, :undoes, :side)")
                .bind("number", recorded.number())
                .bind(
                        "undoes",
                        recorded.undoes().isPresent() ? (Long) recorded.undoes().getAsLong() : null)
                .bind("side", side)
                .execute();
    }

    private OptionalLong last(String side) {
        return last(side, 1).stream().mapToLong(number -> number).findFirst();
    }

    /// Ordered as the index is, so that no more rows are looked at than are wanted, however many there are.
    private List<Long> last(String side, int most) {
        return handle.select("""
                        select number from step where side = ?
                        order by side, number desc fetch first ? rows only""", side, most).mapTo(Long.class).list();
    }
}
