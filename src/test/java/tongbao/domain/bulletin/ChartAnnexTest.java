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
import org.junit.jupiter.api.Test;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.register.Level;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Period;
import tongbao.domain.statistics.Made;
import tongbao.domain.statistics.PastTotal;

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
    void whatTheDataSayNothingOfIsNotPrintedAndNamed() {
        var draft = charted(
                Drafts.of(Made.province("样例", "范例"), List.of(passed(site(1, city(0), Level.CITY, SiteType.PORTAL)))),
                ChartAnnex.values());

        assertThat(Composer.compose(draft).annexes())
                .extracting(Block.Annex::key)
                .containsExactly("annex.site.regions");
        assertThat(BulletinLint.of(draft, Composer.compose(draft)))
                .filteredOn(lint -> lint instanceof Lint.OfLetter letter && letter.kind() == Lint.Kind.CHART_EMPTY)
                .hasSize(3);
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
        return Drafts.with(draft, draft.office().withArrangement(new Arrangement(Section.USUAL, List.of(charts))));
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
