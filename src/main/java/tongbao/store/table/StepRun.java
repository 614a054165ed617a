package tongbao.store.table;

import org.jdbi.v3.core.Handle;
import tongbao.domain.journal.Recorded;

/// The table `step` while entries are applied one behind the other: those that can be undone are added in one go, by
/// [#write].
final class StepRun {
    private final StepRows rows;
    private long first;
    private long last = -1;

    StepRun(Handle handle) {
        rows = new StepRows(handle);
    }

    void apply(Recorded recorded) {
        if (recorded.undoes().isEmpty() && recorded.entry().inverse().isPresent()) {
            if (recorded.number() != last + 1) {
                write();
                first = recorded.number();
            }
            last = recorded.number();
        } else {
            write();
            rows.apply(recorded);
        }
    }

    void write() {
        if (last > 0) {
            rows.done(first, last);
        }
        last = -1;
    }
}
