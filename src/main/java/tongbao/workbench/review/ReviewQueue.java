package tongbao.workbench.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.Region;
import tongbao.domain.register.Regions;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Round;
import tongbao.domain.verdict.Effect;
import tongbao.domain.verdict.RoundScoring;
import tongbao.store.Store;

/// Everything of a round that a second person can look at, read in one go: regions in protocol order, within one by
/// the ids of the subjects, for each its reached vetoes in the order of the catalogue, then the subject itself.
record ReviewQueue(
        Round round,
        RoundScoring scoring,
        Map<SubjectKind, Catalogue> catalogues,
        Regions regions,
        List<ReviewItem> items) {
    ReviewQueue {
        catalogues = Map.copyOf(catalogues);
        items = List.copyOf(items);
    }

    static ReviewQueue read(Store store, Round round) {
        var regions = store.register().regions();
        var catalogues = store.catalogues().of(round);
        var touched = store.inspections().all(round.id());
        var scoring =
                RoundScoring.of(round.policy(), store.rounds().notes(round.id()).mismatches());
        var places = regions.all();
        var items = new ArrayList<ReviewItem>();
        store.rounds().subjects(round.id()).stream()
                .filter(Enrolled::drawn)
                .map(Enrolled::subject)
                .filter(subject -> touched.containsKey(subject.id()) && catalogues.containsKey(subject.kind()))
                .sorted(Comparator.<Subject>comparingInt(subject -> regions.rowOf(subject.region())
                                .map(places::indexOf)
                                .orElse(Integer.MAX_VALUE))
                        .thenComparing(Subject::id))
                .forEach(subject -> {
                    var inspection = touched.get(subject.id());
                    var catalogue = catalogues.get(subject.kind());
                    if (inspection != null && catalogue != null) {
                        items.addAll(of(scoring, subject, regions.rowOf(subject.region()), catalogue, inspection));
                    }
                });
        return new ReviewQueue(round, scoring, catalogues, regions, items);
    }

    private static List<ReviewItem> of(
            RoundScoring scoring,
            Subject subject,
            Optional<Region> region,
            Catalogue catalogue,
            Inspection inspection) {
        var judgement = scoring.judgement(catalogue, subject, inspection);
        var items = new ArrayList<ReviewItem>();
        judgement.clauses().stream()
                .filter(one -> one.effect() instanceof Effect.VetoReached)
                .forEach(one ->
                        items.add(new ReviewItem(subject, region, catalogue, inspection, judgement, Optional.of(one))));
        items.add(new ReviewItem(subject, region, catalogue, inspection, judgement, Optional.empty()));
        return items;
    }

    /// With what is recorded about one subject now.
    ReviewQueue with(Inspection inspection) {
        var next = new ArrayList<ReviewItem>(items.size());
        var done = false;
        for (var item : items) {
            if (!item.subject().id().equals(inspection.subject())) {
                next.add(item);
            } else if (!done) {
                done = true;
                next.addAll(of(scoring, item.subject(), item.region(), item.catalogue(), inspection));
            }
        }
        return new ReviewQueue(round, scoring, catalogues, regions, next);
    }
}
