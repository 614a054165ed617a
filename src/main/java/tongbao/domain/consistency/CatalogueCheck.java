package tongbao.domain.consistency;

import java.util.function.Consumer;
import java.util.stream.Stream;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Confidence;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.register.SubjectKind;

/// The catalogues in use: clauses nobody compared with the official text, and one that was not in force yet.
final class CatalogueCheck {
    private CatalogueCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        Stream.of(SubjectKind.values())
                .flatMap(kind -> reading.catalogue(kind).stream())
                .forEach(catalogue -> check(reading, catalogue, found));
    }

    private static void check(Reading reading, Catalogue catalogue, Consumer<Concern> found) {
        var spot = new Spot.OfCatalogue(catalogue.kind());
        var unsure = catalogue
                .places()
                .filter(place -> place.clause().confidence() == Confidence.UNSURE)
                .count();
        if (unsure > 0) {
            found.accept(Concern.of(Kind.UNSURE_CLAUSES, spot, catalogue.title(), (int) unsure));
        }
        var until = reading.round().dates().inspection().to();
        if (catalogue.effectiveFrom().isAfter(until)) {
            found.accept(Concern.of(Kind.CATALOGUE_TOO_NEW, spot, catalogue.title(), catalogue.effectiveFrom(), until));
        }
    }
}
