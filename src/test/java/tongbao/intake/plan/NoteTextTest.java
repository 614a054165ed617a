package tongbao.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.journal.Present;
import tongbao.domain.number.Fraction;
import tongbao.domain.rectification.Rechecks;
import tongbao.domain.register.Level;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.MismatchKind;
import tongbao.domain.round.Span;
import tongbao.domain.round.note.ItemScore;
import tongbao.domain.round.note.Merit;
import tongbao.domain.round.note.MessageCount;
import tongbao.domain.round.note.Mismatch;
import tongbao.domain.round.note.Notes;
import tongbao.domain.round.note.OwnCheck;
import tongbao.domain.round.note.RoundNote;
import tongbao.domain.round.note.SpecialCheck;
import tongbao.domain.round.note.UnitFinding;
import tongbao.domain.round.note.Weights;
import tongbao.workbench.Fixture;

class NoteTextTest {
    @ParameterizedTest
    @MethodSource("notes")
    void whatAFormShowsOfANoteIsReadBackAsTheSameNote(RoundNote note) {
        var context = new ImportContext(
                new Present(
                        new Regions(Fixture.regions()),
                        Fixture.subjects(),
                        List.of(),
                        Optional.of(new Present.RoundState(
                                Fixture.opened(),
                                List.of(),
                                Map.of(),
                                Map.of(),
                                Notes.NONE,
                                Map.of(),
                                new Rechecks(List.of())))),
                "",
                LocalDateTime.of(2026, 8, 20, 9, 0),
                Locale.CHINESE);

        var plan = Imports.plan(NoteText.kind(note), NoteText.sheet(NoteText.kind(note), NoteText.line(note)), context);

        assertThat(plan.hasRefusals()).as("%s", plan).isFalse();
        assertThat(plan.entry()).contains(new Entry.NotesChanged(Fixture.ROUND, "", List.of(Edit.added(note))));
    }

    static List<RoundNote> notes() {
        var city = Optional.of(new RegionCode("990100"));
        return List.of(
                new MessageCount(city, Optional.empty(), 12, 12, 11),
                new MessageCount(
                        Optional.empty(),
                        Optional.of(new Span(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 8, 6))),
                        30,
                        29,
                        20),
                new UnitFinding("示例市教育局", city, UnitFinding.Kind.CONCEALED, "示例：一个账号没有备案", true),
                new UnitFinding("示例市教育局", city, UnitFinding.Kind.NO_REPORT, "示例：没有报", false),
                new UnitFinding("示例市教育局", city, UnitFinding.Kind.UNREPORTED_CHANGE, "示例：改名", true),
                new Merit("示例市人民政府办公室", Optional.empty(), "示例：当日答复"),
                new SpecialCheck(
                        "示例专项",
                        Optional.of(SubjectKind.SITE),
                        "家",
                        List.of(new SpecialCheck.Part("第一季", 3), new SpecialCheck.Part("第二季", 4)),
                        OptionalInt.empty()),
                new SpecialCheck(
                        "示例提问", Optional.empty(), "条", List.of(new SpecialCheck.Part("", 9)), OptionalInt.of(10)),
                new OwnCheck(city, SubjectKind.ACCOUNT, 30, 2),
                new Mismatch(MismatchKind.CANCELLED, Fixture.site("9901000002"), "示例：已注销"),
                new Mismatch(MismatchKind.REOPENED, Fixture.subjects().get(8), "示例：重新上线"),
                new Weights(List.of(
                        new Weights.Item(List.of(), "网站", Fraction.of(2, 3), Optional.of("示例指标")),
                        new Weights.Item(List.of(), "专业评价", Fraction.of(1, 3), Optional.empty()),
                        new Weights.Item(
                                List.of(Level.MINISTRY, Level.PROVINCE), "专业评价", Fraction.ONE, Optional.empty()),
                        new Weights.Item(
                                List.of(Level.CITY, Level.COUNTY, Level.TOWN),
                                "专业评价",
                                Fraction.ONE,
                                Optional.empty()))),
                new ItemScore("示例市教育局", "专业评价", Fraction.parse("88.5")));
    }
}
