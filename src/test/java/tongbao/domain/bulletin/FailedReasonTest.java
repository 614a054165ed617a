package tongbao.domain.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tongbao.domain.catalogue.Applicability;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Confidence;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.Indicator;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.catalogue.Procedure;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.Level;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.RoundId;
import tongbao.domain.statistics.Made;
import tongbao.domain.verdict.Reason;
import tongbao.domain.verdict.Verdict;

class FailedReasonTest {
    private static final ClauseCode HOME = new ClauseCode("V1.1");
    private static final ClauseCode EMPTY = new ClauseCode("V2.1");
    private static final ClauseCode STALE = new ClauseCode("V2.2");

    @Test
    void theIndicatorIsNamedOnceBeforeWhatIsPublishedOfIt() {
        assertThat(text(Map.of(HOME, Answer.PROBLEM), finding(HOME, "", "首页2周内没有更新。")))
                .isEqualTo("首页不更新：首页2周内没有更新");
    }

    @Test
    void withoutAPublishedFindingTheClauseIsNamedWithoutASpaceBesideItsFigure() {
        assertThat(text(Map.of(HOME, Answer.PROBLEM))).isEqualTo("首页不更新：首页2周内没有任何更新");
    }

    @Test
    void aCountOfNothingIsNotPrinted() {
        assertThat(text(Map.of(EMPTY, new Answer.Problem(Amount.of(0))))).isEqualTo("栏目不更新：空白栏目");
    }

    @Test
    void aCountIsPrintedWhereTheWordsDoNotGiveIt() {
        assertThat(text(Map.of(EMPTY, new Answer.Problem(Amount.of(5))))).isEqualTo("栏目不更新：空白栏目（5个）");
        assertThat(text(Map.of(EMPTY, new Answer.Problem(Amount.of(5))), finding(EMPTY, "", "15个栏目是空白")))
                .isEqualTo("栏目不更新（5个）：15个栏目是空白");
    }

    @Test
    void aCountIsNotPrintedBesideWordsThatGiveIt() {
        var findings = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> finding(EMPTY, "示例栏目" + number, "是空白"))
                .toArray(Finding[]::new);

        assertThat(text(Map.of(EMPTY, new Answer.Problem(Amount.of(5))), findings))
                .isEqualTo("栏目不更新：“示例栏目1”“示例栏目2”等5个栏目是空白");
    }

    @Test
    void twoClausesOfOneIndicatorShareItsNameAndOthersFollow() {
        var answers = Map.<ClauseCode, Answer>of(
                HOME,
                Answer.PROBLEM,
                EMPTY,
                new Answer.Problem(Amount.of(5)),
                STALE,
                new Answer.Problem(Amount.of(10)));

        assertThat(text(
                        answers,
                        finding(STALE, "政策文件", "没有更新"),
                        Drafts.finding(Optional.empty(), "", "页面有错别字", true),
                        Drafts.finding(Optional.empty(), "", "不公布的问题", false)))
                .isEqualTo("首页不更新：首页2周内没有任何更新；栏目不更新：空白栏目（5个），“政策文件”栏目没有更新（10个）；页面有错别字");
    }

    @Test
    void anIndicatorThatItsClauseIsNamedAfterIsNotSaidTwice() {
        var catalogue = catalogue(indicator("首页", clause(HOME, "首页 2 周内没有任何更新", new Measure.Flag())));

        assertThat(text(catalogue, Map.of(HOME, Answer.PROBLEM))).isEqualTo("首页2周内没有任何更新");
    }

    private static String text(Map<ClauseCode, Answer> answers, Finding... findings) {
        var catalogue = catalogue(
                indicator("首页不更新", clause(HOME, "首页 2 周内没有任何更新", new Measure.Flag())),
                indicator(
                        "栏目不更新",
                        clause(EMPTY, "空白栏目", new Measure.Count("个")),
                        clause(STALE, "长期未更新的栏目", new Measure.Count("个"))));
        return text(catalogue, answers, findings);
    }

    private static String text(Catalogue catalogue, Map<ClauseCode, Answer> answers, Finding... findings) {
        var deciding = new ArrayList<ClauseCode>();
        for (var code : List.of(HOME, EMPTY, STALE)) {
            if (answers.containsKey(code)) {
                deciding.add(code);
            }
        }
        var score = Made.failed(Made.site(1, Made.city(1), Level.COUNTY, SiteType.DEPARTMENT))
                .verdict();
        var failed = new Verdict.Failed(((Verdict.Failed) score).score(), new Reason.VetoReached(deciding));
        var inspection =
                new Inspection(new RoundId("示例轮次"), new SubjectId("0000000001"), answers, List.of(findings), List.of());
        return new FailedReason(catalogue, failed).text(Optional.of(inspection));
    }

    private static Finding finding(ClauseCode clause, String column, String description) {
        return Drafts.finding(Optional.of(clause), column, description, true);
    }

    private static Catalogue catalogue(Indicator... indicators) {
        return new Catalogue(
                new CatalogueId("示例指标", "1"),
                "示例指标",
                "示例文件",
                LocalDate.of(2019, 4, 1),
                SubjectKind.SITE,
                Procedure.vetoOnly(),
                List.of(new Group("单项否决", Group.Kind.VETO, Optional.empty(), Applicability.ALL, List.of(indicators))));
    }

    private static Indicator indicator(String name, Clause... clauses) {
        return new Indicator(name, name, Optional.empty(), Map.of(), Applicability.ALL, List.of(clauses));
    }

    private static Clause clause(ClauseCode code, String name, Measure measure) {
        return new Clause(
                code,
                name,
                name,
                "",
                measure,
                new Rule.Veto(measure instanceof Measure.Flag ? new Line.Any() : new Line.AtLeast(5)),
                Optional.empty(),
                Applicability.ALL,
                Map.of(),
                Confidence.SEEN);
    }
}
