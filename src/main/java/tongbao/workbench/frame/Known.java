package tongbao.workbench.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.register.Region;
import tongbao.domain.round.Round;
import tongbao.intake.catalogue.BundledCatalogues;
import tongbao.store.Store;

/// What the search looks through beside the subjects: little enough to be read whenever it is opened.
///
/// @param asked the catalogues of the round at hand
/// @param editions every edition there is
record Known(List<Round> rounds, List<Region> regions, List<Catalogue> asked, List<Catalogue> editions) {
    static final Known NOTHING = new Known(List.of(), List.of(), List.of(), List.of());

    private static final int MOST = 12;

    /// Runs on the worker.
    static Known of(Store store, Optional<Round> round) {
        var editions = new ArrayList<>(store.catalogues().all());
        var ids = editions.stream().map(Catalogue::id).toList();
        BundledCatalogues.all().stream()
                .filter(catalogue -> !ids.contains(catalogue.id()))
                .forEach(editions::add);
        return new Known(
                store.rounds().all().reversed(),
                store.register().regions().all(),
                round.map(at -> List.copyOf(store.catalogues().of(at).values())).orElse(List.of()),
                editions);
    }

    /// Rounds, regions, clauses, editions, in this order, a few of each.
    List<Hit> find(Wanted wanted) {
        var found = new ArrayList<Hit>();
        rounds.stream()
                .filter(round ->
                        wanted.isInAny(round.id().value(), round.period().text()))
                .limit(MOST)
                .map(Hit.Opened::new)
                .forEach(found::add);
        regions.stream()
                .filter(region -> wanted.isInAny(region.name(), region.code().value()))
                .limit(MOST)
                .map(Hit.Area::new)
                .forEach(found::add);
        for (var catalogue : asked) {
            catalogue
                    .places()
                    .filter(place -> isIn(wanted, place))
                    .limit(MOST)
                    .map(place -> new Hit.Asked(catalogue, place))
                    .forEach(found::add);
        }
        editions.stream()
                .filter(catalogue -> wanted.isInAny(
                        catalogue.title(),
                        catalogue.document(),
                        catalogue.id().name(),
                        catalogue.id().edition()))
                .limit(MOST)
                .map(Hit.Edition::new)
                .forEach(found::add);
        return found;
    }

    private static boolean isIn(Wanted wanted, Catalogue.Place place) {
        var clause = place.clause();
        return wanted.isInAny(
                clause.name(),
                clause.text(),
                clause.code().value(),
                place.indicator().name());
    }
}
