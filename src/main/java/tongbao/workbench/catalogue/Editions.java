package tongbao.workbench.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.intake.catalogue.BundledCatalogues;
import tongbao.store.Store;
import tongbao.workbench.catalogue.Edition.Standing;

/// The editions there are.
final class Editions {
    private Editions() {}

    /// Drafts first, then what was adopted, then what comes with the program. Runs on the worker.
    ///
    /// @throws IOException if a draft cannot be read
    static List<Edition> of(Store store, Drafts drafts) throws IOException {
        var found = new ArrayList<Edition>();
        drafts.all().stream().map(Edition::draft).forEach(found::add);
        var rounds = store.rounds().all();
        var known = new HashSet<CatalogueId>();
        for (var catalogue : store.catalogues().all()) {
            known.add(catalogue.id());
            var used = rounds.stream()
                    .filter(round -> round.catalogues().containsValue(catalogue.id()))
                    .count();
            found.add(new Edition(catalogue, Standing.ADOPTED, (int) used));
        }
        BundledCatalogues.all().stream()
                .filter(catalogue -> !known.contains(catalogue.id()))
                .map(catalogue -> new Edition(catalogue, Standing.BUNDLED, 0))
                .forEach(found::add);
        return List.copyOf(found);
    }
}
