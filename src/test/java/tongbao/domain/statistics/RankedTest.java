package tongbao.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tongbao.domain.catalogue.Band;
import tongbao.domain.catalogue.Band.Basis;
import tongbao.domain.catalogue.Procedure;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Level;
import tongbao.domain.register.SiteType;
import tongbao.domain.verdict.Reason;
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
        assertThat(Ranked.of(procedure(Optional.empty()), outcomes))
                .containsExactly(
                        ranked(1, best, "101.5"),
                        ranked(2, second, "90"),
                        ranked(2, equal, "90"),
                        ranked(4, last, "79.9"));
    }

    @Test
    void everyScoredSubjectLiesInExactlyOneOfTheBandsThatTouch() {
        var banded = Banded.of(
                procedure(Optional.empty()),
                Banded.at(List.of(Fraction.of(80), Fraction.of(100), Fraction.of(90))),
                outcomes,
                Map.of());

        assertThat(banded.stream()
                        .map(each -> each.band().name() + " " + each.share().part() + "/" + each.of()))
                .containsExactly("≥100 1/4", "90–100 2/4", "80–90 0/4", "<80 1/4");
    }

    @Test
    void aRiseIsTheTotalMinusThatOfThePeriodBefore() {
        var risen = new Band(
                "提升较大", Basis.RISE, Optional.of(Fraction.of(5)), Optional.empty(), Optional.empty(), Optional.empty());

        var banded = Banded.of(
                procedure(Optional.empty()),
                List.of(risen),
                outcomes,
                Map.of(second.subject().id(), Fraction.of(85), equal.subject().id(), Fraction.of(86)));

        assertThat(banded).containsExactly(new Banded(risen, List.of(second), 4));
    }

    @Test
    void whoFailsByAVetoStandsInNoRankAndNoBandUnlessTheProcedureSaysWhatAVetoIsWorth() {
        var vetoed = new Outcome(
                Made.site(6, Made.city(0), Level.CITY, SiteType.PORTAL),
                true,
                new Verdict.Failed(score("59"), new Reason.VetoReached(List.of(Made.VETO))));
        var low = new Outcome(
                Made.site(7, Made.city(0), Level.CITY, SiteType.PORTAL),
                true,
                new Verdict.Failed(score("50"), new Reason.BelowPassLine()));
        var absent = new Outcome(best.subject(), false, best.verdict());
        var all = List.of(vetoed, absent, low, second);
        var without = procedure(Optional.empty());
        var fixed = procedure(Optional.of(Fraction.of(59)));
        var below = Banded.at(List.of(Fraction.of(60))).getLast();

        assertThat(Ranked.of(without, all)).containsExactly(ranked(1, second, "90"), ranked(2, low, "50"));
        assertThat(Ranked.of(fixed, all))
                .containsExactly(ranked(1, second, "90"), ranked(2, vetoed, "59"), ranked(3, low, "50"));
        assertThat(Banded.of(without, List.of(below), all, Map.of()))
                .containsExactly(new Banded(below, List.of(low), 2));
        assertThat(Banded.of(fixed, List.of(below), all, Map.of()))
                .containsExactly(new Banded(below, List.of(vetoed, low), 3));
    }

    private static Ranked ranked(int rank, Outcome outcome, String points) {
        return new Ranked(rank, outcome, Fraction.parse(points));
    }

    private static Procedure procedure(Optional<Fraction> vetoScore) {
        return new Procedure(
                Set.of(SubjectClass.LOCAL_PORTAL),
                Fraction.of(100),
                Fraction.of(60),
                Fraction.of(80),
                Fraction.ZERO,
                Optional.empty(),
                vetoScore,
                false,
                Optional.empty(),
                List.of());
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
