package tongbao.domain.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongbao.domain.calendar.Dating;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.register.Level;
import tongbao.domain.register.SiteType;
import tongbao.domain.verdict.Inspected;
import tongbao.intake.calendar.Holidays;
import tongbao.intake.catalogue.CatalogueFile;

/// The sentences of what local catalogues say beyond the national one.
class LocalRuleSentenceTest {
    private static final Words CHINESE = Words.of(Locale.CHINESE);
    private static final Words ENGLISH = Words.of(Locale.ENGLISH);
    private static final Catalogue LOCAL = CatalogueFile.read("""
            {"format": "tongbao-catalogue/1", "name": "示例", "edition": "1", "title": "示例指标", "document": "示例文件",
             "effectiveFrom": "2026-01-01", "kind": "site", "complete": false,
             "procedure": {"scored": ["local-portal"], "base": 100, "passLine": 60, "vetoScore": 59},
             "groups": [
               {"name": "单项否决", "kind": "veto", "indicators": [{"code": "V", "name": "不更新", "clauses": [
                 {"code": "SUM", "name": "未更新栏目", "text": "合计。", "measure": {"sum": "个", "parts": [
                    {"name": "要闻", "window": "2 weeks"}, {"name": "政策", "window": "6 months"}]}, "rule": {"veto": {"at-least": 5}}},
                 {"code": "FEW", "name": "要素缺失的事项", "text": "缺失。", "measure": {"ratio": "个", "minimum": 0},
                  "rule": {"veto": {"any-of": [{"at-least": 5}, {"all-if-fewer-than": 5}]}}}]}]},
               {"name": "扣分", "kind": "deduction", "most": 30, "indicators": [{"code": "D", "name": "可用性", "points": 25, "clauses": [
                 {"code": "PCT", "name": "打不开占比", "text": "占比。", "measure": {"ratio": "次", "minimum": 140},
                  "rule": {"deduct": 5, "per": "percent", "escalates": {"share": 0.05}}},
                 {"code": "MIN", "name": "访谈次数", "text": "次数少。", "window": "1 year", "measure": {"count": "次"},
                  "rule": {"deduct": 3, "when": {"less-than": 3}}, "lineByClass": {"local-portal": {"less-than": 6}}},
                 {"code": "CAP", "name": "体外循环", "text": "有。", "measure": {"count": "件"}, "rule": {"deduct": 0.1, "per": "each", "most": 1}},
                 {"code": "COL", "name": "其他栏目", "text": "空白。", "deadline": "5 working-days", "excludes": ["网上信访", "纪检举报"],
                  "measure": {"count": "个"}, "rule": {"deduct": 2, "per": "each"}, "columnSet": "栏目"},
                 {"code": "AGE", "name": "数据发布", "text": "旧。", "window": {"back": "6 months", "until": "3 months"}, "rule": {"unscored": true}},
                 {"code": "OPT", "name": "网站标识", "text": "分档。", "measure": {"choice": [{"name": "规范", "share": 0}, {"name": "部分", "share": 0.5}, {"name": "没有", "share": 1}]},
                  "rule": {"deduct": 2}}]}]}]}""".getBytes(UTF_8));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SUM | 合计：要闻（2 周，2026-02-11 至 2026-02-25）、政策（6 个月，2025-08-25 至 2026-02-25）。
                    MIN | 监测期 1 年，2025-02-25 至 2026-02-25。
                    COL | 时限 5 个工作日，2026-02-11 及以前收到的到 2026-02-25 应已答复。不计：网上信访、纪检举报。
                    AGE | 监测期 3 个月以前、6 个月以内，2025-08-25 至 2025-11-24。
                    """)
    void inARoundItsDaysAreSaidCountedFromTheInspectionPoint(String code, String chinese) {
        var clause = LOCAL.find(new ClauseCode(code)).orElseThrow().clause();
        var springFestival = new Dating(LocalDate.of(2026, 2, 25), Holidays.bundled());

        assertThat(CHINESE.look(clause, springFestival)).isEqualTo(chinese);
    }

    @Test
    void workingDaysOfAYearWhoseHolidaysAreNotEnteredAreSaidToBeCountedByWeekends() {
        var clause = LOCAL.find(new ClauseCode("COL")).orElseThrow().clause();
        var unknown = new Dating(LocalDate.of(2031, 2, 26), Holidays.bundled());

        assertThat(CHINESE.look(clause, unknown))
                .startsWith("时限 5 个工作日，2031-02-19 及以前收到的到 2031-02-26 应已答复（缺当年放假安排，只按周末推算）。");
        assertThat(ENGLISH.look(clause, unknown))
                .startsWith(
                        "Time limit: 5 working days, so what came in by 2031-02-19 is due by 2031-02-26 (by weekends alone");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SUM | ≥ 5       | 未更新栏目达到 5 个，即判不合格。
                    FEW | ≥ 5 / 全部 | 要素缺失的事项达到 5 个，或者总数不足 5 个且全部如此，即判不合格。
                    PCT | 5/1%      | 每满一个百分点扣 5 分。占比达到 5%，即转为单项否决。
                    MIN | 3         | 不足 3 次：扣 3 分。
                    CAP | 0.1/件    | 每件扣 0.1 分。本条最多扣 1 分。
                    COL | 2/个      | 每个扣 2 分。同一栏目在“栏目”各条中只扣一次。
                    AGE | 不计分     | 分值未见公布，只记录，不计分。
                    OPT | ≤ 2       | 按档次扣分：规范 0；部分 1；没有 2。
                    """)
    void everyRuleIsSaidShortAndLong(String code, String line, String rule) {
        var clause = LOCAL.find(new ClauseCode(code)).orElseThrow().clause();

        assertThat(CHINESE.line(clause)).isEqualTo(line);
        assertThat(CHINESE.rule(clause)).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FEW | Fails the subject: 要素缺失的事项: 5 个 or more, or all of them where there are fewer than 5 个.
                    PCT | Each full percentage point costs 5 points. A veto in the case of a share of 5% or more.
                    MIN | In the case of fewer than 3 次: costs 3 points.
                    CAP | Each costs points (per 件: 0.1). This clause costs at most 1 points.
                    COL | Each costs points (per 个: 2). Within “栏目” a column costs points once.
                    OPT | Costs points by the option: 规范 0; 部分 1; 没有 2.
                    """)
    void theSameIsSaidInEnglish(String code, String rule) {
        assertThat(ENGLISH.rule(LOCAL.find(new ClauseCode(code)).orElseThrow().clause()))
                .isEqualTo(rule);
    }

    @Test
    void beforeASubjectTheLineOfItsClassAndTheCapsAroundItAreSaid() {
        var portal = portal();
        var few = LOCAL.find(new ClauseCode("MIN")).orElseThrow();
        var each = LOCAL.find(new ClauseCode("CAP")).orElseThrow();

        assertThat(CHINESE.rule(few, portal.subject())).isEqualTo("不足 6 次：扣 3 分。本组最多扣 30 分。");
        assertThat(CHINESE.rule(each, portal.subject())).isEqualTo("每件扣 0.1 分。本条最多扣 1 分。本指标最多扣 25 分。本组最多扣 30 分。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SUM | 合计：要闻（2 周）、政策（6 个月）。 | Added up: 要闻 (2 weeks), 政策 (6 months).
                    MIN | 监测期 1 年。                      | Period: 1 years.
                    COL | 时限 5 个工作日。不计：网上信访、纪检举报。 | Time limit: 5 working days. Passed over: 网上信访, 纪检举报.
                    AGE | 监测期 3 个月以前、6 个月以内。       | Period: more than 3 months, up to 6 months ago.
                    OPT |                                   |
                    """)
    void whatAClauseLooksAtIsSaid(String code, String chinese, String english) {
        var clause = LOCAL.find(new ClauseCode(code)).orElseThrow().clause();

        assertThat(CHINESE.look(clause)).isEqualTo(chinese == null ? "" : chinese);
        assertThat(ENGLISH.look(clause)).isEqualTo(english == null ? "" : english);
    }

    @Test
    void aVerdictBySeveralCountsTellsEachAndTheScoreThatTheProcedureFixes() {
        var inspected = portal().clear().with("SUM", new Answer.Problem(Amount.sum(List.of(3, 2))));

        assertThat(sentence(CHINESE, inspected))
                .isEqualTo("未更新栏目 5 个（要闻 3、政策 2），达到否决线 5 个（不更新，第 1 条）。扣分照记：100 − 0 ＝ 100，不改变结论。按规定计 59 分。");
    }

    @Test
    void anEscalatedDeductionAndASmallPopulationNameTheLineThatWasReached() {
        assertThat(sentence(CHINESE, portal().clear().problems("PCT*7/140")))
                .startsWith("打不开占比为 7/140 次（5%），达到否决线 5%（可用性，第 1 条）。");
        assertThat(sentence(CHINESE, portal().clear().problems("FEW*4/4")))
                .startsWith("要素缺失的事项：4 个全部如此，即触发否决（不更新，第 2 条）。");
        assertThat(sentence(CHINESE, portal().clear().problems("FEW*6/9")))
                .startsWith("要素缺失的事项 6 个，达到否决线 5 个（不更新，第 2 条）。");
    }

    private static Inspected portal() {
        return Inspected.of(LOCAL, Inspected.site(Level.COUNTY, SiteType.PORTAL, true));
    }

    private static String sentence(Words words, Inspected inspected) {
        return words.verdictSentence(
                inspected.catalogue(), inspected.subject(), inspected.inspection(), inspected.verdict());
    }
}
