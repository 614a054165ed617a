package tongbao.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.journal.Present;
import tongbao.domain.rectification.Rechecks;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Dates;
import tongbao.domain.round.Periods;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.domain.round.Span;
import tongbao.domain.round.note.Merit;
import tongbao.domain.round.note.MessageCount;
import tongbao.domain.round.note.Notes;
import tongbao.domain.round.note.OwnCheck;
import tongbao.domain.round.note.RoundNote;
import tongbao.domain.round.note.SpecialCheck;
import tongbao.domain.round.note.SpecialCheck.Part;
import tongbao.domain.round.note.UnitFinding;

class NoteImportTest {
    private static final RoundId ROUND = new RoundId("2026年第三季度");
    private static final Optional<RegionCode> CITY = Optional.of(new RegionCode("990100"));

    private static ImportPlan plan(ImportKind kind, String sheet, RoundNote... known) {
        var day = LocalDate.of(2026, 8, 10);
        var round = new Round(
                ROUND,
                Periods.parse(ROUND.value()),
                new Dates(day, new Span(day, day), Optional.empty(), day),
                Map.of());
        return Imports.plan(
                kind,
                Sheets.csv(sheet),
                new ImportContext(
                        new Present(
                                Sheets.REGIONS,
                                List.of(),
                                List.of(),
                                Optional.of(new Present.RoundState(
                                        round,
                                        List.of(),
                                        Map.of(),
                                        Map.of(),
                                        new Notes(List.of(known)),
                                        Map.of(),
                                        Rechecks.NONE))),
                        "检查员甲",
                        Sheets.NOW,
                        Locale.CHINESE));
    }

    private static Optional<Entry> added(RoundNote... notes) {
        return Optional.of(new Entry.NotesChanged(
                ROUND, "示例.csv", List.of(notes).stream().map(Edit::added).toList()));
    }

    @Test
    void messagesAreCountedByRegionWithBothNumbersThatAreHandled() {
        assertThat(plan(ImportKind.MESSAGES, """
                        地区,收到,办结,按时办结,统计期起,统计期止
                        样例市,12,12,11,,
                        全部,30,29,20,2026-07-01,2026-08-20
                        """).entry())
                .isEqualTo(added(
                        new MessageCount(CITY, Optional.empty(), 12, 12, 11),
                        new MessageCount(
                                Optional.empty(),
                                Optional.of(new Span(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 20))),
                                30,
                                29,
                                20)));
    }

    @Test
    void whatDoesNotFitInMessagesIsNamed() {
        assertThat(Sheets.said(plan(ImportKind.MESSAGES, """
                        地区,收到,办结,按时办结,统计期起
                        样例市,12,13,11,
                        练习市,12,10,11,
                        省直部门,,1,1,
                        全部,9,9,9,2026-07-01
                        别处,1,1,1,
                        """)))
                .containsExactly(
                        "2 拒绝 样例市 C:“办结” 13 大于“收到” 12，本行没有导入。",
                        "3 拒绝 练习市 D:“按时办结” 11 大于“办结” 10，本行没有导入。",
                        "4 拒绝 省直部门 B:“收到”是空的，本行没有导入。",
                        "5 拒绝 全部 :统计期要么起止都填，要么都空着，本行没有导入。",
                        "6 拒绝 别处 A:没有名为“别处”的地区，本行没有导入。请核对，或先导入地区。");
    }

    @Test
    void aWindowThatEndsBeforeItStartsIsRefused() {
        assertThat(Sheets.said(plan(ImportKind.MESSAGES, "地区,收到,办结,按时办结,统计期起,统计期止\n样例市,1,1,1,2026-08-20,2026-08-19\n")))
                .containsExactly("2 拒绝 样例市 F:统计期的最后一天早于第一天，本行没有导入。");
        assertThat(plan(ImportKind.MESSAGES, "地区,收到,办结,按时办结,统计期起,统计期止\n样例市,1,1,1,2026-08-20,2026-08-20\n")
                        .hasRefusals())
                .isFalse();
    }

    @Test
    void aWholeThatIsNotTheSumOfItsRegionsIsWarnedOf() {
        assertThat(Sheets.said(plan(ImportKind.MESSAGES, """
                        地区,收到,办结,按时办结
                        全部,10,10,9
                        样例市,6,6,6
                        练习市,5,5,4
                        """)))
                .contains("全部一行是 10／10／9，各地区相加是 11／11／10（收到／办结／按时办结）。通报按全部一行印，请核对。");
    }

    @Test
    void aSheetThatIsImportedAgainChangesWhatIsThere() {
        var before = new MessageCount(CITY, Optional.empty(), 12, 12, 11);
        var plan = plan(ImportKind.MESSAGES, "地区,收到,办结,按时办结\n样例市,12,12,10\n", before);

        assertThat(Sheets.said(plan)).containsExactly("2 变更 样例市 [按时办结 11→10]");
        assertThat(plan.entry())
                .contains(new Entry.NotesChanged(
                        ROUND,
                        "示例.csv",
                        List.of(Edit.changed(before, new MessageCount(CITY, Optional.empty(), 12, 12, 10)))));
        assertThat(plan(ImportKind.MESSAGES, "地区,收到,办结,按时办结\n样例市,12,12,11\n", before)
                        .entry())
                .isEqualTo(Optional.empty());
    }

    @Test
    void aPartOfAnotherWholeCounterOrNameTwiceIsNoPartOfTheSameCheck() {
        assertThat(Sheets.said(plan(ImportKind.SPECIALS, """
                        专项,对象,分项,数量,总数,量词
                        示例转载,网站,第三季,8,,
                        示例转载,网站,第四季,7,,
                        示例转载,网站,第三季,9,,
                        示例转载,网站,第五季,9,,个
                        示例转载,网站,第六季,9,90,
                        """)))
                .containsExactly(
                        "2 新增 示例转载",
                        "3 新增 示例转载",
                        "4 拒绝 示例转载 A:与第 2 行是同一条，而内容不同，本行没有导入。",
                        "5 拒绝 示例转载 A:与第 2 行是同一条，而内容不同，本行没有导入。",
                        "6 拒绝 示例转载 A:与第 2 行是同一条，而内容不同，本行没有导入。");
    }

    @Test
    void thePartsOfASpecialCheckAreJoinedInTheOrderOfTheirRows() {
        assertThat(plan(ImportKind.SPECIALS, """
                        专项,对象,分项,数量,总数,量词
                        示例转载,网站,第三季,819,,
                        示例转载,网站,第四季,796,,
                        示例转载,新媒体,第三季,508,,
                        留言测试,,1个工作日内答复,23,51,条
                        """).entry())
                .isEqualTo(added(
                        new SpecialCheck(
                                "示例转载",
                                Optional.of(SubjectKind.SITE),
                                "家",
                                List.of(new Part("第三季", 819), new Part("第四季", 796)),
                                OptionalInt.empty()),
                        new SpecialCheck(
                                "示例转载",
                                Optional.of(SubjectKind.ACCOUNT),
                                "个",
                                List.of(new Part("第三季", 508)),
                                OptionalInt.empty()),
                        new SpecialCheck(
                                "留言测试", Optional.empty(), "条", List.of(new Part("1个工作日内答复", 23)), OptionalInt.of(51))));
    }

    @Test
    void unitsAreFoundFaultWithOrPraised() {
        assertThat(plan(ImportKind.UNITS, """
                        单位,地区,类别,问题描述,写入通报
                        样例市教育局,样例市,漏报瞒报,示例：一个账号没有备案,否
                        示例厅,,,示例：没有报送,
                        """).entry())
                .isEqualTo(added(
                        new UnitFinding("样例市教育局", CITY, UnitFinding.Kind.CONCEALED, "示例：一个账号没有备案", false),
                        new UnitFinding("示例厅", Optional.empty(), UnitFinding.Kind.OTHER, "示例：没有报送", true)));
        assertThat(plan(ImportKind.MERITS, "单位,地区,成效\n样例市政府办,样例市,示例：留言当日答复\n").entry())
                .isEqualTo(added(new Merit("样例市政府办", CITY, "示例：留言当日答复")));
    }

    @Test
    void ownChecksAreTakenInByRegionAndKind() {
        assertThat(plan(ImportKind.SELFCHECKS, "地区,对象,检查数,不合格数\n样例市,网站,40,3\n").entry())
                .isEqualTo(added(new OwnCheck(CITY, SubjectKind.SITE, 40, 3)));
        assertThat(Sheets.said(plan(ImportKind.SELFCHECKS, "地区,对象,检查数,不合格数\n样例市,网站,4,5\n")))
                .containsExactly("2 拒绝 样例市 D:“不合格数” 5 大于“检查数” 4，本行没有导入。");
    }

    @Test
    void aMismatchKnowsItsSubjectByItsCodeOrItsName() {
        assertThat(Sheets.said(plan(ImportKind.MISMATCHES, """
                        情形,对象,平台,标识码或账号,名称,地区,主办单位,说明
                        未备案,新媒体,抖音,,样例之声,样例市,样例市教育局,示例：没有备案
                        已注销未报,网站,,9901000001,样例网,,,
                        消失,网站,,,样例网,,,
                        未备案,新媒体,,,样例之声,样例市,,
                        """)))
                .containsExactly(
                        "2 新增 样例之声",
                        "3 新增 样例网",
                        "4 拒绝 样例网 A:情形“消失”看不懂，请填：未备案、已注销未报、更名未报、网址变更未报、重新上线、其他。",
                        "5 拒绝 样例之声 C:平台是空的，本行没有导入。");
    }

    @Test
    void withoutARoundNothingIsImported() {
        assertThat(Sheets.said(
                        Imports.plan(ImportKind.MERITS, Sheets.csv("单位,成效\n示例厅,示例\n"), Sheets.register(List.of()))))
                .containsExactly("这张表要导入到某一轮次，请先选定轮次。");
    }
}
