package tongbao.workbench.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Criterion;
import tongbao.domain.round.Draw;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.MismatchEffect;
import tongbao.domain.round.MismatchKind;
import tongbao.domain.round.Period;
import tongbao.domain.round.Policy;
import tongbao.domain.round.Quota;
import tongbao.domain.round.RoundId;
import tongbao.domain.round.Span;
import tongbao.domain.round.note.MessageCount;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

@NullUnmarked
class RoundViewTest extends WindowTest {
    @Override
    protected void fill(Fixture fixture) {
        fixture.register();
    }

    @Override
    protected void screens(Session over, Map<Place, Supplier<Screen>> into) {
        into.put(Place.ROUND, () -> new RoundView(over, files));
    }

    @Override
    protected Place first() {
        return Place.ROUND;
    }

    /// No edition for channels is known whole: an office that has one chooses it by hand.
    @Test
    void channelsAreNotInspectedUnlessAnEditionIsChosen(FxRobot robot) throws Exception {
        until(() -> !robot.lookup("#open").queryAs(Button.class).isDisabled());
        var box = robot.lookup("#channels").<ComboBox<Optional<Catalogue>>>query();

        assertThat(box.getValue()).isEmpty();
        assertThat(box.getChildrenUnmodifiable())
                .filteredOn(ListCell.class::isInstance)
                .map(cell -> ((ListCell<?>) cell).getText())
                .containsExactly(box.getConverter().toString(Optional.empty()));
    }

    @Test
    void aRoundIsOpenedOverTheRegisterOfItsDay(FxRobot robot) throws Exception {
        until(() -> !robot.lookup("#open").queryAs(Button.class).isDisabled());
        captureAll(robot, "round-form");
        fillIn(robot, "2026年第三季度", "2026-8-6");

        until(() -> who(robot).startsWith("将有网站 7 个、账号 5 个参加"));
        robot.clickOn("#open");
        until(() -> session.getRound().isPresent());

        var round = store.rounds().get(new RoundId("2026年第三季度"));
        assertThat(round.period()).isEqualTo(new Period("2026年第三季度", Optional.of(new Period.Slot(2026, 3, 4))));
        assertThat(round.dates().inspection())
                .isEqualTo(new Span(LocalDate.of(2026, 8, 10), LocalDate.of(2026, 8, 28)));
        assertThat(store.rounds().subjects(round.id())).hasSize(12).allMatch(Enrolled::drawn);
        until(() -> shown("go-inspect").isPresent());
        captureAll(robot, "round");
        speak(robot, Locale.ENGLISH);
        capture(robot, "round-light-en");
    }

    @Test
    void whyARoundCannotBeOpenedStandsBesideTheButton(FxRobot robot) throws Exception {
        until(() -> !robot.lookup("#open").queryAs(Button.class).isDisabled());

        robot.interact(() -> robot.lookup("#name").queryAs(TextField.class).clear());
        until(() -> who(robot).equals("先填名称。"));
        assertThat(robot.lookup("#open").queryAs(Button.class).isDisabled()).isTrue();

        fillIn(robot, "2026年第三季度", "2026-8-6");
        robot.interact(() -> robot.lookup("#to").queryAs(DatePicker.class).setValue(LocalDate.of(2026, 8, 1)));
        until(() -> who(robot).equals("检查期的最后一天早于第一天。"));
        capture(robot, "round-problem-light-zh");
    }

    @Test
    void aListOfTheSampleIsShownBeforeItIsTaken(FxRobot robot) throws Exception {
        until(() -> !robot.lookup("#open").queryAs(Button.class).isDisabled());
        fillIn(robot, "2026年第三季度", "2026-8-6");
        until(() -> who(robot).startsWith("将有网站 7 个"));
        robot.clickOn("#open");
        until(() -> shown("sample-site").isPresent());
        var list = Files.writeString(folder.resolve("抽查.csv"), """
                标识码,网站名称,抽查
                9901000001,示例市人民政府门户网站,是
                9901000002,示例市教育局网站,否
                """);

        files.next(list);
        robot.clickOn("#sample-site");
        until(() -> shown("take-sample").isPresent());
        capture(robot, "round-sample-light-zh");
        assertThat(store.rounds().subjects(new RoundId("2026年第三季度"))).allMatch(Enrolled::drawn);
        robot.clickOn("#take-sample");
        until(() -> shown("take-sample").isEmpty());
        settle();

        assertThat(store.rounds().subjects(new RoundId("2026年第三季度")).stream()
                        .filter(one -> one.drawn() && one.subject().kind() == SubjectKind.SITE)
                        .map(one -> one.subject().code()))
                .containsExactly("9901000001");
    }

    @Test
    void aSampleIsDrawnByStratumShownRecordedAndItsRecordPrinted(FxRobot robot) throws Exception {
        until(() -> !robot.lookup("#open").queryAs(Button.class).isDisabled());
        fillIn(robot, "2026年第三季度", "2026-8-6");
        until(() -> who(robot).startsWith("将有网站 7 个"));
        robot.clickOn("#open");
        until(() -> shown("draw-site").isPresent());
        robot.clickOn("#draw-site");
        until(() -> shown("draw-take").isPresent());
        settle();
        robot.doubleClickOn("#draw-percent").write("50");
        robot.clickOn("#draw-by-hand").write("9901000002");
        robot.doubleClickOn("#draw-seed").push(KeyCode.CONTROL, KeyCode.A).write("7");
        settle();
        captureAll(robot, "round-draw");
        assertThat(store.rounds().protocols(new RoundId("2026年第三季度"))).isEmpty();

        robot.clickOn("#draw-take");
        until(() -> shown("print-site").isPresent());

        var round = new RoundId("2026年第三季度");
        var protocol = store.rounds().protocols(round).get(SubjectKind.SITE);
        var subjects = store.rounds().subjects(round).stream()
                .map(Enrolled::subject)
                .filter(subject -> subject.kind() == SubjectKind.SITE)
                .toList();
        assertThat(protocol)
                .isEqualTo(Draw.of(
                        subjects,
                        store.register().regions(),
                        List.of(Criterion.REGION),
                        new Quota.Ratio(Fraction.of(1, 2)),
                        Set.of(Fixture.site("9901000002").id()),
                        7));
        assertThat(store.rounds().subjects(round).stream()
                        .filter(one -> one.drawn() && one.subject().kind() == SubjectKind.SITE)
                        .map(one -> one.subject().id())
                        .sorted())
                .isEqualTo(protocol.drawn());

        var pdf = folder.resolve("抽样记录.pdf");
        files.next(pdf);
        robot.clickOn("#print-site");
        until(() -> Files.exists(pdf));
        try (var read = Loader.loadPDF(pdf.toFile())) {
            var text = new PDFTextStripper().getText(read).replaceAll("\\s", "");
            assertThat(text)
                    .contains(
                            "9901000002",
                            "必查",
                            "%016x"
                                    .formatted(Draw.lot(
                                            7, Fixture.site("9901000002").id())));
        }
        Files.copy(pdf, Path.of("target", "draw-protocol.pdf"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(store.rounds().protocols(round)).isEmpty();
        assertThat(store.rounds().subjects(round)).allMatch(Enrolled::drawn);
    }

    @Test
    void whatTheOfficeDecidesForTheRoundIsFixedWithIt(FxRobot robot) throws Exception {
        until(() -> !robot.lookup("#open").queryAs(Button.class).isDisabled());
        fillIn(robot, "2026年第三季度", "2026-8-6");
        until(() -> who(robot).startsWith("将有网站 7 个"));
        robot.interact(() -> {
            robot.lookup("#policy-review").queryAs(CheckBox.class).fire();
            robot.lookup("#policy-together-site").queryAs(CheckBox.class).fire();
            robot.lookup("#policy-together-account").queryAs(CheckBox.class).fire();
            robot.lookup("#policy-mismatch-unregistered")
                    .<ComboBox<MismatchEffect>>query()
                    .setValue(MismatchEffect.FAILS);
        });
        robot.clickOn("#open");
        until(() -> session.getRound().isPresent());

        assertThat(store.rounds().get(new RoundId("2026年第三季度")).policy())
                .isEqualTo(Policy.REVIEWED
                        .withTogether(Set.of(SubjectKind.SITE, SubjectKind.ACCOUNT))
                        .withMismatches(Map.of(MismatchKind.UNREGISTERED, MismatchEffect.FAILS)));
    }

    @Test
    void whatARoundRecordsBesideItsSubjectsIsWrittenChangedAndTakenAwayByHand(FxRobot robot) throws Exception {
        until(() -> !robot.lookup("#open").queryAs(Button.class).isDisabled());
        fillIn(robot, "2026年第三季度", "2026-8-6");
        until(() -> who(robot).startsWith("将有网站 7 个"));
        robot.clickOn("#open");
        until(() -> shown("notes-open").isPresent());
        var round = new RoundId("2026年第三季度");
        robot.clickOn("#notes-open");
        settle();
        capture(robot, "round-notes-empty-light-zh");
        robot.push(KeyCode.A);
        robot.clickOn("#note-noteRegion").write("示例市");
        robot.clickOn("#note-received").write("12");
        robot.clickOn("#note-handled").write("13");
        robot.clickOn("#note-inTime").write("11").push(KeyCode.ENTER);
        until(() ->
                !robot.lookup("#note-refusal").queryAs(Label.class).getText().isEmpty());
        capture(robot, "round-notes-refused-light-zh");
        assertThat(store.rounds().notes(round).all()).isEmpty();

        robot.doubleClickOn("#note-handled").write("12").push(KeyCode.ENTER);
        until(() -> !store.rounds().notes(round).all().isEmpty());
        settle();
        var count = new MessageCount(Optional.of(new RegionCode("990100")), Optional.empty(), 12, 12, 11);
        assertThat(store.rounds().notes(round).all()).containsExactly(count);
        captureAll(robot, "round-notes");

        robot.push(KeyCode.ENTER);
        until(() -> shown("note-record").isPresent());
        robot.interact(
                () -> robot.lookup("#note-inTime").queryAs(TextField.class).setText("10"));
        robot.clickOn("#note-received").push(KeyCode.ENTER);
        until(() -> store.rounds()
                .notes(round)
                .all()
                .equals(List.of(
                        new MessageCount(Optional.of(new RegionCode("990100")), Optional.empty(), 12, 12, 10))));
        settle();
        robot.push(KeyCode.DELETE);
        until(() -> store.rounds().notes(round).all().isEmpty());
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> store.rounds().notes(round).all().equals(List.of(count)));
        robot.push(KeyCode.ESCAPE);
        until(() -> shown("go-inspect").isPresent());
    }

    private static void fillIn(FxRobot robot, String name, String snapshot) {
        robot.clickOn("#name").push(KeyCode.CONTROL, KeyCode.A).write(name);
        robot.interact(() -> {
            var picker = robot.lookup("#snapshot").queryAs(DatePicker.class);
            picker.setValue(picker.getConverter().fromString(snapshot));
            robot.lookup("#from").queryAs(DatePicker.class).setValue(LocalDate.of(2026, 8, 10));
            robot.lookup("#to").queryAs(DatePicker.class).setValue(LocalDate.of(2026, 8, 28));
        });
    }

    private static String who(FxRobot robot) {
        return robot.lookup("#who").queryAs(Label.class).getText();
    }
}
