package tongbao.domain.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static tongbao.domain.verdict.Inspected.portal;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;

class CountingTest {
    @Test
    void anEnteredNumberCountsWhateverTheFindingsSay() {
        var inspected =
                portal().problems("W19-V4.3*5").finding("W19-V4.3", true).finding("W19-V4.3", false);

        assertThat(count(inspected, "W19-V4.3")).hasValue(5);
    }

    @Test
    void withoutANumberTheFindingsMarkedForTheVerdictCount() {
        var inspected = portal().problems("W19-V4.3")
                .finding("W19-V4.3", true)
                .finding("W19-V4.3", true)
                .finding("W19-V4.3", false);

        assertThat(count(inspected, "W19-V4.3")).hasValue(2);
    }

    @Test
    void theFifthFindingReachesALineOfFive() {
        var inspected = portal().problems("W19-V4.3");
        for (var i = 0; i < 4; i++) {
            inspected = inspected.finding("W19-V4.3", true);
        }

        assertThat(inspected.effect("W19-V4.3")).isEqualTo(new Effect.BelowLine());
        assertThat(inspected.finding("W19-V4.3", true).effect("W19-V4.3")).isEqualTo(new Effect.VetoReached());
    }

    @Test
    void withoutNumberAndFindingsAProblemIsOne() {
        assertThat(count(portal().problems("W19-D1.1.2"), "W19-D1.1.2")).hasValue(1);
        assertThat(portal().problems("W19-D1.1.2").effect("W19-D1.1.2")).isEqualTo(new Effect.Points(1));
    }

    @Test
    void aProblemOfWhichNoFindingIsMarkedForTheVerdictCountsNothing() {
        var inspected = portal().problems("W19-V1.1 W19-D1.1.2")
                .finding("W19-V1.1", false)
                .finding("W19-D1.1.2", false);

        assertThat(count(inspected, "W19-V1.1")).hasValue(0);
        assertThat(inspected.effect("W19-V1.1")).isEqualTo(new Effect.None());
        assertThat(inspected.effect("W19-D1.1.2")).isEqualTo(new Effect.None());
    }

    @Test
    void aYesOrNoClauseCountsOnceHoweverManyFindingsItHas() {
        var inspected =
                portal().problems("W19-D1.1.1").finding("W19-D1.1.1", true).finding("W19-D1.1.1", true);

        assertThat(count(inspected, "W19-D1.1.1")).hasValue(1);
        assertThat(inspected.effect("W19-D1.1.1")).isEqualTo(new Effect.Points(1));
    }

    @Test
    void findingsAreNotTheUpdatesThatAnExactLineCounts() {
        var inspected = portal().problems("W19-V3.1").finding("W19-V3.1", true);

        assertThat(count(inspected, "W19-V3.1")).hasValue(0);
        assertThat(inspected.effect("W19-V3.1")).isEqualTo(new Effect.VetoReached());
    }

    @Test
    void nothingIsCountedWhereNoProblemIsRecorded() {
        var inspected = portal().with("W19-V4.3", Answer.UNDECIDED).finding("W19-V4.3", true);

        assertThat(count(inspected, "W19-V4.3")).isEmpty();
        assertThat(inspected.effect("W19-V4.3")).isEqualTo(new Effect.None());
    }

    @Test
    void aNumberOfZeroCostsNothing() {
        assertThat(portal().problems("W19-D1.1.2*0").effect("W19-D1.1.2")).isEqualTo(new Effect.None());
    }

    private static OptionalInt count(Inspected inspected, String code) {
        var place = inspected.catalogue().find(new ClauseCode(code)).orElseThrow();
        return Scoring.count(place.clause(), inspected.inspection());
    }
}
