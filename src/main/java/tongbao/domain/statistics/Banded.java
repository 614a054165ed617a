package tongbao.domain.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tongbao.domain.catalogue.Band;
import tongbao.domain.catalogue.Band.Basis;
import tongbao.domain.catalogue.Procedure;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.SubjectId;
import tongbao.domain.verdict.Banding;

/// 分档: the subjects whose points, or whose rise, lie in one band. Bands may overlap; a subject in no band is in none.
///
/// @param of how many have a total, by `Banding.total`
public record Banded(Band band, List<Outcome> subjects, int of) {
    /// 100 and more, 90 up to 100 and so on, below 60: where nothing names bands.
    public static final List<Band> TEN_POINTS =
            List.copyOf(at(Stream.of(100, 90, 80, 70, 60).map(Fraction::of).toList()));

    private record Scored(Outcome outcome, Fraction total) {}

    public Banded {
        subjects = List.copyOf(subjects);
    }

    public Share share() {
        return new Share(subjects.size(), of);
    }

    /// One for each band, in their order.
    ///
    /// @param outcomes of the kind the procedure scores
    /// @param before the points of the period before, as far as they are known
    public static List<Banded> of(
            Procedure procedure, List<Band> bands, Collection<Outcome> outcomes, Map<SubjectId, Fraction> before) {
        var scored = outcomes.stream()
                .filter(Outcome::drawn)
                .flatMap(outcome ->
                        Banding.total(procedure, outcome.verdict()).stream().map(total -> new Scored(outcome, total)))
                .toList();
        return bands.stream()
                .map(band -> new Banded(
                        band,
                        scored.stream()
                                .filter(each -> Banding.holds(
                                        band,
                                        each.total,
                                        Optional.ofNullable(before.get(
                                                each.outcome.subject().id()))))
                                .map(Scored::outcome)
                                .toList(),
                        scored.size()))
                .toList();
    }

    /// The bands of a procedure, or where it names none, bands of ten points.
    public static List<Band> usual(Procedure procedure) {
        return procedure.bands().isEmpty() ? TEN_POINTS : procedure.bands();
    }

    /// Bands that touch each other, from values such as 100, 90, 80, in any order: 100 and more, 90 up to 100, 80 up to
    /// 90, below 80. A value belongs to the band above it.
    public static List<Band> at(Collection<Fraction> values) {
        var bands = new ArrayList<Band>();
        var upper = Optional.<Fraction>empty();
        for (var value :
                values.stream().distinct().sorted((a, b) -> b.compareTo(a)).toList()) {
            var name = upper.map(above -> value + "–" + above).orElse("≥" + value);
            bands.add(new Band(name, Basis.TOTAL, Optional.of(value), Optional.empty(), Optional.empty(), upper));
            upper = Optional.of(value);
        }
        upper.ifPresent(least -> bands.add(new Band(
                "<" + least, Basis.TOTAL, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(least))));
        return bands;
    }
}
