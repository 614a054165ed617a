package tongbao.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tongbao.domain.catalogue.Band;
import tongbao.domain.catalogue.Band.Basis;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Level;
import tongbao.domain.register.SiteType;
import tongbao.domain.verdict.Score;
import tongbao.domain.verdict.Verdict;

class RankedTest {
    private final Outcome best = scored(1, "101.5");
    private final Outcome second = scored(2, "90");
    private final Outcome equal = scored(3, "90");
    private final Outcome last = scored(4, "79.9");
    private final List<Outcome> outcomes = List.of(
            second,
            Made.passed(Made.site(5, Made.city(0), Level.CITY, SiteType.PORTAL)),
            last,
            best,
            equal,
            new Outcome(last.subject(), true, new Verdict.Open(score("99"), List.of(), List.of())));

    @Test
    void equalPointsShareARankAndTheNextOneIsLeftOut() {
        assertThat(Ranked.of(outcomes))
                .containsExactly(new Ranked(1, best), new Ranked(2, second), new Ranked(2, equal), new Ranked(4, last));
    }

    @Test
    void everyScoredSubjectLiesInExactlyOneOfTheBandsThatTouch() {
        var banded =
                Banded.of(Banded.at(List.of(Fraction.of(80), Fraction.of(100), Fraction.of(90))), outcomes, Map.of());

        assertThat(banded.stream()
                        .map(each -> each.band().name() + " " + each.share().part() + "/" + each.of()))
                .containsExactly("≥100 1/4", "90–100 2/4", "80–90 0/4", "<80 1/4");
    }

    @Test
    void aRiseIsTheTotalMinusThatOfThePeriodBefore() {
        var risen = new Band(
                "提升较大", Basis.RISE, Optional.of(Fraction.of(5)), Optional.empty(), Optional.empty(), Optional.empty());

        var banded = Banded.of(
                List.of(risen),
                outcomes,
                Map.of(second.subject().id(), Fraction.of(85), equal.subject().id(), Fraction.of(86)));

        assertThat(banded).containsExactly(new Banded(risen, List.of(second), 4));
    }

    private static Outcome scored(int number, String total) {
        return new Outcome(
                Made.site(number, Made.city(0), Level.CITY, SiteType.PORTAL), true, new Verdict.Passed(score(total)));
    }

    private static Score score(String total) {
        var points = Fraction.parse(total);
        return new Score(true, points, List.of(), Fraction.ZERO, Fraction.ONE, points, Fraction.ZERO, points);
    }
}
