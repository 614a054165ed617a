package tongbao.domain.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static tongbao.domain.verdict.Inspected.account;
import static tongbao.domain.verdict.Inspected.department;
import static tongbao.domain.verdict.Inspected.ministry;
import static tongbao.domain.verdict.Inspected.portal;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.number.Fraction;

class ScoringTest {
    @Test
    void aPortalWithoutProblemsPassesWithAHundred() {
        assertThat(portal().clear().verdict()).isEqualTo(new Verdict.Passed(hundred(true)));
    }

    @Test
    void aSiteThatIsNotAPortalIsDecidedByVetoesAlone() {
        assertThat(department().clear().verdict()).isEqualTo(new Verdict.Passed(hundred(false)));
    }

    @Test
    void deductionsRecordedForASiteThatIsNotScoredCostNothing() {
        assertThat(department().clear().problems("W19-D3.1.1").verdict()).isEqualTo(new Verdict.Passed(hundred(false)));
    }

    @Test
    void anyVetoFailsAndTheFirstOfTheCatalogueDecides() {
        var verdict = department().clear().problems("W19-V4.3*5 W19-V1.2").verdict();

        assertThat(verdict)
                .isEqualTo(new Verdict.Failed(hundred(false), new Reason.VetoReached(codes("W19-V1.2", "W19-V4.3"))));
    }

    @Test
    void aReachedVetoFailsAlthoughEverythingElseIsUnseen() {
        assertThat(portal().problems("W19-V1.2").verdict())
                .isEqualTo(new Verdict.Failed(hundred(true), new Reason.VetoReached(codes("W19-V1.2"))));
    }

    @Test
    void deductionsAreStillCountedForTheRecordOnceAVetoIsReached() {
        var failed = portal().clear().problems("W19-V4.3*5 W19-D3.1.1").verdict();

        assertThat(failed.score().main()).isEqualTo(Fraction.of(93));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # 3 stale news columns and 2 stale policy columns are counted together
                    W19-V4.1*5,      true
                    W19-V4.1*4,      false
                    W19-V4.1,        false
                    W19-V4.2*10,     true
                    W19-V4.2*9,      false
                    W19-V4.3*5,      true
                    W19-V4.3*4,      false
                    W19-V5.2*1,      true
                    W19-V5.2,        true
                    W19-V5.2*0,      false
                    W19-V6.2*5,      true
                    W19-V6.2*4,      false
                    # 5 % of at least 140 visits
                    W19-V2.1*7/140,  true
                    W19-V2.1*6/140,  false
                    W19-V2.1*10/200, true
                    W19-V2.1*9/200,  false
                    # no update at all; without a number the answer says just that
                    W19-V3.1*0,      true
                    W19-V3.1,        true
                    W19-V3.1*1,      false
                    # fewer than 5 items and all of them
                    W19-V6.3*4/4,    true
                    W19-V6.3*1/1,    true
                    W19-V6.3*3/4,    false
                    W19-V6.3*5/5,    false
                    W19-V6.3*0/0,    false
                    W19-V1.1,        true
                    """)
    void aVetoIsReachedAtItsLineAndNotBefore(String problem, boolean reached) {
        var verdict = department().clear().problems(problem).verdict();

        assertThat(verdict instanceof Verdict.Failed).isEqualTo(reached);
        assertThat(verdict instanceof Verdict.Passed).isEqualTo(!reached);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "W19-V2.1",
                "W19-V2.1*7",
                "W19-V2.1*7/139",
                "W19-V2.1*9/8",
                "W19-V2.1*0/0",
                "W19-V6.3",
                "W19-V6.3*4"
            })
    void aRatioWithoutBothNumbersOrWithTooSmallASampleIsUndecided(String problem) {
        var code = problem.replaceFirst("\\*.*", "");

        assertThat(department().clear().problems(problem).verdict())
                .isEqualTo(new Verdict.Open(hundred(false), List.of(), codes(code)));
    }

    @Test
    void aClearAnswerNeverReachesALineWhateverNumberStandsBesideIt() {
        var inspected = department()
                .clear()
                .with("W19-V4.3", new Answer.Clear(Amount.of(9)))
                .with("W19-V3.1", new Answer.Clear(Amount.of(0)));

        assertThat(inspected.verdict()).isEqualTo(new Verdict.Passed(hundred(false)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # deductions in all,   problems,                                                         main, passes
                    40,   W19-D3.1.1 W19-D1.4.1 W19-D1.5.1 W19-D1.6.1 W19-D2.2.1 W19-D2.4.1*2 W19-D2.5.1*5,             60,   true
                    40.1, W19-D3.1.1 W19-D1.4.1 W19-D1.5.1 W19-D1.6.1 W19-D2.2.1 W19-D2.4.1*2 W19-D2.5.1*5 W19-D4.7.1*1, 59.9, false
                    16.8, W19-D3.1.1 W19-D1.4.1 W19-D2.1.1 W19-D4.3.1*4 W19-D1.1.2*1,                                   83.2, true
                    """)
    void sixtyPassesAndLessDoesNot(String deducted, String problems, String main, boolean passes) {
        var verdict = portal().clear().problems(problems).verdict();

        assertThat(verdict.score().deducted()).isEqualTo(Fraction.parse(deducted));
        assertThat(verdict.score().main()).isEqualTo(Fraction.parse(main));
        assertThat(verdict)
                .isEqualTo(
                        passes
                                ? new Verdict.Passed(verdict.score())
                                : new Verdict.Failed(verdict.score(), new Reason.BelowPassLine()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    20,   W19-D3.1.1 W19-D1.4.1 W19-D1.5.1 W19-D1.7.1*3,              80,   0, 80
                    19.9, W19-D3.1.1 W19-D1.4.1 W19-D1.5.1 W19-D1.7.1*2 W19-D4.3.2*9, 80.1, 1, 81.1
                    """)
    void eightyLetsNoBonusInAndMoreDoes(String deducted, String problems, String main, String bonus, String total) {
        var score = portal().clear().problems(problems + " W19-B4.1.1").score();

        assertThat(numbers(score)).containsExactly(deducted, "1", main, bonus, total);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # deducted from 75,                                                      main,      bonus
                    30,   W19-D3.1.1 W19-D1.4.1 W19-D1.5.1 W19-D1.6.1 W19-D3.2.1 W19-D1.7.1*3 W19-D4.6.1,              60,      0
                    30.1, W19-D3.1.1 W19-D1.4.1 W19-D1.5.1 W19-D1.6.1 W19-D3.2.1 W19-D1.7.1*3 W19-D4.6.1 W19-D4.7.1*1, 898/15,  0
                    15,   W19-D1.4.1 W19-D1.5.1 W19-D1.6.1,                                                            80,      0
                    14.9, W19-D1.4.1 W19-D1.5.1 W19-D4.5.1 W19-D4.3.2*9,                                               1202/15, 1
                    """)
    void aStateCouncilDepartmentWithoutServiceIsScoredFromSeventyFiveTimesFourThirds(
            String deducted, String problems, String main, String bonus) {
        var verdict = ministry(false).clear().problems(problems + " W19-B4.1.1").verdict();
        var score = verdict.score();

        assertThat(score.base()).isEqualTo(Fraction.of(75));
        assertThat(numbers(score))
                .containsExactly(
                        deducted,
                        "4/3",
                        main,
                        bonus,
                        score.main().plus(score.bonus()).toString());
        assertThat(verdict instanceof Verdict.Passed).isEqualTo(score.main().compareTo(Fraction.of(60)) >= 0);
    }

    @Test
    void aStateCouncilDepartmentWithServiceIsScoredFromAHundred() {
        var score = ministry(true).clear().problems("W19-D2.1.1").score();

        assertThat(score.base()).isEqualTo(Fraction.of(100));
        assertThat(score.main()).isEqualTo(Fraction.of(97));
    }

    @Test
    void aLocalPortalIsAskedForServicesEvenIfItsRegisterSaysThatItHasNone() {
        var portal = portal();
        var asked = portal.catalogue().placesFor(portal.subject()).stream()
                .map(place -> place.indicator().code());

        assertThat(asked).contains("W19-V6", "W19-D2.1", "W19-B2.1");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # indicator, problems,                           raw,  counts
                    W19-D4.3, W19-D4.3.1*4 W19-D4.3.2*5,             1.3,  1
                    W19-D4.3, W19-D4.3.1*4,                          0.8,  0.8
                    W19-D2.4, W19-D2.4.1*3,                          12,   8
                    W19-D2.4, W19-D2.4.1*1 W19-D2.4.2*3,             5.5,  5.5
                    W19-D2.2, W19-D2.2.1 W19-D2.2.2,                 10,   5
                    W19-D1.8, W19-D1.8.1*3 W19-D1.8.2*3,             3,    3
                    W19-D4.2, W19-D4.2.1*6,                          3,    3
                    W19-D4.2, W19-D4.2.1,                            0.5,  0.5
                    W19-D3.4, W19-D3.4.1*2 W19-D3.4.2*1,             12,   7
                    """)
    void anIndicatorCostsAtMostItsPoints(String indicator, String problems, String raw, String capped) {
        var score = portal().clear().problems(problems).score();

        assertThat(score.lines())
                .containsExactly(new Score.Line(
                        indicator,
                        Stream.of(problems.split(" "))
                                .map(problem -> new ClauseCode(problem.replaceFirst("\\*.*", "")))
                                .toList(),
                        Fraction.parse(raw),
                        Fraction.parse(capped),
                        false));
        assertThat(score.main()).isEqualTo(Fraction.of(100).minus(Fraction.parse(capped)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    W19-D2.3.1 W19-D2.3.2 W19-D2.3.3, W19-D2.3.1, 2
                    W19-D2.3.2 W19-D2.3.3,            W19-D2.3.3, 2
                    W19-D2.3.2,                       W19-D2.3.2, 1
                    W19-B1.1.1 W19-B1.1.2,            W19-B1.1.1, 2
                    W19-B1.1.2,                       W19-B1.1.2, 1
                    W19-B2.2.1 W19-B2.2.2,            W19-B2.2.1, 2
                    """)
    void ofAnExclusiveSetOnlyTheFirstTakesEffect(String problems, String effective, String points) {
        var inspected = portal().clear().problems(problems);

        assertThat(inspected.score().lines())
                .extracting(Score.Line::clauses, Score.Line::capped)
                .containsExactly(tuple(codes(effective), Fraction.parse(points)));
        Stream.of(problems.split(" "))
                .filter(code -> !code.equals(effective))
                .forEach(code -> assertThat(inspected.effect(code)).isInstanceOf(Effect.Outranked.class));
    }

    @Test
    void aRivalThatCountsNothingOutranksNobody() {
        var inspected = portal().clear().problems("W19-D2.3.1 W19-D2.3.2").finding("W19-D2.3.1", false);

        assertThat(inspected.effect("W19-D2.3.2")).isEqualTo(new Effect.Points(1));
    }

    @Test
    void pointsAndCapDifferForStateCouncilDepartments() {
        var problems = "W19-D1.2.1 W19-D1.2.2*1";

        assertThat(portal().clear().problems(problems).score().main()).isEqualTo(Fraction.of(98));
        assertThat(ministry(true).clear().problems(problems).score().main()).isEqualTo(Fraction.of(96));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    W19-B2.3.1,     2
                    W19-B2.3.1*2,   2
                    W19-B2.3.1*2/2, 2
                    W19-B2.3.1*1/1, 2
                    W19-B2.3.1*1,   0
                    W19-B2.3.1*1/2, 0
                    W19-B2.3.1*0/0, 0
                    W19-B3.2.2,     1
                    W19-B3.2.2*6/6, 1
                    W19-B3.2.2*5/6, 0
                    W19-B4.1.3*2,   2
                    W19-B4.1.3*1,   1
                    W19-B1.2.1*9,   3
                    """)
    void aMustAllMeritIsGivenOnlyWhenAllHaveItOthersForEach(String merit, String bonus) {
        assertThat(portal().clear().problems(merit).score().bonus()).isEqualTo(Fraction.parse(bonus));
    }

    @Test
    void aMustAllMeritOfWhichOneNumberIsMissingIsUndecided() {
        assertThat(portal().clear().problems("W19-B3.2.2*5").verdict())
                .isEqualTo(new Verdict.Open(hundred(true), List.of(), codes("W19-B3.2.2")));
    }

    @Test
    void allMeritsTogetherAddThirty() {
        var score = portal().clear().merits().score();

        assertThat(score.bonus()).isEqualTo(Fraction.of(30));
        assertThat(score.total()).isEqualTo(Fraction.of(130));
    }

    @Test
    void aBonusNeverRescuesAFailingSite() {
        var verdict = portal().clear()
                .merits()
                .problems(
                        "W19-D3.1.1 W19-D1.4.1 W19-D1.5.1 W19-D1.6.1 W19-D2.2.1 W19-D2.4.1*2 W19-D2.5.1*5 W19-D4.7.1*1")
                .verdict();

        assertThat(verdict).isEqualTo(new Verdict.Failed(verdict.score(), new Reason.BelowPassLine()));
        assertThat(verdict.score().total()).isEqualTo(Fraction.parse("59.9"));
    }

    @Test
    void notApplicableCountsNeitherForNorAgainst() {
        assertThat(portal().clear()
                        .with("W19-D3.1.1", new Answer.NotApplicable("示例理由"))
                        .verdict())
                .isEqualTo(new Verdict.Passed(hundred(true)));
    }

    @Test
    void aSubjectToWhichNothingAppliesIsExempt() {
        var inspected = account("微信公众号");
        for (var place : inspected.catalogue().placesFor(inspected.subject())) {
            inspected = inspected.with(place.clause().code().value(), Answer.NOT_APPLICABLE);
        }

        assertThat(inspected.verdict()).isEqualTo(new Verdict.Exempt(hundred(false)));
    }

    @Test
    void anAccountFailsByItsVetoesAndIsAskedOnlyWhatSuitsItsPlatform() {
        assertThat(account("微信公众号").catalogue().placesFor(account("微信公众号").subject()))
                .hasSize(7);
        assertThat(account("政务客户端").catalogue().placesFor(account("政务客户端").subject()))
                .hasSize(8);
        assertThat(account("微博").clear().problems("NM19-V2.1").verdict())
                .isEqualTo(new Verdict.Failed(hundred(false), new Reason.VetoReached(codes("NM19-V2.1"))));
        assertThat(account("微博").clear().verdict()).isEqualTo(new Verdict.Passed(hundred(false)));
    }

    @Test
    void anAccountIsNotJudgedByTheCatalogueOfTheSites() {
        var mixed = account("微博").with(Inspected.SITES);

        assertThatThrownBy(mixed::verdict).isInstanceOf(IllegalArgumentException.class);
    }

    static Score hundred(boolean scored) {
        return new Score(
                scored,
                Fraction.of(100),
                List.of(),
                Fraction.ZERO,
                Fraction.ONE,
                Fraction.of(100),
                Fraction.ZERO,
                Fraction.of(100));
    }

    static List<ClauseCode> codes(String... codes) {
        return Stream.of(codes).map(ClauseCode::new).toList();
    }

    private static List<String> numbers(Score score) {
        return Stream.of(score.deducted(), score.factor(), score.main(), score.bonus(), score.total())
                .map(Fraction::toString)
                .toList();
    }
}
