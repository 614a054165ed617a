package tongbao.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.journal.Present;
import tongbao.domain.rectification.Rechecks;
import tongbao.domain.register.Regions;
import tongbao.domain.register.Subject;
import tongbao.domain.round.Dates;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.MismatchKind;
import tongbao.domain.round.Periods;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.domain.round.Span;
import tongbao.domain.round.note.Mismatch;
import tongbao.domain.round.note.Notes;
import tongbao.workbench.Fixture;

class MismatchImportTest {
    private static final RoundId ROUND = new RoundId("2026年第三季度");
    private static final String SHEET = "情形,对象,标识码或账号,名称\n已注销未报,网站,9901000002,另一个名称\n";

    private static ImportPlan plan(String sheet, List<Subject> enrolled, List<Subject> register) {
        return plan(sheet, Sheets.REGIONS, enrolled, register);
    }

    private static ImportPlan plan(String sheet, Regions regions, List<Subject> enrolled, List<Subject> register) {
        var day = LocalDate.of(2026, 8, 10);
        var round = new Round(
                ROUND,
                Periods.parse(ROUND.value()),
                new Dates(day, new Span(day, day), Optional.empty(), day),
                Map.of());
        return Imports.plan(
                ImportKind.MISMATCHES,
                Sheets.csv(sheet),
                new ImportContext(
                        new Present(
                                regions,
                                register,
                                List.of(),
                                Optional.of(new Present.RoundState(
                                        round,
                                        enrolled.stream()
                                                .map(subject -> new Enrolled(subject, true))
                                                .toList(),
                                        Map.of(),
                                        Map.of(),
                                        Notes.NONE,
                                        Map.of(),
                                        Rechecks.NONE))),
                        "检查员甲",
                        Sheets.NOW,
                        Locale.CHINESE));
    }

    @Test
    void aMismatchOfASubjectThatIsKnownIsAboutThatSubjectAsItIsRecorded() {
        var known = Fixture.site("9901000002");
        var noted = new Entry.NotesChanged(
                ROUND, "示例.csv", List.of(Edit.added(new Mismatch(MismatchKind.CANCELLED, known, ""))));

        assertThat(plan(SHEET, Fixture.subjects(), List.of()).entry()).contains(noted);
        assertThat(plan(SHEET, List.of(), Fixture.subjects()).entry()).contains(noted);
        assertThat(plan(SHEET, List.of(), List.of()).entry()).isNotEmpty().isNotEqualTo(Optional.of(noted));
    }

    @Test
    void withoutAnyRegionThereIsNowhereToPutWhatWasFound() {
        assertThat(Sheets.said(plan(SHEET, Regions.NONE, List.of(), List.of())))
                .singleElement()
                .asString()
                .startsWith("2 拒绝 另一个名称")
                .contains("还没有地区");
    }

    @Test
    void aRowWithoutItsCaseItsKindOrItsNameIsRefusedAtTheCell() {
        assertThat(Sheets.said(plan("情形,对象,名称\n,网站,示例网\n未备案,,示例网\n未备案,网站,\n", List.of(), List.of())))
                .containsExactly("2 拒绝 示例网 A:“情形”是空的，本行没有导入。", "3 拒绝 示例网 B:“对象”是空的，本行没有导入。", "4 拒绝  C:“名称”是空的，本行没有导入。");
    }
}
