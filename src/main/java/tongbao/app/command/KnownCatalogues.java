package tongbao.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.intake.catalogue.BundledCatalogues;
import tongbao.intake.catalogue.CatalogueFile;
import tongbao.store.Store;

/// The editions a command can name: those of the store, those that come with the program, and files.
final class KnownCatalogues {
    private KnownCatalogues() {}

    /// Those of the store first, each once.
    static List<Catalogue> of(Store store) {
        return Stream.concat(store.catalogues().all().stream(), BundledCatalogues.all().stream())
                .distinct()
                .toList();
    }

    /// `2019-website`, `2019-website@1` or a file. Of a name alone, the edition that came into force last.
    ///
    /// @throws tongbao.intake.catalogue.CatalogueException if the file is no sound catalogue
    static Catalogue named(Supplier<List<Catalogue>> known, String wanted) throws IOException {
        if (wanted.endsWith(".json")) {
            return CatalogueFile.read(Path.of(wanted));
        }
        var all = known.get();
        return all.stream()
                .filter(catalogue -> catalogue.id().toString().equals(wanted))
                .findFirst()
                .or(() -> all.stream()
                        .filter(catalogue -> catalogue.id().name().equals(wanted))
                        .max(Comparator.comparing(Catalogue::effectiveFrom)))
                .orElseThrow(() -> new Refusal(
                        Ending.DATA_HAS_ERRORS,
                        "catalogue.unknown",
                        wanted,
                        all.stream()
                                .map(Catalogue::id)
                                .map(CatalogueId::toString)
                                .collect(Collectors.joining("、"))));
    }
}
