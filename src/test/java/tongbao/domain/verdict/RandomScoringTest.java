package tongbao.domain.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.RandomCatalogue;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Level;
import tongbao.domain.register.SiteType;
import tongbao.domain.round.RoundId;

/// What holds for every catalogue and every inspection by it, tried on many made at random; each is named by its seed.
class RandomScoringTest {
    record Trial(long seed, Inspected inspected) {
        @Override
        public String toString() {
            return "seed " + seed;
        }
    }

    static Stream<Trial> trials() {
        return IntStream.range(0, 400).mapToObj(RandomScoringTest::trial);
    }

    @ParameterizedTest
    @MethodSource("trials")
    void theScoreIsExactlyWhatASlowComputationFromTheCatalogueFinds(Trial trial) {
        var score = trial.inspected().judgement();

        var main = score.score().main();
        var total = main.plus(score.score().bonus());
        assertThat(List.of(main, total)).isEqualTo(new SlowScore(trial.inspected()).result());
    }

    @ParameterizedTest
    @MethodSource("trials")
    void theTotalIsMainAndBonusUnlessAVetoDecidesAndHasAScoreOfItsOwn(Trial trial) {
        var verdict = trial.inspected().verdict();
        var score = verdict.score();
        var own = trial.inspected().catalogue().procedure().vetoScore();

        assertThat(score.total())
                .isEqualTo(
                        verdict.vetoes().isEmpty() || own.isEmpty() || !score.scored()
                                ? score.main().plus(score.bonus())
                                : own.get());
    }

    @ParameterizedTest
    @MethodSource("trials")
    void noCapIsExceededAndTheNumbersAddUp(Trial trial) {
        var procedure = trial.inspected().catalogue().procedure();
        var score = trial.inspected().judgement().score();

        assertThat(score.lines())
                .allSatisfy(line -> assertThat(line.capped())
                        .isGreaterThan(Fraction.ZERO)
                        .isEqualTo(line.raw().min(cap(trial.inspected(), line.indicator()))));
        assertThat(score.main()).isBetween(Fraction.ZERO, procedure.base());
        assertThat(score.bonus()).isBetween(Fraction.ZERO, procedure.bonusMost());
        assertThat(sum(score, false)).isEqualTo(score.deducted());
        assertThat(score.base().minus(score.deducted()).max(Fraction.ZERO).times(score.factor()))
                .isEqualTo(score.main());
        if (score.main().compareTo(procedure.bonusGate()) <= 0) {
            assertThat(score.bonus()).isEqualTo(Fraction.ZERO);
        }
    }

    @ParameterizedTest
    @MethodSource("trials")
    void noGroupTakesOrGivesMoreThanItsMost(Trial trial) {
        var inspected = trial.inspected();
        if (inspected.catalogue().procedure().leftOutFor(inspected.subject()).isEmpty()) {
            var score = inspected.judgement().score();
            for (var group : inspected.catalogue().groups()) {
                var codes = group.indicators().stream()
                        .flatMap(indicator -> indicator.all())
                        .map(indicator -> indicator.code())
                        .toList();
                var names = Stream.concat(
                                Stream.of(group.name()),
                                group.indicators().stream()
                                        .flatMap(indicator -> indicator.all())
                                        .map(indicator -> indicator.name()))
                        .toList();
                var lines = score.lines().stream()
                        .filter(line -> codes.contains(line.indicator()))
                        .map(Score.Line::counts)
                        .reduce(Fraction.ZERO, Fraction::plus);
                var off = score.cuts().stream()
                        .filter(cut -> names.contains(cut.name()))
                        .map(Score.Cut::off)
                        .reduce(Fraction.ZERO, Fraction::plus);
                group.most().ifPresent(most -> assertThat(lines.minus(off)).isLessThanOrEqualTo(most));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("trials")
    void oneMoreProblemNeverRaisesTheMainScoreExceptByTakingOverAColumn(Trial trial) {
        var inspected = trial.inspected();
        var main = inspected.judgement().score().main();

        for (var place : inspected.catalogue().placesFor(inspected.subject())) {
            var clause = place.clause();
            if (place.group().kind() == Group.Kind.DEDUCTION
                    && clause.columnSet().isEmpty()
                    && !(inspected.inspection().answer(clause.code()) instanceof Answer.Problem)) {
                var worse = inspected.with(clause.code().value(), Answer.PROBLEM);
                assertThat(worse.judgement().score().main())
                        .as(clause.code().value())
                        .isLessThanOrEqualTo(main);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("trials")
    void theOrderInWhichThingsWereRecordedPlaysNoPart(Trial trial) {
        var inspected = trial.inspected();
        var recorded = inspected.inspection();
        var answers = new ArrayList<>(recorded.answers().entrySet());
        var findings = new ArrayList<>(recorded.findings());
        Collections.shuffle(answers, new Random(trial.seed()));
        Collections.shuffle(findings, new Random(trial.seed()));
        var other = Inspection.untouched(recorded.round(), recorded.subject());
        for (var finding : findings) {
            other = other.with(finding);
        }
        for (var answer : answers) {
            other = other.with(answer.getKey(), answer.getValue());
        }

        assertThat(new Inspected(inspected.catalogue(), inspected.subject(), other).verdict())
                .isEqualTo(inspected.verdict());
    }

    @ParameterizedTest
    @MethodSource("trials")
    void aVerdictOnceGivenStaysWhateverIsSeenNext(Trial trial) {
        var random = new Random(trial.seed());
        var before = trial.inspected().verdict();
        var next = trial.inspected();
        for (var place : next.catalogue().placesFor(next.subject())) {
            var code = place.clause().code();
            if (next.inspection().answer(code) instanceof Answer.Unseen) {
                next = next.with(code.value(), answer(place.clause(), random));
            }
        }

        switch (before) {
            case Verdict.Failed _ -> assertThat(next.verdict()).isInstanceOf(Verdict.Failed.class);
            case Verdict.Passed _ -> assertThat(next.verdict()).isInstanceOf(Verdict.Passed.class);
            case Verdict.Exempt _ -> assertThat(next.verdict()).isInstanceOf(Verdict.Exempt.class);
            case Verdict.Open _ -> assertThat(next.verdict()).isNotNull();
        }
    }

    private static Fraction cap(Inspected inspected, String code) {
        return inspected.catalogue().groups().stream()
                .flatMap(group -> group.indicators().stream())
                .flatMap(indicator -> indicator.all())
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .flatMap(indicator -> indicator.pointsFor(SubjectClass.of(inspected.subject())))
                .orElseThrow();
    }

    private static Fraction sum(Score score, boolean bonus) {
        var lines = score.lines().stream()
                .filter(line -> line.bonus() == bonus)
                .map(Score.Line::counts)
                .reduce(Fraction.ZERO, Fraction::plus);
        var off = score.cuts().stream()
                .filter(cut -> cut.bonus() == bonus)
                .map(Score.Cut::off)
                .reduce(Fraction.ZERO, Fraction::plus);
        return lines.minus(off);
    }

    private static Trial trial(long seed) {
        var random = new Random(seed * 31 + 7);
        var catalogue = RandomCatalogue.of(seed);
        var site = Inspected.site(
                random.nextBoolean() ? Level.COUNTY : Level.CITY,
                random.nextBoolean() ? SiteType.PORTAL : SiteType.DEPARTMENT,
                random.nextInt(3) > 0);
        var inspection = Inspection.untouched(new RoundId("示例轮次"), site.id());
        var unseen = random.nextInt(3) == 0;
        for (var place : catalogue.placesFor(site)) {
            var clause = place.clause();
            if (clause.rule() instanceof Rule.Veto ? random.nextInt(4) == 0 : !unseen || random.nextBoolean()) {
                inspection = inspection.with(clause.code(), answer(clause, random));
            } else if (!unseen) {
                inspection = inspection.with(clause.code(), Answer.CLEAR);
            }
            for (var i = 0; random.nextInt(3) == 0 && i < 3; i++) {
                inspection =
                        inspection.with(finding(clause, inspection.findings().size(), random));
            }
        }
        return new Trial(seed, new Inspected(catalogue, site, inspection));
    }

    private static Answer answer(Clause clause, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Answer.CLEAR;
            case 1 -> Answer.NOT_APPLICABLE;
            case 2 -> Answer.PROBLEM;
            case 3 -> Answer.UNDECIDED;
            default -> {
                var count = random.nextInt(7);
                yield new Answer.Problem(
                        switch (clause.measure()) {
                            case tongbao.domain.catalogue.Measure.Choice _ -> Amount.of(1 + random.nextInt(4));
                            case tongbao.domain.catalogue.Measure.Sum _ ->
                                Amount.sum(List.of(count, random.nextInt(3)));
                            case tongbao.domain.catalogue.Measure.Flag _ -> Amount.NONE;
                            default ->
                                new Amount(
                                        random.nextInt(6) == 0 ? OptionalInt.empty() : OptionalInt.of(count),
                                        random.nextInt(4) == 0
                                                ? OptionalInt.empty()
                                                : OptionalInt.of(count + random.nextInt(60)));
                        });
            }
        };
    }

    private static Finding finding(Clause clause, int number, Random random) {
        return new Finding(
                new FindingId("f" + number),
                Optional.of(clause.code()),
                random.nextInt(4) == 0 ? "" : "栏目" + random.nextInt(4),
                "",
                "",
                LocalDateTime.of(2026, 8, 17, 9, 0),
                "示例检查员",
                "",
                random.nextInt(4) > 0,
                true);
    }
}
