package tongbao.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tongbao.document.statistics.DerivationJson;
import tongbao.document.statistics.VerdictJson;
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
import tongbao.domain.statistics.Standing;
import tongbao.store.reading.PastRounds;
import tongbao.store.reading.RoundReading;

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
        var ranked =
                procedure().map(procedure -> Ranked.of(procedure, outcomes)).orElse(List.of());
        return listing(
                List.of("rank", "code", "name", "region", "points"),
                ranked.stream()
                        .map(each -> row(
                                Integer.toString(each.rank()),
                                each.outcome().subject(),
                                each.points().toString()))
                        .toList(),
                ranked.stream().map(each -> derivations(each, ranked.size())).toList());
    }

    /// How the rank and the points came about.
    private ObjectNode derivations(Ranked ranked, int of) {
        var subject = ranked.outcome().subject();
        return derivation(into -> {
            into.set("rank", json().object(new Standing.Rank(ranked, of)));
            Optional.ofNullable(reading.catalogues().get(kind)).ifPresent(catalogue -> {
                var inspection = reading.inspection(subject.id());
                var verdict = ranked.outcome().verdict();
                into.set(
                        "points",
                        VerdictJson.object(catalogue, inspection, verdict)
                                .put(
                                        "sentence",
                                        terminal.words().verdictSentence(catalogue, subject, inspection, verdict)));
            });
        });
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
                banded.stream().map(each -> derivations(each, rounding)).toList());
    }

    Listing repeated(PastRounds past) {
        var failed = Repeated.of(reading.round().period(), outcomes, past.failed());
        return listing(
                List.of("inARow", "code", "name", "region", "periods"),
                failed.stream()
                        .map(repeated -> row(
                                Integer.toString(repeated.periods().size()),
                                repeated.subject(),
                                repeated.periods().stream().map(Period::text).collect(Collectors.joining("、"))))
                        .toList(),
                failed.stream()
                        .map(repeated -> derivation(
                                into -> into.set("inARow", json().object(new Standing.FailedInARow(repeated)))))
                        .toList());
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
                                Integer.toString(each.parts().size())))
                        .toList(),
                rolledUp.stream().map(this::derivations).toList());
    }

    private ObjectNode derivations(RolledUp rolled) {
        return derivation(into -> procedure()
                .flatMap(Procedure::rollUp)
                .ifPresent(by -> into.set("points", json().object(new Standing.Rolled(by.method(), rolled)))));
    }

    private Optional<Procedure> procedure() {
        return Optional.ofNullable(reading.catalogues().get(kind)).map(Catalogue::procedure);
    }

    /// How the counts and the share of a band came about, and the codes of its subjects.
    private ObjectNode derivations(Banded banded, Rounding rounding) {
        var number = banded.subjects().size();
        return derivation(into -> {
            into.set("number", json().object(new Standing.InBand(kind, banded.band(), number)));
            into.set("scored", json().object(new Standing.Scored(kind, banded.of())));
            if (banded.of() > 0) {
                into.set("share", json().object(new Standing.BandShare(banded.share(), rounding)));
            }
            var codes = into.putArray("subjects");
            banded.subjects().forEach(outcome -> codes.add(outcome.subject().code()));
        });
    }

    private static ObjectNode derivation(Consumer<ObjectNode> fill) {
        var object = JsonNodeFactory.instance.objectNode();
        fill.accept(object.putObject("derivation"));
        return object;
    }

    private DerivationJson json() {
        return DerivationJson.of(terminal.language());
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
