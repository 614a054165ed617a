package tongbao.store.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tongbao.domain.number.Fraction;

class PartCostsTest {
    private static final Fraction HALF = Fraction.of(1, 2);

    /// The first part costs a half a problem and three halves at most, the second a third a problem.
    private static Fraction lost(List<Integer> positions) {
        var first = positions.stream().filter(at -> at < 4).count();
        var second = positions.size() - first;
        return HALF.times(Math.min(3, first)).plus(Fraction.of(second, 3));
    }

    @Test
    void everyRowCostsWhatItsPartsCostWhetherOrNotThatIsAWholeNumberOfTheUnit() {
        var costs = new PartCosts(List.of(List.of(0, 1, 2, 3), List.of(4, 6)), HALF, PartCostsTest::lost);
        var random = new Random(1);

        assertThat(costs.addsUp()).isTrue();
        for (var run = 0; run < 500; run++) {
            var states = new StringBuilder();
            IntStream.range(0, 7).forEach(_ -> states.append("cp.n".charAt(random.nextInt(4))));
            var problems = new ArrayList<Integer>();
            for (var at : List.of(0, 1, 2, 3, 4, 6)) {
                if (states.charAt(at) == 'p') {
                    problems.add(at);
                }
            }
            var exact = lost(problems);

            assertThat(costs.exceeds(states.toString(), exact)).as("%s", states).isFalse();
            assertThat(costs.exceeds(states.toString(), exact.minus(Fraction.of(1, 1000))))
                    .as("%s", states)
                    .isTrue();
        }
    }

    @Test
    void eachCombinationIsAskedOfTheScoringOnce() {
        var asked = new HashSet<List<Integer>>();
        var again = new ArrayList<List<Integer>>();
        Function<List<Integer>, Fraction> counting = positions -> {
            if (!asked.add(positions)) {
                again.add(positions);
            }
            return lost(positions);
        };
        var costs = new PartCosts(List.of(List.of(0, 1), List.of(4, 5)), HALF, counting);
        asked.clear();

        costs.exceeds("ppccpc", Fraction.ZERO);
        costs.exceeds("ppccpc", Fraction.ZERO);
        costs.exceeds("pcccpc", Fraction.ZERO);

        assertThat(asked).containsExactlyInAnyOrder(List.of(0, 1), List.of(0), List.of(4));
        assertThat(again).isEmpty();
    }

    @Test
    void aCapAboveThePartsIsSeenAtOnce() {
        var capped = new PartCosts(
                List.of(List.of(0), List.of(1)), HALF, positions -> HALF.times(Math.min(1, positions.size())));

        assertThat(capped.addsUp()).isFalse();
    }
}
