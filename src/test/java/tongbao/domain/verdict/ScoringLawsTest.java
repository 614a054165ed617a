package tongbao.domain.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Finding;
import tongbao.domain.number.Fraction;
import tongbao.domain.round.RoundId;

/// What holds for every inspection, tried on many made at random; each is named by its seed.
class ScoringLawsTest {
    record Trial(long seed, Inspected inspected) {
        @Override
        public String toString() {
            return "seed " + seed;
        }
    }

    static Stream<Trial> trials() {
        return Stream.iterate(0L, seed -> seed < 120, seed -> seed + 1).map(ScoringLawsTest::trial);
    }

    @ParameterizedTest
    @MethodSource("trials")
    void noIndicatorTakesOrGivesMoreThanItsPoints(Trial trial) {
        var inspected = trial.inspected();

        for (var line : inspected.score().lines()) {
            var cap = inspected.catalogue().groups().stream()
                    .flatMap(group -> group.indicators().stream())
                    .filter(indicator -> indicator.code().equals(line.indicator()))
                    .findFirst()
                    .flatMap(indicator -> indicator.pointsFor(SubjectClass.of(inspected.subject())))
                    .orElseThrow();
            assertThat(line.capped())
                    .isGreaterThan(Fraction.ZERO)
                    .isEqualTo(line.raw().min(cap));
        }
    }

    @ParameterizedTest
    @MethodSource("trials")
    void theNumbersOfAScoreAddUp(Trial trial) {
        var score = trial.inspected().score();

        assertThat(score.main()).isEqualTo(score.base().minus(score.deducted()).times(score.factor()));
        assertThat(score.main()).isBetween(Fraction.ZERO, Fraction.of(100));
        assertThat(score.bonus()).isBetween(Fraction.ZERO, Fraction.of(30));
        assertThat(score.total()).isEqualTo(score.main().plus(score.bonus()));
        assertThat(sum(score, false)).isEqualTo(score.deducted());
        assertThat(sum(score, true)).isEqualTo(score.bonus());
        if (score.main().compareTo(Fraction.of(80)) <= 0) {
            assertThat(score.bonus()).isEqualTo(Fraction.ZERO);
        }
    }

    @ParameterizedTest
    @MethodSource("trials")
    void oneMoreProblemNeverRaisesTheMainScore(Trial trial) {
        var inspected = trial.inspected();
        var main = inspected.score().main();

        for (var place : inspected.catalogue().placesFor(inspected.subject())) {
            if (!(place.clause().rule() instanceof Rule.Bonus)) {
                var worse = inspected.with(place.clause().code().value(), more(inspected, place));
                assertThat(worse.score().main()).isLessThanOrEqualTo(main);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("trials")
    void oneMoreMeritNeverLowersTheTotalNorTouchesTheMainScore(Trial trial) {
        var inspected = trial.inspected();
        var score = inspected.score();

        for (var place : inspected.catalogue().placesFor(inspected.subject())) {
            if (place.clause().rule() instanceof Rule.Bonus bonus
                    && bonus.when().isEmpty()) {
                var better = inspected
                        .with(place.clause().code().value(), more(inspected, place))
                        .score();
                assertThat(better.main()).isEqualTo(score.main());
                assertThat(better.total()).isGreaterThanOrEqualTo(score.total());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("trials")
    void aVerdictOnceGivenStaysWhateverIsSeenNext(Trial trial) {
        var inspected = trial.inspected();
        var random = new Random(trial.seed());

        var before = inspected.verdict();
        var after = seenNext(inspected, random).verdict();

        switch (before) {
            case Verdict.Failed _ -> assertThat(after).isInstanceOf(Verdict.Failed.class);
            case Verdict.Passed passed -> assertThat(after).isEqualTo(passed);
            case Verdict.Exempt exempt -> assertThat(after).isEqualTo(exempt);
            case Verdict.Open open ->
                assertThat(open.unseen().size() + open.undecided().size()).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("trials")
    void whatIsFullyAnsweredIsNeverOpenForWantOfALook(Trial trial) {
        var verdict = seenNext(trial.inspected(), new Random(trial.seed())).verdict();

        if (verdict instanceof Verdict.Open open) {
            assertThat(open.unseen()).isEmpty();
            assertThat(open.undecided()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("trials")
    void whatIsCarriedOverCountsAsIfNobodyHadLooked(Trial trial) {
        var random = new Random(trial.seed());
        var carried = trial.inspected();
        var unseen = trial.inspected();
        for (var place :
                trial.inspected().catalogue().placesFor(trial.inspected().subject())) {
            var code = place.clause().code().value();
            if (random.nextBoolean()) {
                var old = random.nextBoolean() ? Answer.PROBLEM : Answer.CLEAR;
                carried = carried.with(code, new Answer.Carried(new RoundId("上一轮"), old, random.nextBoolean()));
                unseen = unseen.with(code, Answer.UNSEEN);
            }
        }

        assertThat(carried.verdict()).isEqualTo(unseen.verdict());
    }

    /// Everything unseen is answered one way or another.
    private static Inspected seenNext(Inspected inspected, Random random) {
        var next = inspected;
        for (var place : inspected.catalogue().placesFor(inspected.subject())) {
            var code = place.clause().code();
            if (inspected.inspection().answer(code) instanceof Answer.Unseen) {
                next = next.with(code.value(), random.nextInt(4) == 0 ? problem(random) : Answer.CLEAR);
            }
        }
        return next;
    }

    private static Trial trial(long seed) {
        var random = new Random(seed);
        var inspected = List.of(
                        Inspected.portal(), Inspected.ministry(true), Inspected.ministry(false), Inspected.department())
                .get(random.nextInt(4));
        var problems = random.nextInt(1, 30);
        var vetoes = random.nextInt(3) == 0;
        for (var place : inspected.catalogue().placesFor(inspected.subject())) {
            var mayBeProblem = vetoes || !(place.clause().rule() instanceof Rule.Veto);
            var answer = mayBeProblem && random.nextInt(60) < problems ? problem(random) : quiet(random);
            inspected = inspected.with(place.clause().code().value(), answer);
        }
        return new Trial(seed, inspected);
    }

    private static Answer quiet(Random random) {
        return switch (random.nextInt(100)) {
            case 0 -> Answer.UNSEEN;
            case 1 -> Answer.UNDECIDED;
            case 2 -> Answer.NOT_APPLICABLE;
            default -> Answer.CLEAR;
        };
    }

    private static Answer problem(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Answer.PROBLEM;
            case 1 -> new Answer.Problem(Amount.of(random.nextInt(12)));
            default -> new Answer.Problem(Amount.of(random.nextInt(12), random.nextInt(12)));
        };
    }

    /// One more than was recorded.
    private static Answer more(Inspected inspected, Place place) {
        var code = place.clause().code();
        var findings =
                inspected.inspection().findings(code).filter(Finding::counts).count();
        var count = inspected.inspection().answer(code) instanceof Answer.Problem(var amount)
                ? amount.count().orElse(Math.max(1, (int) findings))
                : 0;
        return new Answer.Problem(Amount.of(count + 1));
    }

    private static Fraction sum(Score score, boolean bonus) {
        return score.lines().stream()
                .filter(line -> line.bonus() == bonus)
                .map(Score.Line::capped)
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
