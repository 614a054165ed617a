package tongbao.store.table;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.inspection.Phrase;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.register.Traits;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.domain.statistics.Tally;

/// What was recorded about the subjects of a round. Any thread.
public final class InspectionStore {
    private final Supplier<Database> database;

    public InspectionStore(Supplier<Database> database) {
        this.database = database;
    }

    /// Everything about one subject; untouched if nothing was recorded.
    public Inspection get(RoundId round, SubjectId subject) {
        return database.get().read(handle -> new InspectionRows(handle).get(round, subject));
    }

    /// Findings of a round whose column, page or description contain `text`, in no order, at most `most` of them.
    ///
    /// @param text in small letters, not empty
    public List<SubjectFinding> findings(RoundId round, String text, int most) {
        return database.get().read(handle -> SubjectFinding.containing(handle, round, text, most));
    }

    /// 同类问题: findings of `clause` on other subjects than `but`, those of `round` first, then those of other rounds,
    /// the newest first in each, at most `most`.
    public List<SubjectFinding> alike(RoundId round, ClauseCode clause, SubjectId but, int most) {
        return database.get().read(handle -> SubjectFinding.of(handle, round, clause, but, most));
    }

    /// The wording library of a clause, in the order of its texts.
    public List<Phrase> phrases(String catalogue, ClauseCode clause) {
        return database.get().read(handle -> new PhraseRows(handle).of(catalogue, clause));
    }

    /// Hands every inspection of a round in which something was recorded to `taker`, one after the other in no order,
    /// so that none of many has to be held.
    public void each(RoundId round, Consumer<Inspection> taker) {
        database.get().scan(handle -> {
            new RoundInspections(handle, round).each(taker);
            return round;
        });
    }

    /// All inspections of a round in which something was recorded, in one pass. The others are absent.
    public Map<SubjectId, Inspection> all(RoundId round) {
        return database.get().scan(handle -> new RoundInspections(handle, round).all());
    }

    /// How many subjects of `round` came to what, by traits, counted over compact rows without an object for each of
    /// them. Mismatches of the register are not told from them.
    ///
    /// @param catalogues those of the round; subjects of other kinds are not counted
    public Map<Traits, Tally> tallies(Round round, Map<SubjectKind, Catalogue> catalogues) {
        return database.get().scan(handle -> new RoundTallies(handle, round, catalogues).count());
    }
}
