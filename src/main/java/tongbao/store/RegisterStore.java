package tongbao.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tongbao.domain.register.Regions;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.PastTotal;

/// The register as it stands. Any thread.
public final class RegisterStore {
    private final Supplier<Database> database;

    RegisterStore(Supplier<Database> database) {
        this.database = database;
    }

    public Regions regions() {
        return database.get().read(handle -> new RegionRows(handle).all());
    }

    /// In the order of their ids.
    public List<Subject> subjects(SubjectKind kind) {
        return database.get().read(handle -> new SubjectRows(handle).all(kind));
    }

    public Optional<Subject> find(SubjectId id) {
        return database.get().read(handle -> new SubjectRows(handle).find(id));
    }

    /// The totals of earlier rounds, by period, kind and region.
    public List<PastTotal> history() {
        return database.get().read(handle -> new HistoryRows(handle).all());
    }
}
