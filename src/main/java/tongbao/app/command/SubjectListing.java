package tongbao.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tongbao.domain.bulletin.Office;
import tongbao.domain.catalogue.Band;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Procedure;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Period;
import tongbao.domain.statistics.Banded;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.Ranked;
import tongbao.domain.statistics.Repeated;
import tongbao.domain.statistics.RolledUp;
import tongbao.store.PastRounds;
import tongbao.store.RoundReading;

/// Subjects by their points, by bands of points, and those that failed again and again.
///
/// @param outcomes of the kind
record SubjectListing(RoundReading reading, SubjectKind kind, List<Outcome> outcomes, Terminal terminal) {
    static SubjectListing of(RoundReading reading, SubjectKind kind, Terminal terminal) {
        return new SubjectListing(
                reading,
                kind,
                reading.outcomes().stream()
                        .filter(outcome -> outcome.subject().kind() == kind)
                        .toList(),
                terminal);
    }

    Listing ranks() {
        return listing(
                List.of("rank", "code", "name", "region", "points"),
                procedure().stream()
                        .flatMap(procedure -> Ranked.of(procedure, outcomes).stream())
                        .map(ranked -> row(
                                Integer.toString(ranked.rank()),
                                ranked.outcome().subject(),
                                ranked.points().toString()))
                        .toList(),
                List.of());
    }

    /// @param bands to count by
    Listing bands(List<Band> bands, PastRounds past) {
        var rounding = reading.office().map(Office::rounding).orElse(Rounding.OFFICIAL);
        var banded = procedure()
                .map(procedure -> Banded.of(procedure, bands, outcomes, past.scores()))
                .orElse(List.of());
        return listing(
                List.of("band", "number", "scored", "share"),
                banded.stream()
                        .map(each -> List.of(
                                each.band().name(),
                                Integer.toString(each.subjects().size()),
                                Integer.toString(each.of()),
                                each.share()
                                        .percent(rounding)
                                        .map(share -> share + "%")
                                        .orElse("—")))
                        .toList(),
                banded.stream().map(SubjectListing::codes).toList());
    }

    Listing repeated(PastRounds past) {
        return listing(
                List.of("inARow", "code", "name", "region", "periods"),
                Repeated.of(reading.round().period(), outcomes, past.failed()).stream()
                        .map(repeated -> row(
                                Integer.toString(repeated.periods().size()),
                                repeated.subject(),
                                repeated.periods().stream().map(Period::text).collect(Collectors.joining("、"))))
                        .toList(),
                List.of());
    }

    /// One score for each unit or region, as the catalogue rolls them up.
    Listing rolledUp() {
        var rolledUp = procedure().stream()
                .flatMap(procedure -> RolledUp.of(procedure, outcomes).stream())
                .toList();
        return listing(
                List.of("unit", "points", "number"),
                rolledUp.stream()
                        .map(each -> List.of(
                                reading.regions()
                                        .find(new RegionCode(each.name()))
                                        .map(Region::name)
                                        .orElse(each.name()),
                                each.score().map(Object::toString).orElse("—"),
                                Integer.toString(each.from().size())))
                        .toList(),
                List.of());
    }

    private Optional<Procedure> procedure() {
        return Optional.ofNullable(reading.catalogues().get(kind)).map(Catalogue::procedure);
    }

    private static ObjectNode codes(Banded banded) {
        var object = JsonNodeFactory.instance.objectNode();
        var codes = object.putArray("subjects");
        banded.subjects().forEach(outcome -> codes.add(outcome.subject().code()));
        return object;
    }

    private List<String> row(String first, Subject subject, String last) {
        var region = reading.regions()
                .find(subject.region())
                .map(found -> found.name())
                .orElse(subject.region().value());
        return Stream.of(first, subject.code(), subject.name(), region, last).toList();
    }

    private Listing listing(List<String> keys, List<List<String>> rows, List<ObjectNode> more) {
        return new Listing(
                keys, keys.stream().map(key -> terminal.text("stats." + key)).toList(), rows, more);
    }
}
