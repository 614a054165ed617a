package tongbao.domain.verdict;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tongbao.domain.verdict.ScoringTest.codes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Level;
import tongbao.domain.register.SiteType;
import tongbao.intake.catalogue.CatalogueFile;

/// What real catalogues ask for, each written as a catalogue file and scored.
class SemanticsTest {
    private static final String SUM_VETO = veto("""
            {"code": "V", "name": "未更新栏目", "text": "合并计算。",
             "measure": {"sum": "个", "parts": [{"name": "动态要闻", "window": "2 weeks"}, {"name": "政策文件", "window": "6 months"}]},
             "rule": {"veto": {"at-least": 5}}}""");

    @ParameterizedTest
    @CsvSource({"3, 2, true", "2, 2, false", "0, 5, true", "4, 0, false"})
    void countsWithDifferentWindowsAreAddedUpAndTheSumIsHeldAgainstTheLine(int news, int policy, boolean fails) {
        var verdict = portal(SUM_VETO)
                .with("V", new Answer.Problem(Amount.sum(List.of(news, policy))))
                .verdict();

        assertThat(verdict instanceof Verdict.Failed).isEqualTo(fails);
    }

    private static final String SMALL_VETO = veto("""
            {"code": "V", "name": "要素缺失严重的事项", "text": "缺 4 类以上。", "measure": {"ratio": "个", "minimum": 0},
             "rule": {"veto": {"any-of": [{"at-least": 5}, {"all-if-fewer-than": 5}]}}}""");

    @ParameterizedTest
    @CsvSource({
        "V*5/40, VetoReached",
        "V*4/40, BelowLine",
        "V*4/4, VetoReached",
        "V*3/4, BelowLine",
        "V*1/1, VetoReached",
        "V*5, VetoReached",
        "V*4, Incomplete",
        "V*0/0, BelowLine"
    })
    void whereThereAreFewerThanTheLineAllMustBeSo(String problem, String effect) {
        assertThat(portal(SMALL_VETO).problems(problem).effect("V").getClass().getSimpleName())
                .isEqualTo(effect);
    }

    private static final String RATIO = deduction("""
            {"code": "D", "name": "打不开占比", "text": "每 1 个百分点扣 5 分，达 5% 否决。", "measure": {"ratio": "次", "minimum": 140},
             "rule": {"deduct": 5, "per": "percent", "escalates": {"share": 0.05}}}""");

    @ParameterizedTest
    @CsvSource({"D*0/140, 100", "D*1/140, 100", "D*2/140, 95", "D*9/200, 80", "D*6/140, 80"})
    void eachFullPercentagePointCosts(String problem, String main) {
        assertThat(portal(RATIO).problems(problem).judgement().score().main()).isEqualTo(Fraction.parse(main));
    }

    @ParameterizedTest
    @CsvSource({
        "D*7/140, VetoReached",
        "D*140/140, VetoReached",
        "D*6/139, Incomplete",
        "D*7, Incomplete",
        "D*6/140, Points"
    })
    void fromTheShareOnTheSameNumbersAreAVeto(String problem, String effect) {
        assertThat(portal(RATIO).problems(problem).effect("D").getClass().getSimpleName())
                .isEqualTo(effect);
    }

    @Test
    void anEscalatedDeductionFailsTheSubjectAndNamesItsClause() {
        var verdict = portal(RATIO).problems("D*7/140").verdict();

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Failed.class,
                        failed -> assertThat(failed.reason()).isEqualTo(new Reason.VetoReached(codes("D"))));
    }

    private static final String CAPS = """
            "procedure": {"scored": ["local-portal"], "base": 100, "passLine": 60},
            "groups": [{"name": "扣分", "kind": "deduction", "most": 6, "indicators": [
              {"code": "I1", "name": "甲", "points": 4, "clauses": [
                {"code": "A", "name": "甲一", "text": "有。", "measure": {"count": "处"}, "rule": {"deduct": 0.5, "per": "each", "most": 3}},
                {"code": "B", "name": "甲二", "text": "有。", "rule": {"deduct": 2}}]},
              {"code": "I2", "name": "乙", "points": 5, "clauses": [
                {"code": "C", "name": "乙一", "text": "有。", "measure": {"count": "处"}, "rule": {"deduct": 1, "per": "each"}}]}]}]""";

    @ParameterizedTest
    @CsvSource({
        "A*4,         2,   clause below its most",
        "A*9,         3,   clause at its most",
        "A*9 B,       4,   indicator at its points",
        "C*3,         3,   indicator below its points",
        "C*7,         5,   indicator at its points",
        "A*9 B C*1,   5,   group below its most",
        "A*9 B C*7,   6,   group at its most"
    })
    void clauseIndicatorAndGroupEachHaveACap(String problems, String deducted, String why) {
        var score = portal(CAPS).clear().problems(problems).judgement().score();

        assertThat(score.deducted()).as(why).isEqualTo(Fraction.parse(deducted));
        assertThat(score.lines().stream().map(Score.Line::counts).reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(score.deducted()
                        .plus(score.cuts().stream().map(Score.Cut::off).reduce(Fraction.ZERO, Fraction::plus)));
    }

    @Test
    void whatTheGroupCutsOffIsTold() {
        assertThat(portal(CAPS)
                        .clear()
                        .problems("A*9 B C*7")
                        .judgement()
                        .score()
                        .cuts())
                .containsExactly(new Score.Cut("扣分", Fraction.of(6), Fraction.of(3), false));
    }

    private static final String DEEP = """
            "procedure": {"scored": ["local-portal"], "base": 100, "passLine": 60},
            "groups": [{"name": "健康情况", "kind": "deduction", "points": 15, "indicators": [
              {"code": "T1", "name": "常态化监管", "points": 13, "parts": [
                {"code": "T1.1", "name": "可用情况", "points": 6, "clauses": [
                  {"code": "A", "name": "打不开", "text": "有。", "measure": {"count": "次"}, "rule": {"deduct": 2, "per": "each"}}]},
                {"code": "T1.2", "name": "更新情况", "points": 7, "parts": [
                  {"code": "T1.2.1", "name": "首页", "points": 7, "clauses": [
                    {"code": "B", "name": "未更新", "text": "有。", "measure": {"count": "个"}, "rule": {"deduct": 4, "per": "each"}}]}]}]},
              {"code": "T2", "name": "整改", "points": 2, "clauses": [
                {"code": "C", "name": "未整改", "text": "有。", "rule": {"deduct": 2}}]}]}]""";

    @ParameterizedTest
    @CsvSource({"A*2, 4", "A*9, 6", "A*9 B*1, 10", "A*9 B*9, 13", "A*9 B*9 C, 15"})
    void aTreeOfManyLevelsCapsEachLevel(String problems, String deducted) {
        var inspected = portal(DEEP).clear().problems(problems);

        assertThat(inspected.judgement().score().deducted()).isEqualTo(Fraction.parse(deducted));
        assertThat(inspected.catalogue().placesFor(inspected.subject()))
                .extracting(place -> place.path().size())
                .containsExactly(2, 3, 1);
    }

    private static final String GRADES = """
            "procedure": {"scored": ["local-portal"], "base": 100, "passLine": 60, "bonusGate": 80, "bonusMost": 5},
            "groups": [{"name": "平台建设", "kind": "deduction", "indicators": [
              {"code": "G", "name": "开办规范", "points": 0.5, "clauses": [
                {"code": "D", "name": "网站标识", "text": "显示图标得 50%，可查看信息再得 30%。",
                 "measure": {"choice": [{"name": "图标和信息都有", "share": 0.2}, {"name": "只有图标", "share": 0.5}, {"name": "都没有", "share": 1}]},
                 "rule": {"deduct": 0.5}}]}]},
             {"name": "加分", "kind": "bonus", "indicators": [
              {"code": "H", "name": "创新", "points": 2, "clauses": [
                {"code": "B", "name": "创新做法", "text": "2、1、0 分。",
                 "measure": {"choice": [{"name": "突出", "share": 1}, {"name": "较好", "share": 0.5}, {"name": "没有", "share": 0}]},
                 "rule": {"award": 2}}]}]}]""";

    @ParameterizedTest
    @CsvSource({
        "D*1, 99.9, 0",
        "D*2, 99.75, 0",
        "D*3, 99.5, 0",
        "B*1, 100, 2",
        "B*2, 100, 1",
        "B*3, 100, 0",
        "D*2 B*2, 99.75, 1"
    })
    void aGradedChoiceTakesOrGivesItsShareOfThePoints(String problems, String main, String bonus) {
        var score = portal(GRADES).clear().problems(problems).judgement().score();

        assertThat(score.main()).isEqualTo(Fraction.parse(main));
        assertThat(score.bonus()).isEqualTo(Fraction.parse(bonus));
    }

    @Test
    void aChoiceWithoutItsOptionIsUndecided() {
        assertThat(portal(GRADES).clear().with("D", Answer.PROBLEM).verdict())
                .isInstanceOfSatisfying(
                        Verdict.Open.class, open -> assertThat(open.undecided()).isEqualTo(codes("D")));
        assertThat(portal(GRADES).problems("D*4").effect("D")).isEqualTo(new Effect.Incomplete());
    }

    private static final String COLUMNS = """
            "procedure": {"scored": ["local-portal"], "base": 100, "passLine": 60},
            "groups": [{"name": "扣分", "kind": "deduction", "indicators": [
              {"code": "I1", "name": "动态要闻", "points": 5, "clauses": [
                {"code": "A", "name": "要闻未更新", "text": "有。", "rule": {"deduct": 5}, "columnSet": "栏目"}]},
              {"code": "I2", "name": "其他栏目", "points": 4, "clauses": [
                {"code": "B", "name": "空白", "text": "有。", "measure": {"count": "个"}, "rule": {"deduct": 2, "per": "each"}, "columnSet": "栏目"},
                {"code": "C", "name": "未更新", "text": "有。", "measure": {"count": "个"}, "rule": {"deduct": 1, "per": "each"}, "columnSet": "栏目"}]}]}]""";

    @Test
    void aColumnThatCostPointsElsewhereIsNotCountedAgain() {
        var inspected = portal(COLUMNS)
                .clear()
                .problems("A C")
                .finding("A", "要闻")
                .finding("C", "要闻")
                .finding("C", "公告");

        assertThat(inspected.judgement().score().deducted()).isEqualTo(Fraction.of(6));
        assertThat(inspected.effect("C")).isEqualTo(new Effect.Points(1));
    }

    @Test
    void aClauseAllOfWhoseColumnsCountElsewhereCostsNothingAndSaysWhere() {
        var inspected = portal(COLUMNS)
                .clear()
                .problems("A B C")
                .finding("A", "要闻")
                .finding("B", " 要闻 ")
                .finding("C", "要闻");

        assertThat(inspected.effect("B"))
                .isEqualTo(new Effect.AlreadyCounted(codes("A").getFirst()));
        assertThat(inspected.judgement().score().deducted()).isEqualTo(Fraction.of(5));
    }

    @Test
    void anEnteredNumberLosesTheColumnsThatCountElsewhereAndTheSameColumnCountsOnce() {
        var entered =
                portal(COLUMNS).clear().problems("B*3 C*3").finding("B", "公告").finding("C", "公告");
        var twice = portal(COLUMNS).clear().problems("C").finding("C", "公告").finding("C", "公告");

        assertThat(entered.effect("C")).isEqualTo(new Effect.Points(2));
        assertThat(twice.effect("C")).isEqualTo(new Effect.Points(1));
    }

    @Test
    void aColumnOfAProblemThatWasTakenOutIsStillCountedElsewhere() {
        var inspected =
                portal(COLUMNS).clear().problems("A C").finding("A", false).finding("C", true);

        assertThat(inspected.effect("A")).isEqualTo(new Effect.None());
        assertThat(inspected.effect("C")).isEqualTo(new Effect.Points(1));
    }

    private static final String BY_CLASS = """
            "procedure": {"scored": ["local-portal", "other-site"], "base": 100, "passLine": 60},
            "groups": [{"name": "扣分", "kind": "deduction", "indicators": [
              {"code": "I", "name": "互动访谈", "points": 5, "clauses": [
                {"code": "N", "name": "一年内未开展", "text": "无。", "window": "1 year", "rule": {"deduct": 5}, "tier": {"group": "访谈", "rank": 1}},
                {"code": "F", "name": "开展次数偏少", "text": "少。", "window": "1 year", "measure": {"count": "次"},
                 "rule": {"deduct": 3, "when": {"less-than": 3}}, "lineByClass": {"local-portal": {"less-than": 6}},
                 "tier": {"group": "访谈", "rank": 2}}]}]}]""";

    @ParameterizedTest
    @CsvSource({"PORTAL, 5, 97", "PORTAL, 6, 100", "DEPARTMENT, 5, 100", "DEPARTMENT, 2, 97", "DEPARTMENT, 3, 100"})
    void aLineMayDifferByClass(SiteType type, int interviews, String main) {
        var inspected = site(BY_CLASS, Level.COUNTY, type).clear().problems("F*" + interviews);

        assertThat(inspected.judgement().score().main()).isEqualTo(Fraction.parse(main));
    }

    @Test
    void ofNoInterviewsAndFewOnlyTheGraverCosts() {
        assertThat(portal(BY_CLASS)
                        .clear()
                        .problems("N F*0")
                        .judgement()
                        .score()
                        .main())
                .isEqualTo(Fraction.of(95));
    }

    private static final String BY_LEVEL = """
            "procedure": {"scored": ["local-portal"], "base": 100, "passLine": 60},
            "groups": [
              {"name": "县区", "kind": "deduction", "points": 100, "levels": ["county"], "indicators": [
                {"code": "I1", "name": "甲", "points": 100, "clauses": [{"code": "A", "name": "甲", "text": "有。", "rule": {"deduct": 30}}]}]},
              {"name": "市直", "kind": "deduction", "points": 100, "levels": ["city"], "indicators": [
                {"code": "I2", "name": "乙", "points": 100, "clauses": [{"code": "B", "name": "乙", "text": "有。", "rule": {"deduct": 50}}]}]}]""";

    @Test
    void eachLevelIsAskedItsOwnAnnex() {
        var county = site(BY_LEVEL, Level.COUNTY, SiteType.PORTAL).problems("A B");
        var city = site(BY_LEVEL, Level.CITY, SiteType.PORTAL).problems("A B");

        assertThat(county.judgement().score().main()).isEqualTo(Fraction.of(70));
        assertThat(city.judgement().score().main()).isEqualTo(Fraction.of(50));
    }

    @Test
    void aVetoedSubjectHasTheScoreThatTheProcedureSays() {
        var floor = """
                "procedure": {"scored": ["local-portal"], "base": 100, "passLine": 60, "vetoScore": 59},
                "groups": [{"name": "否决", "kind": "veto", "indicators": [{"code": "I", "name": "否决", "clauses": [
                  {"code": "V", "name": "泄密", "text": "有。", "rule": {"veto": "any"}}]}]},
                 {"name": "扣分", "kind": "deduction", "indicators": [{"code": "J", "name": "扣分", "points": 50, "clauses": [
                  {"code": "D", "name": "缺", "text": "有。", "rule": {"deduct": 45}}]}]}]""";

        assertThat(portal(floor).problems("V").judgement().score().total()).isEqualTo(Fraction.of(59));
        assertThat(portal(floor).problems("V D").judgement().score().total()).isEqualTo(Fraction.of(59));
        assertThat(portal(floor).problems("D").judgement().score().total()).isEqualTo(Fraction.of(55));
    }

    @ParameterizedTest
    @CsvSource({
        // method, lost in 甲 of 5, lost in 乙 of 75, main
        "none,         5, 0,  95",
        "none,         5, 75, 20",
        "scale,        5, 0,  375/4",
        "scale,        0, 44, 45",
        "proportional, 5, 0,  375/4",
        "proportional, 0, 44, 45",
        "even,         5, 0,  85",
        "even,         1, 0,  97",
        "even,         0, 75, 15",
        "even,         5, 75, 0"
    })
    void thePointsOfAPartLeftOutGoWhereTheProcedureSays(String method, int first, int second, String main) {
        var catalogue = """
                "procedure": {"scored": ["local-portal"], "base": 100, "passLine": 60,
                  "leftOut": {"classes": ["local-portal"], "part": "SVC", "method": "%s"}},
                "groups": [{"name": "扣分", "kind": "deduction", "points": 100, "indicators": [
                  {"code": "SVC", "name": "办事服务", "points": 20, "clauses": [{"code": "S", "name": "无", "text": "无。", "rule": {"deduct": 20}}]},
                  {"code": "I1", "name": "甲", "points": 5, "clauses": [
                    {"code": "A", "name": "甲", "text": "有。", "measure": {"count": "处"}, "rule": {"deduct": 1, "per": "each"}}]},
                  {"code": "I2", "name": "乙", "points": 75, "clauses": [
                    {"code": "B", "name": "乙", "text": "有。", "measure": {"count": "处"}, "rule": {"deduct": 1, "per": "each"}}]}]}]""".formatted(method);
        var inspected = Inspected.of(read(catalogue), Inspected.site(Level.COUNTY, SiteType.PORTAL, false));

        assertThat(inspected
                        .problems("A*" + first + " B*" + second)
                        .judgement()
                        .score()
                        .main())
                .isEqualTo(Fraction.parse(main));
        assertThat(Inspected.of(read(catalogue), Inspected.site(Level.COUNTY, SiteType.PORTAL, true))
                        .problems("S")
                        .judgement()
                        .score()
                        .main())
                .isEqualTo(Fraction.of(80));
    }

    @Test
    void aClauseWithoutPointsNeverEntersAScoreAndIsNeverWaitedFor() {
        var unsure = """
                "procedure": {"scored": ["local-portal"], "base": 100, "passLine": 60},
                "groups": [{"name": "扣分", "kind": "deduction", "indicators": [{"code": "I", "name": "指南", "points": 4, "clauses": [
                  {"code": "U", "name": "指南不准确", "text": "有。", "measure": {"count": "处"}, "rule": {"unscored": true}, "confidence": "unsure"},
                  {"code": "D", "name": "缺要素", "text": "有。", "measure": {"checklist": ["甲", "乙"]}, "rule": {"deduct": 2, "per": "each"}}]}]}]""";

        assertThat(portal(unsure).problems("U*9 D*1").verdict())
                .isInstanceOfSatisfying(
                        Verdict.Passed.class,
                        passed -> assertThat(passed.score().main()).isEqualTo(Fraction.of(98)));
        assertThat(portal(unsure).with("D", Answer.CLEAR).verdict()).isInstanceOf(Verdict.Passed.class);
    }

    @Test
    void aLowScoreWaitsWhileAClauseMayTakeOverAColumn() {
        var half = COLUMNS.replace("\"passLine\": 60", "\"passLine\": 99");
        var waiting = portal(half).problems("C").finding("C", "公告").finding("C", "要闻");

        assertThat(waiting.verdict()).isInstanceOf(Verdict.Open.class);
        assertThat(waiting.with("A", Answer.CLEAR).with("B", Answer.CLEAR).verdict())
                .isInstanceOf(Verdict.Failed.class);
    }

    private static Inspected portal(String catalogue) {
        return site(catalogue, Level.COUNTY, SiteType.PORTAL);
    }

    private static Inspected site(String catalogue, Level level, SiteType type) {
        return Inspected.of(read(catalogue), Inspected.site(level, type, true));
    }

    private static tongbao.domain.catalogue.Catalogue read(String parts) {
        return CatalogueFile.read("""
                {"format": "tongbao-catalogue/1", "name": "示例", "edition": "1", "title": "示例指标", "document": "示例文件",
                 "effectiveFrom": "2026-01-01", "kind": "site", "complete": false, %s}""".formatted(parts).getBytes(UTF_8));
    }

    private static String veto(String clause) {
        return """
                "procedure": "veto-only", "groups": [{"name": "单项否决", "kind": "veto", "indicators": [
                  {"code": "I", "name": "示例指标", "clauses": [%s]}]}]""".formatted(clause);
    }

    private static String deduction(String clause) {
        return """
                "procedure": {"scored": ["local-portal"], "base": 100, "passLine": 60},
                "groups": [{"name": "扣分", "kind": "deduction", "indicators": [
                  {"code": "I", "name": "示例指标", "clauses": [%s]}]}]""".formatted(clause);
    }
}
