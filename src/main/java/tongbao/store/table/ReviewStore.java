package tongbao.store.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.DoubleCheck;
import tongbao.domain.inspection.Objection;
import tongbao.domain.inspection.SecondLook;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;

/// What a second person does with a round beside reviewing its vetoes. Any thread.
public final class ReviewStore {
    private final Supplier<Database> database;

    public ReviewStore(Supplier<Database> database) {
        this.database = database;
    }

    /// What is inspected a second time, blind; empty before it was drawn.
    public Optional<DoubleCheck> doubleCheck(RoundId round) {
        return database.get().read(handle -> new DoubleCheckRows(handle, round).find());
    }

    /// Every second look; subjects nobody looked at again are absent.
    public Map<SubjectId, Map<ClauseCode, SecondLook>> secondLooks(RoundId round) {
        return database.get().read(handle -> SecondLookRows.all(handle, round));
    }

    /// In the order in which they were entered.
    public List<Objection> objections(RoundId round) {
        return database.get().read(handle -> new ObjectionRows(handle, round).all());
    }
}
