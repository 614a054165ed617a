package tongbao.domain.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static tongbao.domain.statistics.Made.account;
import static tongbao.domain.statistics.Made.city;
import static tongbao.domain.statistics.Made.failed;
import static tongbao.domain.statistics.Made.passed;
import static tongbao.domain.statistics.Made.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tongbao.domain.catalogue.Band;
import tongbao.domain.catalogue.Procedure;
import tongbao.domain.catalogue.Revision;
import tongbao.domain.catalogue.RollUp;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Level;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Period;
import tongbao.domain.round.note.ItemScore;
import tongbao.domain.round.note.Notes;
import tongbao.domain.round.note.RoundNote;
import tongbao.domain.round.note.Weights;
import tongbao.domain.statistics.Made;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.PastTotal;
import tongbao.domain.verdict.Reason;
import tongbao.domain.verdict.Score;
import tongbao.domain.verdict.Verdict;

class ChartAnnexTest {
    private static final Answer PROBLEM = new Answer.Problem(Amount.of(6));

    @Test
    void problemsStandByIndicatorTheMostFrequentFirstWithWhatTheyAddUpTo() {
        var first = site(1, city(0), Level.CITY, SiteType.PORTAL);
        var second = site(2, city(1), Level.CITY, SiteType.PORTAL);
        var third = site(3, city(1), Level.CITY, SiteType.PORTAL);
        var draft = Drafts.of(
                Made.province("样例", "范例"),
                List.of(failed(first), failed(second), passed(third)),
                Drafts.inspection(first, Map.of(Drafts.HOME, PROBLEM, Drafts.COLUMNS, PROBLEM)),
                Drafts.inspection(second, Map.of(Drafts.COLUMNS, PROBLEM)));

        assertThat(printed(draft, ChartAnnex.PROBLEMS)).isEqualTo("""
                政府网站问题分布情况（2026年第三季度）
                序号|指标|检查数|问题数|占比|累计占比
                1|栏目不更新|3|2|66.67%|66.67%
                2|首页不更新|3|1|33.33%|100.00%
                |合计||3|100.00%|
                政府网站各类问题占比：栏目不更新2/3=66.67 首页不更新1/3=33.33""");
    }

    @Test
    void accountsStandByPlatformTheMostFirst() {
        var draft = Drafts.of(
                Made.province("样例", "范例"),
                List.of(
                        passed(account(1, city(0), Level.CITY, "微信")),
                        failed(account(2, city(1), Level.CITY, "微信")),
                        passed(account(3, city(1), Level.CITY, "微博"))));

        assertThat(printed(draft, ChartAnnex.PLATFORMS)).isEqualTo("""
                各平台政务新媒体检查情况（2026年第三季度）
                序号|平台|运行数|检查数|合格数|不合格数|合格率
                1|微信|2|2|1|1|50.00%
                2|微博|1|1|1|0|100.00%
                |合计|3|3|2|1|66.67%
                各平台政务新媒体合格率：微信1/2=50.00 微博1/1=100.00""");
    }

    @Test
    void roundsStandTheEarliestFirstWithTheChangeToTheOneBefore() {
        var draft = Drafts.with(
                Drafts.of(
                        Made.province("样例", "范例"),
                        List.of(
                                passed(site(1, city(0), Level.CITY, SiteType.PORTAL)),
                                failed(site(2, city(1), Level.CITY, SiteType.PORTAL)))),
                past("2026年第一季度", 1, 10, 2),
                past("2026年第二季度", 2, 10, 1));

        assertThat(printed(draft, ChartAnnex.TREND)).isEqualTo("""
                政府网站历次检查合格率
                序号|检查时期|检查数|合格数|不合格数|合格率|较上期变化
                1|2026年第一季度|10|8|2|80.00%|—
                2|2026年第二季度|10|9|1|90.00%|提高10.00
                3|2026年第三季度|2|1|1|50.00%|下降40.00
                政府网站各期合格率：2026年第一季度8/10=80.00 2026年第二季度9/10=90.00 2026年第三季度1/2=50.00""");
    }

    @Test
    void bandsRanksAndUnitsAreCountedFromThePointsAndLeaveOutWhoIsVetoed() {
        var draft = scored(Optional.of(new RollUp(RollUp.To.UNIT, RollUp.Method.AVERAGE)), List.of());

        assertThat(printed(draft, ChartAnnex.RANKS)).isEqualTo("""
                政府网站得分排名（2026年第三季度）
                名次|地区（部门）|网站名称|主办单位|得分
                1|样例市|示例网站1|示例单位1|95.00
                2|范例市|示例网站2|示例单位2|83.33""");
        assertThat(printed(draft, ChartAnnex.BANDS)).isEqualTo("""
                政府网站得分分档情况（2026年第三季度）
                序号|档次|有得分数|本档数|占比
                1|≥100|2|0|0.00%
                2|90–100|2|1|50.00%
                3|80–90|2|1|50.00%
                4|70–80|2|0|0.00%
                5|60–70|2|0|0.00%
                6|<60|2|0|0.00%""");
        assertThat(printed(draft, ChartAnnex.UNITS)).isEqualTo("""
                各单位政府网站汇总得分（2026年第三季度）
                序号|单位|有得分数|得分
                1|示例单位1|1|95.00
                2|示例单位2|1|83.33
                3|示例单位3|1|—""");
    }

    @Test
    void namedBandsListTheirMembersAndRegionsTheirNames() {
        var ahead = new Band(
                "得分靠前",
                Band.Basis.TOTAL,
                Optional.of(Fraction.of(90)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var risen = new Band(
                "提升较大",
                Band.Basis.RISE,
                Optional.of(Fraction.ONE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var draft = scored(Optional.of(new RollUp(RollUp.To.REGION, RollUp.Method.MIN)), List.of(ahead, risen));

        assertThat(printed(draft, ChartAnnex.BANDS)).isEqualTo("""
                政府网站得分分档情况（2026年第三季度）
                序号|档次|有得分数|本档数|占比|名单
                1|得分靠前|2|1|50.00%|示例网站1""");
        assertThat(printed(draft, ChartAnnex.UNITS)).isEqualTo("""
                各地各部门政府网站汇总得分（2026年第三季度）
                序号|地区（部门）|有得分数|得分
                1|样例市|1|95.00
                2|范例市|2|—""");
    }

    @Test
    void compositeScoresRankTheUnitsWithEachItemItsWeightAndTheBand() {
        var catalogue = Optional.of(Drafts.sites().id().name());
        var items = List.of(
                new Weights.Item(List.of(), "网站", Fraction.of(3, 5), catalogue),
                new Weights.Item(List.of(), "专业评价", Fraction.of(2, 5), Optional.empty()));
        var notes = List.<RoundNote>of(
                new Weights(items),
                new ItemScore("示例单位1", "专业评价", Fraction.of(80)),
                new ItemScore("示例单位2", "专业评价", Fraction.of(90)));
        var draft = scored(Optional.empty(), List.of()).withNotes(new Notes(notes));

        assertThat(printed(draft, ChartAnnex.COMPOSITES)).isEqualTo("""
                各单位综合得分排名（2026年第三季度）
                名次|单位|网站（60%）|专业评价（40%）|综合得分|档次
                1|示例单位1|95.00|80.00|89.00|80–90
                2|示例单位2|83.33|90.00|86.00|80–90""");
        assertThat(Composer.compose(charted(draft, ChartAnnex.COMPOSITES)).annexes().stream()
                        .map(Block.Annex::note)
                        .filter(note -> note.contains("综合得分")))
                .singleElement()
                .asString()
                .endsWith("另有1个单位有的项目没有得分，不计综合得分，未列入。");
        var byLevel = new Weights(List.of(
                items.getFirst(),
                items.getLast(),
                new Weights.Item(List.of(Level.CITY), "专业评价", Fraction.ONE, Optional.empty())));
        assertThat(printed(
                        draft.withNotes(new Notes(List.of(byLevel, notes.get(1), notes.get(2)))),
                        ChartAnnex.COMPOSITES))
                .isEqualTo("""
                各单位综合得分排名（2026年第三季度）
                名次|单位|网站|专业评价|综合得分|档次
                1|示例单位2|／|90.00×100%|90.00|90–100
                2|示例单位1|／|80.00×100%|80.00|80–90""");
        assertThat(printed(draft.withNotes(new Notes(notes.subList(0, 1))), ChartAnnex.COMPOSITES))
                .isEmpty();
    }

    /// Two sites with points and one that is vetoed.
    private static Draft scored(Optional<RollUp> rollUp, List<Band> bands) {
        var catalogue = Revision.with(
                Drafts.sites(),
                new Procedure(
                        Set.of(SubjectClass.values()),
                        Fraction.of(100),
                        Fraction.of(60),
                        Fraction.of(80),
                        Fraction.ZERO,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        rollUp,
                        bands));
        var draft = Drafts.of(
                Made.province("样例", "范例"),
                List.of(
                        new Outcome(
                                site(2, city(1), Level.CITY, SiteType.PORTAL),
                                true,
                                new Verdict.Passed(score(Fraction.of(250, 3)))),
                        new Outcome(
                                site(1, city(0), Level.CITY, SiteType.PORTAL),
                                true,
                                new Verdict.Passed(score(Fraction.of(95)))),
                        new Outcome(
                                site(3, city(1), Level.CITY, SiteType.PORTAL),
                                true,
                                new Verdict.Failed(
                                        score(Fraction.of(99)), new Reason.VetoReached(List.of(Made.VETO))))));
        return new Draft(
                draft.round(),
                draft.office(),
                draft.regions(),
                Map.of(SubjectKind.SITE, catalogue),
                draft.outcomes(),
                draft.inspections(),
                draft.history(),
                draft.wordings(),
                draft.number(),
                draft.date(),
                draft.deadline());
    }

    private static Score score(Fraction points) {
        return new Score(true, points, List.of(), Fraction.ZERO, Fraction.ONE, points, Fraction.ZERO, points);
    }

    @Test
    void whatTheDataSayNothingOfIsNotPrintedAndNamed() {
        var draft = charted(
                Drafts.of(Made.province("样例", "范例"), List.of(passed(site(1, city(0), Level.CITY, SiteType.PORTAL)))),
                ChartAnnex.values());

        assertThat(Composer.compose(draft).annexes())
                .extracting(Block.Annex::key)
                .containsExactly("annex.site.regions");
        assertThat(BulletinLint.of(draft, Composer.compose(draft)))
                .filteredOn(lint -> lint instanceof Lint.OfLetter letter && letter.kind() == Lint.Kind.CHART_EMPTY)
                .hasSize(7);
    }

    @Test
    void aRoundHasItsOwnArrangementInPlaceOfTheOffices() {
        var draft = charted(
                Drafts.of(Made.province("样例", "范例"), List.of(failed(site(1, city(0), Level.CITY, SiteType.PORTAL)))),
                ChartAnnex.TREND);

        assertThat(Arrangement.of(draft.withWordings(Map.of(LetterFields.SECTIONS, "problems,chart.problems"))))
                .isEqualTo(new Arrangement(List.of(Section.PROBLEMS), List.of(ChartAnnex.PROBLEMS)));
        assertThat(Arrangement.of(draft)).isEqualTo(new Arrangement(Section.USUAL, List.of(ChartAnnex.TREND)));
    }

    private static String printed(Draft draft, ChartAnnex chart) {
        var key = "." + chart.key().replace("chart.", "");
        return Composer.compose(charted(draft, chart)).annexes().stream()
                .filter(annex -> annex.key().endsWith(key))
                .map(Drafts::read)
                .findFirst()
                .orElse("");
    }

    private static Draft charted(Draft draft, ChartAnnex... charts) {
        return Drafts.with(draft, draft.office().withArrangement(new Arrangement(Section.USUAL, List.of(charts))))
                .withNotes(draft.notes());
    }

    private static PastTotal past(String text, int part, int inspected, int failed) {
        return new PastTotal(
                new Period(text, Optional.of(new Period.Slot(2026, part, 4))),
                SubjectKind.SITE,
                Optional.empty(),
                inspected,
                inspected,
                failed);
    }
}
