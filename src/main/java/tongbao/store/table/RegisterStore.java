package tongbao.store.table;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tongbao.domain.register.Regions;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.RoundId;
import tongbao.domain.statistics.PastTotal;

/// The register as it stands. Any thread.
public final class RegisterStore {
    private final Supplier<Database> database;

    public RegisterStore(Supplier<Database> database) {
        this.database = database;
    }

    public Regions regions() {
        return database.get().read(handle -> new RegionRows(handle).all());
    }

    /// In the order of their ids.
    public List<Subject> subjects(SubjectKind kind) {
        return database.get().read(handle -> new SubjectRows(handle).all(kind));
    }

    /// As it stood at `moment`, whatever became of it since; in the order of their ids.
    public List<Subject> subjects(SubjectKind kind, Instant moment) {
        return database.get().read(handle -> new PastRows(handle).all(kind, moment));
    }

    /// Hands everything that is registered, and what only `round` has enrolled, to `each`: one pass in which they are
    /// never held together. In no order.
    public void each(Optional<RoundId> round, Consumer<Subject> each) {
        database.get().<Object>scan(handle -> {
            new SubjectRows(handle).each(each);
            return each;
        });
        round.ifPresent(id -> database.get().<Object>scan(handle -> {
            new EnrolledRows(handle).eachUnregistered(id, each);
            return each;
        }));
    }

    public Optional<Subject> find(SubjectId id) {
        return database.get().read(handle -> new SubjectRows(handle).find(id));
    }

    /// The totals of earlier rounds, by period, kind and region.
    public List<PastTotal> history() {
        return database.get().read(handle -> new HistoryRows(handle).all());
    }
}
