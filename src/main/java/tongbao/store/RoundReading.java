package tongbao.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.bulletin.Office;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.Regions;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.Outcomes;
import tongbao.domain.statistics.PastTotal;

/// Everything recorded about one round, read in one go: what statistics, lists and the bulletin are computed from.
///
/// @param inspections only of subjects that anything was recorded about
/// @param office empty before a profile was written
/// @param wordings rewritten blocks of the bulletin, by key
public record RoundReading(
        Round round,
        Regions regions,
        Map<SubjectKind, Catalogue> catalogues,
        List<Enrolled> enrolled,
        Map<SubjectId, Inspection> inspections,
        List<PastTotal> history,
        Optional<Office> office,
        Map<String, String> wordings) {
    public RoundReading {
        catalogues = Map.copyOf(catalogues);
        enrolled = List.copyOf(enrolled);
        inspections = Map.copyOf(inspections);
        history = List.copyOf(history);
        wordings = Map.copyOf(wordings);
    }

    /// @throws StoreException if the store does not know `id`, or cannot be read
    public static RoundReading of(Store store, RoundId id) {
        var round = store.rounds().get(id);
        var catalogues = new HashMap<SubjectKind, Catalogue>();
        round.catalogues()
                .forEach((kind, catalogue) ->
                        catalogues.put(kind, store.catalogues().get(catalogue)));
        return new RoundReading(
                round,
                store.register().regions(),
                catalogues,
                store.rounds().subjects(id),
                store.inspections().all(id),
                store.register().history(),
                store.bulletins().office(),
                store.bulletins().wordings(id));
    }

    public Inspection inspection(SubjectId subject) {
        var touched = inspections.get(subject);
        return touched == null ? Inspection.untouched(round.id(), subject) : touched;
    }

    /// Every enrolled subject with its verdict, computed anew at each call.
    public List<Outcome> outcomes() {
        return Outcomes.of(enrolled, catalogues, this::inspection);
    }
}
