package tongbao.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.journal.Present;
import tongbao.domain.rectification.Rechecks;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Dates;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Periods;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.domain.round.Span;
import tongbao.domain.round.note.Notes;
import tongbao.intake.catalogue.BundledCatalogues;

class ResultImportTest {
    private static final Catalogue SITES = BundledCatalogues.sites2019();
    private static final Catalogue ACCOUNTS = BundledCatalogues.accounts2019();
    private static final RoundId ROUND = new RoundId("2026年第三季度");
    private static final List<Subject> REGISTER = register();
    private static final String HEAD = "标识码,平台,账号,细则代码,结果,次数,分母,问题描述,栏目,网址,发现时间,写入通报\n";

    private static List<Subject> register() {
        var sites = Imports.plan(ImportKind.SITES, Sheets.csv("""
                        标识码,网站名称,地区,网站类型
                        9901000001,样例市门户,样例市,门户
                        9901000002,样例市某局,样例市,本级部门
                        9901000003,没有入轮,样例市,本级部门
                        """), Sheets.register(List.of()));
        var accounts = Imports.plan(
                ImportKind.ACCOUNTS, Sheets.csv("平台,账号,账号名称,地区\n微信公众号,yangli,样例发布,样例市\n"), Sheets.register(List.of()));
        return List.of(sites, accounts).stream()
                .flatMap(plan -> ((Entry.RegisterChanged) plan.entry().orElseThrow()).subjects().stream())
                .map(edit -> edit.after().orElseThrow())
                .toList();
    }

    private static ImportContext context(Map<SubjectId, Inspection> inspections) {
        var day = LocalDate.of(2026, 8, 6);
        var round = new Round(
                ROUND,
                Periods.parse(ROUND.value()),
                new Dates(day, new Span(day, day), Optional.empty(), day),
                Map.of(SubjectKind.SITE, SITES.id(), SubjectKind.ACCOUNT, ACCOUNTS.id()));
        var enrolled = REGISTER.stream()
                .filter(subject -> !subject.code().endsWith("3"))
                .map(subject -> new Enrolled(subject, !subject.code().endsWith("2")))
                .toList();
        return new ImportContext(
                new Present(
                        Sheets.REGIONS,
                        REGISTER,
                        List.of(),
                        Optional.of(new Present.RoundState(
                                round,
                                enrolled,
                                Map.of(SubjectKind.SITE, SITES, SubjectKind.ACCOUNT, ACCOUNTS),
                                inspections,
                                Notes.NONE,
                                Map.of(),
                                Rechecks.NONE))),
                "检查员甲",
                Sheets.NOW,
                Locale.CHINESE);
    }

    private static ImportPlan plan(String rows, Map<SubjectId, Inspection> inspections) {
        return Imports.plan(ImportKind.RESULTS, Sheets.csv(HEAD + rows), context(inspections));
    }

    /// The inspections after the entry of `plan`.
    private static Map<SubjectId, Inspection> after(ImportPlan plan, Map<SubjectId, Inspection> before) {
        var after = new HashMap<>(before);
        ((Entry.ResultsImported) plan.entry().orElseThrow()).inspections().forEach(edit -> {
            var inspection = after.getOrDefault(edit.subject(), Inspection.untouched(ROUND, edit.subject()));
            for (var answer : edit.answers()) {
                inspection = inspection.with(answer.clause(), answer.after());
            }
            for (var finding : edit.findings()) {
                inspection = inspection.with(finding.after().orElseThrow());
            }
            after.put(edit.subject(), inspection);
        });
        return after;
    }

    private static final SubjectId PORTAL = new SubjectId("site:9901000001");

    private static final String ROWS = """
            9901000001,,,w19-v4.3,有问题,5,,通知公告栏目空白,通知公告,https://a.example/1,2026-08-05,
            9901000001,,,W19-V4.3,有问题,,,政策解读栏目空白,政策解读,,,否
            9901000001,,,W19-V2.1,未发现,3,200,,,,,
            9901000001,,,W19-V1.1,待定,,,等待复核,,,,
            9901000001,,,W19-V6.1,不适用,,,没有办事职能,,,,
            9901000001,,,其余,未发现,,,,,,,
            ,微信公众号,yangli,全部,未发现,,,,,,,
            """;

    @Test
    void aWholeThatALaterRowLeavesOutStillBindsTheOneAfterIt() {
        assertThat(Sheets.said(plan("""
                        9901000001,,,W19-V2.1,有问题,8,140,,,,,
                        9901000001,,,W19-V2.1,有问题,,,示例：打不开,,,,
                        9901000001,,,W19-V2.1,有问题,8,150,,,,,
                        """, Map.of())))
                .last()
                .asString()
                .startsWith("4 拒绝 9901000001")
                .contains("与第 2 行对细则“W19-V2.1”的结果互相矛盾");
    }

    @Test
    void clearingAClauseThatHasFindingsIsWarnedOfAndAnotherProblemIsNot() {
        var before = after(
                plan("9901000001,,,W19-V1.1,待定,,,,,,,\n9901000001,,,W19-V4.3,有问题,5,,示例：空白,,,,\n", Map.of()), Map.of());

        assertThat(Sheets.said(plan("9901000001,,,W19-V4.3,未发现,,,,,,,\n", before)))
                .singleElement()
                .asString()
                .contains("原有的 1 个问题记录还在");
        assertThat(Sheets.said(plan("9901000001,,,W19-V4.3,有问题,6,,,,,,\n", before)))
                .singleElement()
                .asString()
                .doesNotContain("问题记录还在");
        assertThat(Sheets.said(plan("9901000001,,,W19-V1.1,未发现,,,,,,,\n", before)))
                .singleElement()
                .asString()
                .doesNotContain("问题记录还在");
    }

    @Test
    void rowsBecomeAnswersAndFindingsAndTheRestIsClear() {
        var plan = plan(ROWS, Map.of());
        var portal = Objects.requireNonNull(after(plan, Map.of()).get(PORTAL));

        assertThat(plan.hasRefusals()).isFalse();
        assertThat(portal.answers())
                .hasSize(SITES.placesFor(REGISTER.getFirst()).size());
        assertThat(List.of(
                        portal.answer(new ClauseCode("W19-V4.3")),
                        portal.answer(new ClauseCode("W19-V2.1")),
                        portal.answer(new ClauseCode("W19-V1.1")),
                        portal.answer(new ClauseCode("W19-V6.1")),
                        portal.answer(new ClauseCode("W19-V1.2"))))
                .isEqualTo(List.of(
                        new Answer.Problem(Amount.of(5)),
                        new Answer.Clear(Amount.of(3, 200)),
                        new Answer.Undecided("等待复核"),
                        new Answer.NotApplicable("没有办事职能"),
                        Answer.CLEAR));
        assertThat(portal.findings())
                .extracting(
                        finding -> finding.description(),
                        finding -> finding.column(),
                        finding -> finding.url(),
                        finding -> finding.foundAt(),
                        finding -> finding.inspector(),
                        finding -> finding.counts(),
                        finding -> finding.published())
                .containsExactly(
                        tuple(
                                "通知公告栏目空白",
                                "通知公告",
                                "https://a.example/1",
                                LocalDateTime.of(2026, 8, 5, 0, 0),
                                "检查员甲",
                                true,
                                true),
                        tuple("政策解读栏目空白", "政策解读", "", Sheets.NOW, "检查员甲", true, false));
        assertThat(Sheets.said(plan))
                .containsExactly(
                        "2 新增 9901000001 [W19-V4.3 空白栏目 未查→有问题 5] [问题 →通知公告栏目空白]",
                        "3 新增 9901000001 [问题 →政策解读栏目空白]",
                        "4 新增 9901000001 [W19-V2.1 一周内打不开的访问占比 未查→未发现 3/200]",
                        "5 新增 9901000001 [W19-V1.1 严重表述错误 未查→待定 等待复核]",
                        "6 新增 9901000001 [W19-V6.1 没有提供办事服务 未查→不适用 没有办事职能]",
                        "7 新增 9901000001 [其余 88 条细则 未查→未发现]",
                        "8 新增 yangli [其余 7 条细则 未查→未发现]");
    }

    @Test
    void theSameResultsAgainChangeNothing() {
        var inspections = after(plan(ROWS, Map.of()), Map.of());
        var again = plan(ROWS, inspections);

        assertThat(again.entry()).isEmpty();
        assertThat(again.counts()).isEqualTo(Map.of(Outcome.UNCHANGED, 7));
    }

    @Test
    void whatIsNotUnderstoodIsRefusedAndTheRestOfThatSubjectWithIt() {
        assertThat(Sheets.said(plan("""
                        9901000001,,,W19-V43,有问题,5,,,,,,
                        9901000001,,,其余,未发现,,,,,,,
                        9909999999,,,其余,未发现,,,,,,,
                        9901000003,,,其余,未发现,,,,,,,
                        9901000002,,,W19-D1.1.1,未发现,,,,,,,
                        ,,,其余,未发现,,,,,,,
                        9901000001,微信公众号,yangli,其余,未发现,,,,,,,
                        9901000001,,,W19-V2.1,有问题,9,8,,,,,
                        9901000001,,,W19-V1.2,没有,,,,,,,
                        9901000001,,,W19-V1.3,,,,,,,,
                        9901000001,,,W19-V1.4,未发现,,,,,,,
                        9901000001,,,W19-V1.4,有问题,,,,,,,
                        9901000001,,,全部,有问题,,,,,,,
                        ,微信公众号,yangli,NM19-V2.1,有问题,三,,,,,,
                        """, Map.of())))
                .containsExactly(
                        "2 拒绝 9901000001 D:《" + SITES.title() + "》没有细则“W19-V43”，本行没有导入。",
                        "3 拒绝 9901000001 D:第 2、9、10、11、13、14 行没有导入，分不清其余细则是哪些，本行也没有导入。请先改好那些行。",
                        "4 拒绝 9909999999 A:台账和本轮都没有“9909999999”，本行没有导入。",
                        "5 拒绝 9901000003 A:“9901000003”不在本轮检查对象之内，本行没有导入。",
                        "6 拒绝 9901000002 A:本轮没有抽中“样例市某局”，结果会记下，但不计入统计。" + " D:细则“W19-D1.1.1”不适用于“样例市某局”，本行没有导入。",
                        "7 拒绝  A:标识码、账号和频道编号都是空的，本行没有导入。",
                        "8 拒绝 9901000001 A:标识码、账号和频道编号只能填一个，本行没有导入。",
                        "9 拒绝 9901000001 F:次数 9 大于分母 8，本行没有导入。",
                        "10 拒绝 9901000001 E:结果“没有”看不懂，请填：未发现、有问题、不适用、待定。",
                        "11 拒绝 9901000001 E:“结果”是空的，本行没有导入。",
                        "12 新增 9901000001 [W19-V1.4 遭攻击处置不力酿成严重安全事故 未查→未发现]",
                        "13 拒绝 9901000001 E:与第 12 行对细则“W19-V1.4”的结果互相矛盾，本行没有导入。",
                        "14 拒绝 9901000001 D:细则代码填“全部”时，结果只能是“未发现”。",
                        "15 拒绝 yangli F:“三”不是非负整数。");
    }

    @Test
    void theRestNeverClearsWhatAnInspectorRecorded() {
        var recorded = Inspection.untouched(ROUND, PORTAL).with(new ClauseCode("W19-V1.1"), Answer.PROBLEM);
        var plan = plan("9901000001,,,其余,未发现,,,,,,,\n", Map.of(PORTAL, recorded));

        assertThat(Sheets.said(plan)).containsExactly("2 新增 9901000001 [其余 91 条细则 未查→未发现] D:这些细则已有别的记录，保留不动：W19-V1.1。");
        assertThat(Objects.requireNonNull(after(plan, Map.of(PORTAL, recorded)).get(PORTAL))
                        .answer(new ClauseCode("W19-V1.1")))
                .isEqualTo(Answer.PROBLEM);
    }

    @Test
    void aCountThatIsLackingIsWarnedOf() {
        assertThat(Sheets.said(
                        plan("9901000001,,,W19-V2.1,有问题,,,,,,,\n9901000001,,,W19-V1.1,未发现,,,没事,,,,\n", Map.of())))
                .containsExactly(
                        "2 新增 9901000001 [W19-V2.1 一周内打不开的访问占比 未查→有问题]"
                                + " F:细则“W19-V2.1”要有次数才能判定，这一行没有填。"
                                + " G:细则“W19-V2.1”要有分母才能判定，这一行没有填。",
                        "3 新增 9901000001 [W19-V1.1 严重表述错误 未查→未发现] H:结果是“未发现”，问题描述没有用到。");
    }

    @Test
    void resultsNeedARound() {
        var plan = Imports.plan(ImportKind.RESULTS, Sheets.csv(HEAD + ROWS), Sheets.register(REGISTER));
        assertThat(Sheets.said(plan)).containsExactly("这张表要导入到某一轮次，请先选定轮次。");
        assertThat(plan.entry()).isEmpty();
    }

    @Test
    void withARoundTheRowsMarkedListTheSampleAndTheRegisterStays() {
        var plan = Imports.plan(
                ImportKind.SITES,
                Sheets.csv("标识码,网站名称,抽查\n9901000001,另一个名字,否\n9901000002,样例市某局,是\n9901000003,没有入轮,是\n9901000009,不知道,\n"),
                context(Map.of()));

        assertThat(Sheets.said(plan))
                .containsExactly(
                        "只更新“2026年第三季度”的抽查名单，台账不动。",
                        "2 变更 9901000001 [抽查 是→否]",
                        "3 变更 9901000002 [抽查 否→是]",
                        "4 拒绝 9901000003 A:不在本轮检查对象之内，不能列入抽查。请核对，或确认台账截至日它是否正常运行。",
                        "5 不变 9901000009 A:不在本轮检查对象之内，也没有标为抽查，不处理。");
        assertThat(plan.entry())
                .contains(new Entry.SampleListed(
                        ROUND,
                        SubjectKind.SITE,
                        List.of(PORTAL),
                        List.of(new SubjectId("site:9901000002")),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void anEntryUndoesItself() {
        var entry = plan(ROWS, Map.of()).entry().orElseThrow();
        var edits = ((Entry.ResultsImported) entry.inverse().orElseThrow()).inspections();
        assertThat(edits)
                .allSatisfy(edit -> assertThat(edit.findings())
                        .allSatisfy(finding -> assertThat(finding)
                                .isEqualTo(Edit.removed(finding.before().orElseThrow()))));
    }
}
