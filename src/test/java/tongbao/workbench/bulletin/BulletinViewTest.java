package tongbao.workbench.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.domain.bulletin.LetterFields;
import tongbao.domain.bulletin.Lint;
import tongbao.domain.bulletin.Offices;
import tongbao.domain.consistency.Concern;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

class BulletinViewTest extends WindowTest {
    @Override
    protected void fill(Fixture fixture) {
        fixture.register().round().inspected();
        store.record(new Entry.OfficeChanged(Edit.added(Offices.sample())));
    }

    @Override
    protected void screens(Session session, Map<Place, Supplier<Screen>> into) {
        into.put(Place.BULLETIN, () -> new BulletinView(session, files));
    }

    @Override
    protected Place first() {
        return Place.BULLETIN;
    }

    @Test
    void aParagraphIsRewrittenAroundItsFigureAndRecorded(FxRobot robot) throws Exception {
        set(robot);

        robot.clickOn("#block-site-result .button");
        TextArea area = robot.lookup("#editor").query();
        robot.interact(() -> {
            area.replaceText(0, 2, "本轮共");
            area.insertText(area.getText().indexOf("66.67%") + 2, "9");
        });
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        settle();

        var recorded = store.bulletins().wordings(Fixture.ROUND).get("site.result");
        assertThat(recorded).startsWith("本轮共检查").contains("合格率为{site.rate}。").doesNotContain("9");
    }

    @Test
    void aFigureIsExplainedAndNotTyped(FxRobot robot) throws Exception {
        set(robot);

        robot.interact(() -> robot.lookup("#block-site-result .figure-chip").<Label>queryAll().stream()
                .filter(chip -> chip.getText().equals("66.67%"))
                .findFirst()
                .orElseThrow()
                .getOnMouseClicked()
                .handle(click()));

        assertThat(robot.lookup("#derivation .label").<Label>queryAll())
                .extracting(Label::getText)
                .contains("合格 2 ÷ 检查 3 ＝ 66.666666…%，保留2位小数，四舍五入");
    }

    @Test
    void aSectionIsPutInAndMovedAndTheNumbersFollow(FxRobot robot) throws Exception {
        set(robot);

        robot.interact(() -> robot.lookup("#sections")
                .<javafx.scene.control.MenuButton>query()
                .show());
        robot.interact(() -> item(robot, "#sections", "section-accountability").fire());
        settle();
        settle();
        assertThat(outline(robot)).contains("三、问责情况", "四、工作要求");

        robot.interact(() -> {
            var outline = robot.lookup("#outline").<ListView<OutlineEntry>>query();
            outline.getSelectionModel()
                    .select(outline.getItems().stream()
                            .filter(entry -> entry.text().equals("三、问责情况"))
                            .findFirst()
                            .orElseThrow());
            robot.lookup("#sections").<javafx.scene.control.MenuButton>query().show();
        });
        capture(robot, "bulletin-sections-light-zh");
        robot.interact(() -> item(robot, "#sections", "bulletin-section-up").fire());
        settle();
        settle();

        assertThat(store.bulletins().wordings(Fixture.ROUND))
                .containsEntry(LetterFields.SECTIONS, "overall,merits,accountability,problems,requirements");
        assertThat(outline(robot)).contains("二、问责情况", "三、主要问题");
    }

    private static java.util.List<String> outline(FxRobot robot) {
        return robot.lookup("#outline").<ListView<OutlineEntry>>query().getItems().stream()
                .map(OutlineEntry::text)
                .toList();
    }

    @Test
    void theNumberIsRecordedAndNoLongerMissed(FxRobot robot) throws Exception {
        set(robot);
        assertThat(lints(robot)).contains(Lint.Kind.NUMBER_MISSING, Concern.Kind.UNTOUCHED);

        robot.interact(() -> {
            TextField field = robot.lookup("#number").query();
            field.setText("示府厅函〔2026〕45号");
            field.fireEvent(new javafx.event.ActionEvent());
        });
        settle();
        settle();

        assertThat(store.bulletins().wordings(Fixture.ROUND)).containsEntry(LetterFields.NUMBER, "示府厅函〔2026〕45号");
        assertThat(lints(robot)).doesNotContain(Lint.Kind.NUMBER_MISSING).contains(Concern.Kind.UNTOUCHED);
    }

    @Test
    void theBulletinIsExported(FxRobot robot) throws Exception {
        set(robot);

        files.next(folder.resolve("bulletin.pdf"));
        robot.interact(() -> item(robot, "#export", "bulletin-export-pdf").fire());

        until(() -> Files.exists(folder.resolve("bulletin.pdf")));
        assertThat(Files.readAllBytes(folder.resolve("bulletin.pdf")))
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void fromWhereTheOutlineLedAltAndLeftLeadBack(FxRobot robot) throws Exception {
        set(robot);
        ScrollPane text = robot.lookup("#textScroll").query();
        ScrollPane pages = robot.lookup("#pageScroll").query();
        var before = List.of(text.getVvalue(), pages.getVvalue());
        robot.interact(() -> robot.lookup("#outline").<ListView<?>>query().requestFocus());

        robot.push(KeyCode.END);

        until(() -> text.getVvalue() > before.get(0) && pages.getVvalue() > before.get(1));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        until(() -> List.of(text.getVvalue(), pages.getVvalue()).equals(before));
    }

    @Test
    void theBulletinInBothThemesAndLanguages(FxRobot robot) throws Exception {
        set(robot);
        captureAll(robot, "bulletin");
        robot.doubleClickOn("#block-site-result .letter-text");
        capture(robot, "bulletin-editing-light-zh");
        speak(robot, Locale.ENGLISH);
        set(robot);
        capture(robot, "bulletin-light-en");
        robot.push(KeyCode.S);
        size(robot, 1093, 614);
        capture(robot, "bulletin-small-en");
    }

    /// Waits until the pages are set.
    private void set(FxRobot robot) throws Exception {
        settle();
        until(() -> robot.lookup("#page-1")
                .tryQueryAs(SheetNode.class)
                .filter(SheetNode::isDrawn)
                .isPresent());
    }

    private static javafx.scene.control.MenuItem item(FxRobot robot, String menu, String id) {
        return robot.lookup(menu).<javafx.scene.control.MenuButton>query().getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static java.util.List<Object> lints(FxRobot robot) {
        return robot.lookup("#lints").<ListView<Lint>>query().getItems().stream()
                .<Object>map(lint -> switch (lint) {
                    case Lint.OfLetter letter -> letter.kind();
                    case Lint.OfRound round -> round.concerns().getFirst().kind();
                })
                .toList();
    }

    private static javafx.scene.input.MouseEvent click() {
        return new javafx.scene.input.MouseEvent(
                javafx.scene.input.MouseEvent.MOUSE_CLICKED,
                0,
                0,
                0,
                0,
                javafx.scene.input.MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }
}
