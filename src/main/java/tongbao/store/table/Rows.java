package tongbao.store.table;

import java.util.Optional;
import tongbao.domain.journal.Entry.Edit;
import tongbao.store.failure.Expect;
import tongbao.store.failure.Refusal;

/// A table of values by key, as an entry's edits change it.
///
/// @param <T> what one row holds
interface Rows<T> {
    /// What sentences call the row of `value`, and what two values for the same row share.
    String key(T value);

    /// What is stored in the row of `value`.
    Optional<T> find(T value);

    void insert(T value);

    void update(T value);

    void delete(T value);

    /// Applies `edit`, which must say truly what was before.
    default void apply(Edit<T> edit) {
        var value = edit.after().or(edit::before).orElseThrow();
        Expect.that(
                edit.before().map(this::key).orElse(key(value)).equals(key(value)),
                Refusal.CHANGED_MEANWHILE,
                key(value));
        Expect.same(edit.before(), find(value), key(value));
        if (edit.after().isEmpty()) {
            delete(value);
        } else if (edit.before().isEmpty()) {
            insert(value);
        } else {
            update(value);
        }
    }
}
