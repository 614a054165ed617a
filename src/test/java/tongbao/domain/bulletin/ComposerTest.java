package tongbao.domain.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static tongbao.domain.bulletin.Drafts.COLUMNS;
import static tongbao.domain.bulletin.Drafts.STALE;
import static tongbao.domain.bulletin.Drafts.finding;
import static tongbao.domain.bulletin.Drafts.inspection;
import static tongbao.domain.statistics.Made.DEPARTMENTS;
import static tongbao.domain.statistics.Made.PROVINCE;
import static tongbao.domain.statistics.Made.account;
import static tongbao.domain.statistics.Made.city;
import static tongbao.domain.statistics.Made.failed;
import static tongbao.domain.statistics.Made.passed;
import static tongbao.domain.statistics.Made.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.Level;
import tongbao.domain.register.Regions;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Period;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.Made;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.PastTotal;
import tongbao.domain.statistics.Selection;
import tongbao.domain.statistics.Selection.Which;
import tongbao.domain.statistics.Share;
import tongbao.domain.verdict.Reason;
import tongbao.domain.verdict.Verdict;
import tongbao.domain.words.derivation.DerivationWords;

class ComposerTest {
    private static final DerivationWords WORDS = DerivationWords.of(Locale.CHINESE);
    private static final Figure RATE = new Figure(
            "site.rate",
            "95.65%",
            new Derivation.Rate(
                    Selection.of(SubjectKind.SITE, Which.PASSED),
                    Selection.of(SubjectKind.SITE, Which.INSPECTED),
                    new Share(22, 23),
                    Rounding.OFFICIAL));

    private final Regions regions = Made.province("样例", "范例", "演示");

    @Test
    void theWholeLetterIsWrittenFromTheData() {
        var stale = site(3, city(0), Level.CITY, SiteType.PORTAL);
        var dull = site(5, city(1), Level.CITY, SiteType.DEPARTMENT);
        var silent = account(8, city(2), Level.CITY, "新浪微博");
        var outcomes = List.of(
                passed(site(1, PROVINCE, Level.PROVINCE, SiteType.PORTAL)),
                passed(site(2, DEPARTMENTS, Level.PROVINCE, SiteType.DEPARTMENT)),
                vetoed(stale, COLUMNS),
                passed(site(4, city(0), Level.CITY, SiteType.DEPARTMENT)),
                passed(dull),
                passed(site(6, city(2), Level.COUNTY, SiteType.PORTAL)),
                passed(account(7, city(0), Level.CITY, "微信公众号")),
                vetoed(silent, STALE),
                passed(account(9, city(1), Level.CITY, "微信公众号")));
        var draft = Drafts.of(
                regions,
                outcomes,
                inspection(
                        stale.id(),
                        COLUMNS,
                        6,
                        finding(Optional.of(COLUMNS), "通知公告", "超过一年没有更新。", true),
                        finding(Optional.of(COLUMNS), "政策文件", "内部记录", false)),
                inspection(dull.id(), COLUMNS, 3, finding(Optional.of(COLUMNS), "", "三个栏目没有更新", true)),
                inspection(silent, Map.of(STALE, Answer.PROBLEM)));

        var bulletin = Composer.compose(Drafts.with(
                draft,
                new PastTotal(quarter(2026, 2), SubjectKind.SITE, Optional.empty(), 6, 6, 2),
                new PastTotal(quarter(2025, 3), SubjectKind.SITE, Optional.empty(), 10, 10, 0)));

        assertThat(Drafts.read(bulletin)).isEqualTo("""
                示府厅函〔2026〕45号
                示例省人民政府办公厅关于2026年第三季度全省政府网站与政务新媒体检查情况的通报
                各市人民政府，各县（市、区）人民政府，省政府各部门、各直属机构：
                根据《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）和省政府有关工作部署，示例省人民政府办公厅于2026年8月10日至28日组织开展了2026年第三季度全省政府网站与政务新媒体检查。现将有关情况通报如下。
                一、总体情况
                （一）政府网站
                截至2026年8月6日，全省正在运行的政府网站6家，其中省级政府门户网站1家、省级部门网站1家、市级政府门户网站1家、市级部门网站2家、县级政府门户网站1家。
                本次对上述政府网站进行了全覆盖检查，合格5家，不合格1家，合格率为83.33%，较上季度提高16.66个百分点，较上年同期下降16.67个百分点。
                除样例市外，其他2个市的政府网站合格率均为100%；省直部门的政府网站合格率为100%。
                （二）政务新媒体
                截至2026年8月6日，全省正在运行的政务新媒体3个，其中微信公众号2个、新浪微博1个。
                本次对上述政务新媒体进行了全覆盖检查，合格2个，不合格1个，合格率为66.67%。
                除演示市外，其他2个市的政务新媒体合格率均为100%。
                二、主要问题
                （一）栏目不更新。个别政府网站存在此类问题，共2家，其中1家因此不合格。如，“示例网站3”“通知公告”栏目超过一年没有更新；“示例网站5”三个栏目没有更新。
                （二）内容不更新。个别政务新媒体存在此类问题，共1个，因此不合格。
                三、工作要求
                （一）逐项整改到位。存在问题的单位要对照本通报逐项查明原因，能够立即改正的立即改正，需要一定时间的明确责任人和完成时限。整改结果由主办单位负责人审核确认，防止同类问题再次发生。
                （二）落实日常检查。各地、各部门要把巡查作为经常性工作，重点看栏目更新、留言答复、办事信息和链接是否正常，发现问题及时处置。对长期无力维护的网站和账号，要按规定程序整合或者关停，并同步更新台账。
                （三）守住安全底线。各地、各部门要严格执行信息发布审核制度，发布前核对内容、附件和外部链接，保护好个人信息。发现页面被篡改、账号被盗用或者被假冒等情况，要第一时间处置并报告。
                请有关单位抓紧整改，于2026年10月20日前将整改情况报送示例省人民政府办公厅（盖章扫描件和电子文档各一份）。示例省人民政府办公厅将适时对整改情况进行复查。
                （联系人：示例省政府办公厅示例处，联系电话：000-00000000）
                附件1 各地各部门政府网站检查情况（2026年第三季度）
                序号|地区（部门）|运行数|检查数|合格数|不合格数|合格率
                1|样例市|2|2|1|1|50.00%
                2|范例市|1|1|1|0|100.00%
                3|演示市|1|1|1|0|100.00%
                |小计|4|4|3|1|75.00%
                4|示例省本级|1|1|1|0|100.00%
                5|省直部门|1|1|1|0|100.00%
                |合计|6|6|5|1|83.33%
                注：检查时间为2026年8月10日至28日。
                各地各部门政府网站合格率：样例市1/2=50.00 范例市1/1=100.00 演示市1/1=100.00 示例省本级1/1=100.00 省直部门1/1=100.00
                附件2 不合格政府网站名单（2026年第三季度）
                序号|地区（部门）|网站名称|主办单位|存在的主要问题
                1|样例市|示例网站3|示例单位3|栏目不更新（6个栏目）：“通知公告”栏目超过一年没有更新
                注：检查时间为2026年8月10日至28日。
                附件3 各地各部门政务新媒体检查情况（2026年第三季度）
                序号|地区（部门）|运行数|检查数|合格数|不合格数|合格率
                1|样例市|1|1|1|0|100.00%
                2|范例市|1|1|1|0|100.00%
                3|演示市|1|1|0|1|0.00%
                |合计|3|3|2|1|66.67%
                注：检查时间为2026年8月10日至28日。
                各地各部门政务新媒体合格率：样例市1/1=100.00 范例市1/1=100.00 演示市0/1=0.00
                附件4 不合格政务新媒体名单（2026年第三季度）
                序号|地区（部门）|账号名称|平台|主办单位|存在的主要问题
                1|演示市|示例账号8|新浪微博|示例单位8|内容不更新：内容更新
                注：检查时间为2026年8月10日至28日。""");
    }

    @Test
    void whatWasFoundSeveralTimesIsSaidOnceAndThreeSubjectsAreNamed() {
        var outcomes = new ArrayList<Outcome>();
        var inspections = new ArrayList<Inspection>();
        for (var i = 1; i <= 4; i++) {
            var site = site(i, city(0), Level.CITY, SiteType.DEPARTMENT);
            outcomes.add(i == 4 ? vetoed(site, COLUMNS) : passed(site));
            inspections.add(inspection(
                    site.id(),
                    COLUMNS,
                    i == 4 ? 5 : 1,
                    i < 4
                            ? new Finding[] {finding(Optional.of(COLUMNS), "要闻", "没有更新", true)}
                            : new Finding[] {
                                finding(Optional.of(COLUMNS), "通知公告", "没有更新。", true),
                                finding(Optional.of(COLUMNS), "政策文件", "没有更新", true),
                                finding(Optional.of(COLUMNS), "规划计划", "没有更新", true),
                                finding(Optional.of(COLUMNS), "", "页面打不开", true),
                                finding(Optional.of(COLUMNS), "", "页面打不开；", true)
                            }));
        }

        var letter =
                Drafts.read(Composer.compose(Drafts.of(regions, outcomes, inspections.toArray(Inspection[]::new))));

        assertThat(letter)
                .contains(
                        "（一）栏目不更新。部分政府网站存在此类问题，共4家，其中1家因此不合格。如，“示例网站4”“通知公告”“政策文件”等3个栏目没有更新，有2处页面打不开；“示例网站1”“要闻”栏目没有更新；“示例网站2”“要闻”栏目没有更新。",
                        "1|样例市|示例网站4|示例单位4|栏目不更新（5个栏目）：“通知公告”“政策文件”等3个栏目没有更新，有2处页面打不开");
    }

    @Test
    void aRoundOfSitesThatAllPassSpeaksOfNothingElse() {
        var draft = Drafts.of(
                regions,
                List.of(
                        passed(site(1, DEPARTMENTS, Level.PROVINCE, SiteType.DEPARTMENT)),
                        passed(site(2, city(0), Level.CITY, SiteType.DEPARTMENT)),
                        passed(site(3, city(1), Level.CITY, SiteType.DEPARTMENT))));

        var lines = Drafts.read(Composer.compose(Drafts.without(draft, true, true)))
                .lines()
                .toList();

        assertThat(lines.subList(0, 9))
                .containsExactly(
                        "示例省人民政府办公厅关于2026年第三季度全省政府网站检查情况的通报",
                        "各市人民政府，各县（市、区）人民政府，省政府各部门、各直属机构：",
                        "根据《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）和省政府有关工作部署，示例省人民政府办公厅于2026年8月10日至28日组织开展了2026年第三季度全省政府网站检查。现将有关情况通报如下。",
                        "一、总体情况",
                        "截至2026年8月6日，全省正在运行的政府网站3家，其中省级部门网站1家、市级部门网站2家。",
                        "本次对上述政府网站进行了全覆盖检查，全部合格，合格率为100%。",
                        "2个市和省直部门的政府网站均合格。",
                        "二、主要问题",
                        "本次检查没有需要在通报中列出的问题。");
        assertThat(lines).noneMatch(line -> line.contains("政务新媒体名单") || line.contains("整改情况报送"));
        assertThat(Composer.compose(draft).annexes())
                .extracting(annex -> annex.number() + " " + annex.title())
                .containsExactly("0 各地各部门政府网站检查情况");
    }

    @Test
    void everyNumberOfTheTextIsAFigureWithItsDerivation() {
        var draft = Drafts.of(regions, Made.sites(1, city(0), 23, 1));

        var bulletin = Composer.compose(draft);

        assertThat(bulletin.figures())
                .allSatisfy(figure ->
                        assertThat(WORDS.sentence(figure.derivation())).isNotBlank());
        assertThat(bulletin.figures()).contains(RATE);
        assertThat(bulletin.blocks().stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .map(Block.Paragraph.class::cast)
                        .filter(paragraph -> !paragraph.key().equals("lead")
                                && !paragraph.key().equals("contact"))
                        .flatMap(paragraph -> paragraph.runs().stream())
                        .filter(Run.Words.class::isInstance)
                        .map(Run::text))
                .noneMatch(words -> words.matches(".*\\d.*"));
    }

    @Test
    void theTextOfARewrittenBlockKeepsItsLiveFigures() {
        var draft = Drafts.of(regions, Made.sites(1, city(0), 23, 1))
                .withWordings(Map.of(
                        "site.result", "合格率{site.rate}，比上年{site.growth}。", "requirement.2", "", "title", "{period}通报"));

        var bulletin = Composer.compose(draft);

        assertThat(bulletin.title()).isEqualTo("2026年第三季度通报");
        assertThat(bulletin.blocks()).noneMatch(block -> block.key().equals("requirement.2"));
        assertThat(bulletin.blocks().stream().filter(block -> block.key().equals("site.result")))
                .containsExactly(new Block.Paragraph(
                        "site.result",
                        "",
                        List.of(new Run.Words("合格率"), new Run.Computed(RATE), new Run.Words("，比上年{site.growth}。")),
                        "合格率{site.rate}，比上年{site.growth}。",
                        true));
    }

    private static Outcome vetoed(Subject subject, ClauseCode clause) {
        return new Outcome(
                subject,
                true,
                new Verdict.Failed(failed(subject).verdict().score(), new Reason.VetoReached(List.of(clause))));
    }

    private static Period quarter(int year, int part) {
        return new Period(year + "年第" + part + "季度", Optional.of(new Period.Slot(year, part, 4)));
    }
}
