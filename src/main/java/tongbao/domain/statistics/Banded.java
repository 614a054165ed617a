package tongbao.domain.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.catalogue.Band;
import tongbao.domain.catalogue.Band.Basis;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.SubjectId;

/// 分档: the subjects whose points, or whose rise, lie in one band. Bands may overlap; a subject in no band is in none.
///
/// @param of how many are scored and have a conclusion
public record Banded(Band band, List<Outcome> subjects, int of) {
    public Banded {
        subjects = List.copyOf(subjects);
    }

    public Share share() {
        return new Share(subjects.size(), of);
    }

    /// One for each band, in their order.
    ///
    /// @param before the points of the period before, as far as they are known
    public static List<Banded> of(List<Band> bands, Collection<Outcome> outcomes, Map<SubjectId, Fraction> before) {
        var scored = Ranked.scored(outcomes);
        return bands.stream()
                .map(band -> new Banded(
                        band,
                        scored.stream()
                                .filter(outcome -> number(band, outcome, before)
                                        .filter(band::contains)
                                        .isPresent())
                                .toList(),
                        scored.size()))
                .toList();
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

    private static Optional<Fraction> number(Band band, Outcome outcome, Map<SubjectId, Fraction> before) {
        var total = outcome.verdict().score().total();
        return switch (band.basis()) {
            case TOTAL -> Optional.of(total);
            case RISE -> Optional.ofNullable(before.get(outcome.subject().id())).map(total::minus);
        };
    }
}
