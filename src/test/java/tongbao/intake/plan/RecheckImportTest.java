package tongbao.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.journal.Present;
import tongbao.domain.rectification.Recheck;
import tongbao.domain.rectification.Recheck.Result;
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

class RecheckImportTest {
    private static final RoundId ROUND = new RoundId("2026年第三季度");
    private static final LocalDate DAY = LocalDate.of(2026, 8, 28);
    private static final List<Subject> REGISTER =
            Imports.plan(ImportKind.SITES, Sheets.csv("""
                            标识码,网站名称,地区,网站类型
                            9901000001,样例市门户,样例市,门户
                            9901000002,样例市某局,样例市,本级部门
                            """), Sheets.register(List.of())).rows().stream()
                    .flatMap(row -> row.subject().stream())
                    .toList();
    private static final SubjectId SITE = REGISTER.getFirst().id();
    private static final Inspection INSPECTION = Inspection.untouched(ROUND, SITE)
            .with(new ClauseCode("W19-V4.3"), Answer.PROBLEM)
            .with(finding("f-1", "W19-V4.3", "示例：通知公告没有更新"))
            .with(finding("f-2", "W19-V4.3", "示例：工作动态没有更新"))
            .with(finding("f-3", "W19-V1.1", "示例：打不开"));

    private static Finding finding(String id, String clause, String text) {
        return new Finding(
                new FindingId(id),
                Optional.of(new ClauseCode(clause)),
                "",
                "",
                text,
                LocalDateTime.of(2026, 8, 12, 9, 0),
                "",
                "",
                true,
                true);
    }

    private static Recheck recheck(String finding, Result result, String who, String note) {
        return new Recheck(SITE, new FindingId(finding), DAY, result, who, note);
    }

    private static ImportPlan plan(String sheet, Recheck... known) {
        var day = LocalDate.of(2026, 8, 10);
        var round = new Round(
                ROUND,
                Periods.parse(ROUND.value()),
                new Dates(day, new Span(day, day), Optional.empty(), day),
                Map.of());
        return Imports.plan(
                ImportKind.RECHECKS,
                Sheets.csv(sheet),
                new ImportContext(
                        new Present(
                                Sheets.REGIONS,
                                REGISTER,
                                List.of(),
                                Optional.of(new Present.RoundState(
                                        round,
                                        REGISTER.stream()
                                                .map(subject -> new Enrolled(subject, true))
                                                .toList(),
                                        Map.of(SubjectKind.SITE, BundledCatalogues.sites2019()),
                                        Map.of(SITE, INSPECTION),
                                        Notes.NONE,
                                        Map.of(),
                                        new Rechecks(List.of(known))))),
                        "检查员甲",
                        Sheets.NOW,
                        Locale.CHINESE));
    }

    private static Optional<Entry> added(Recheck... rechecks) {
        return Optional.of(new Entry.RechecksRecorded(
                ROUND, "示例.csv", Stream.of(rechecks).map(Edit::added).toList()));
    }

    @Test
    void aRowIsAboutAllFindingsThoseOfAClauseOrTheOneItDescribes() {
        assertThat(plan("标识码,复查日期,复查结果\n9901000001,2026-08-28,已整改\n").entry())
                .isEqualTo(added(
                        recheck("f-1", Result.RECTIFIED, "", ""),
                        recheck("f-2", Result.RECTIFIED, "", ""),
                        recheck("f-3", Result.RECTIFIED, "", "")));
        assertThat(plan("标识码,细则代码,复查日期,复查结果,复查人,备注\n9901000001,w19-v4.3,2026-08-28,部分整改,检查员乙,示例\n")
                        .entry())
                .isEqualTo(added(
                        recheck("f-1", Result.PARTLY, "检查员乙", "示例"), recheck("f-2", Result.PARTLY, "检查员乙", "示例")));
        assertThat(plan("标识码,问题描述,复查日期,复查结果\n9901000001,示例：工作动态没有更新,2026-08-28,未整改\n")
                        .entry())
                .isEqualTo(added(recheck("f-2", Result.NOT, "", "")));
    }

    @Test
    void whatDoesNotFitIsNamedWithItsCell() {
        assertThat(Sheets.said(plan("""
                        标识码,问题描述,复查日期,复查结果
                        9901000001,没有写过,2026-08-28,已整改
                        9901000002,,2026-08-28,已整改
                        9901000001,,,已整改
                        9901000001,,2026-08-28,
                        9901000001,,2026-08-28,差不多
                        9909999999,,2026-08-28,已整改
                        """)))
                .containsExactly(
                        "2 拒绝 9901000001 B:“样例市门户”没有这样的问题记录，本行没有导入。请核对细则代码和问题描述。",
                        "3 拒绝 9901000002 B:“样例市某局”没有这样的问题记录，本行没有导入。请核对细则代码和问题描述。",
                        "4 拒绝 9901000001 C:“复查日期”是空的，本行没有导入。",
                        "5 拒绝 9901000001 D:“复查结果”是空的，本行没有导入。",
                        "6 拒绝 9901000001 D:复查结果“差不多”看不懂，请填：已整改、部分整改、未整改。",
                        "7 拒绝 9909999999 A:台账和本轮都没有“9909999999”，本行没有导入。");
    }

    @Test
    void twoRowsAboutOneFindingOnOneDayMustAgree() {
        assertThat(Sheets.said(plan("""
                        标识码,细则代码,复查日期,复查结果
                        9901000001,W19-V1.1,2026-08-28,已整改
                        9901000001,W19-V1.1,2026-08-28,已整改
                        9901000001,,2026-08-28,未整改
                        9901000001,W19-V1.1,2026-08-29,未整改
                        """)))
                .containsExactly(
                        "2 新增 9901000001",
                        "3 不变 9901000001",
                        "4 拒绝 9901000001 D:与第 2 行是同一个问题、同一天的复查，而内容不同，本行没有导入。",
                        "5 新增 9901000001");
    }

    @Test
    void aSheetThatIsImportedAgainChangesWhatIsThereAndADayBeforeTheFindingIsDoubted() {
        var before = recheck("f-3", Result.NOT, "", "示例：还打不开");
        var again = plan("标识码,细则代码,复查日期,复查结果\n9901000001,W19-V1.1,2026-08-28,已整改\n", before);

        assertThat(Sheets.said(again)).containsExactly("2 变更 9901000001 [示例：打不开 未整改，示例：还打不开→已整改]");
        assertThat(again.entry())
                .contains(new Entry.RechecksRecorded(
                        ROUND, "示例.csv", List.of(Edit.changed(before, recheck("f-3", Result.RECTIFIED, "", "")))));
        assertThat(plan("标识码,细则代码,复查日期,复查结果,备注\n9901000001,W19-V1.1,2026-08-28,未整改,示例：还打不开\n", before)
                        .entry())
                .isEqualTo(Optional.empty());
        assertThat(Sheets.said(plan("标识码,细则代码,复查日期,复查结果\n9901000001,W19-V1.1,2026-08-11,已整改\n")))
                .containsExactly("2 新增 9901000001 C:复查日期早于问题的发现日期 2026-08-12，请核对。");
    }

    @Test
    void withoutARoundOrItsColumnsNothingIsImported() {
        assertThat(Sheets.said(Imports.plan(
                        ImportKind.RECHECKS,
                        Sheets.csv("标识码,复查日期,复查结果\n9901000001,2026-08-28,已整改\n"),
                        Sheets.register(REGISTER))))
                .containsExactly("这张表要导入到某一轮次，请先选定轮次。");
        assertThat(Sheets.said(plan("标识码,复查日期,备注\n9901000001,2026-08-28,示例\n"))).containsExactly("缺少这些列，整张表没有导入：复查结果。");
        assertThat(Sheets.said(plan("账号,复查日期,复查结果\n示例,2026-08-28,已整改\n"))).containsExactly("缺少这些列，整张表没有导入：平台。");
    }
}
