package tongbao.workbench.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.app.sample.SampleRound;
import tongbao.document.FileDigest;
import tongbao.document.SampleStamp;
import tongbao.document.audit.BulletinAudit;
import tongbao.domain.bulletin.LetterFields;
import tongbao.domain.bulletin.audit.Discrepancy;
import tongbao.domain.bulletin.publication.Published;
import tongbao.domain.bulletin.publication.Stamped;
import tongbao.domain.bulletin.publication.Stamping;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.store.Anchor;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

/// The letter of the sample round on paper, as files and for good.
class BulletinIssueTest extends WindowTest {
    @Override
    protected void fill(Fixture fixture) {
        SampleRound.write(store);
        record(LetterFields.NUMBER, "示府厅函〔2026〕45号");
        record(LetterFields.DATE, "2026-10-08");
    }

    private void record(String key, String text) {
        store.record(new Entry.BlockRewritten(SampleRound.ID, key, Edit.added(text)));
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
    void twoPagesStandSideBySideAndOnlyThoseNearTheEyeAreDrawn(FxRobot robot) throws Exception {
        set(robot);

        robot.interact(() -> choose(robot, "#zoom", "zoom-two"));
        until(() -> where(robot).startsWith("第 1–2 页") && page(robot, 2).isDrawn());
        capture(robot, "bulletin-two-pages-light-zh");
        assertThat(page(robot, 1).getParent()).isSameAs(page(robot, 2).getParent());

        robot.clickOn("#page-on");
        until(() -> where(robot).startsWith("第 3–4 页") && page(robot, 3).isDrawn());
        robot.interact(() -> choose(robot, "#zoom", "zoom-percent150"));
        settle();
        robot.interact(() -> robot.lookup("#pageScroll").<ScrollPane>query().setVvalue(1));
        settle();
        until(() -> !page(robot, 1).isDrawn());
    }

    @Test
    void aLintAndAFigureLeadToTheirPageAndThePageBackToTheText(FxRobot robot) throws Exception {
        set(robot);
        until(() -> robot.lookup("#outline")
                        .<ListView<OutlineEntry>>query()
                        .getItems()
                        .size()
                > 4);

        robot.interact(() -> {
            ListView<OutlineEntry> outline = robot.lookup("#outline").query();
            outline.getSelectionModel().selectLast();
        });
        settle();
        until(() -> !where(robot).startsWith("第 1 页"));
        var last = where(robot);

        robot.interact(() -> robot.lookup("#outline")
                .<ListView<OutlineEntry>>query()
                .getSelectionModel()
                .selectFirst());
        until(() -> where(robot).startsWith("第 1 页"));
        assertThat(last).isNotEqualTo(where(robot));

        robot.interact(() -> page(robot, 1)
                .getOnMouseClicked()
                .handle(click(0.75 * page(robot, 1).getHeight())));
        until(() -> robot.lookup(".paragraph.aimed").tryQuery().isPresent()
                || robot.lookup(".aimed").tryQuery().isPresent());
    }

    @Test
    void thePagesFollowAnEditBeforeItIsRecordedAndGoBack(FxRobot robot) throws Exception {
        set(robot);
        var before = paper(robot);
        robot.doubleClickOn("#block-lead .letter-text");
        TextArea area = robot.lookup("#editor").query();
        robot.interact(() -> area.insertText(0, "经研究，"));
        until(() -> paper(robot) != before);

        assertThat(store.bulletins().wordings(SampleRound.ID)).doesNotContainKey("lead");
        var tried = paper(robot);
        robot.push(KeyCode.ESCAPE);
        until(() -> paper(robot) != tried);
        settle();
    }

    @Test
    void publishingKeepsWhatWasSaidAndShowsWhatChangesLater(FxRobot robot) throws Exception {
        set(robot);
        var file = folder.resolve("印发.pdf");
        files.next(file);
        robot.clickOn("#publish");
        until(() -> !publications().isEmpty());
        assertThat(publications().getFirst().publication().issue()).isEqualTo(1);
        assertThat(BulletinAudit.open(file)
                        .against(publications().getFirst().publication().passages()))
                .isEqualTo(List.of());
        var printed = publications().getFirst().publication().text(tongbao.domain.bulletin.audit.Place.Kind.ANCHOR);
        assertThat(Anchor.parse(printed.substring("数据存证".length())).flatMap(noted -> store.anchor(noted.entry())))
                .hasValueSatisfying(held -> assertThat("数据存证" + held.printed()).isEqualTo(printed));
        settle();
        until(() -> robot.lookup("#issue-bar").query().isVisible());
        capture(robot, "bulletin-published-light-zh");

        rewrite(robot);
        settle();
        until(() -> robot.lookup("#since").tryQuery().isPresent());
        robot.clickOn("#since");
        ListView<Discrepancy> differences = robot.lookup("#differences").query();
        assertThat(differences.getItems())
                .extracting(found -> found.place().block())
                .isEqualTo(List.of("requirement.1"));
        captureAll(robot, "bulletin-since");
        robot.clickOn("#proof-away");
        files.next(file);
        robot.clickOn("#audit");
        until(() -> proof(robot).filter(text -> text.contains("逐字相同")).isPresent());
        assertThat(proof(robot)).hasValue("“印发.pdf”与第 1 次印发逐字相同；数据此后有 1 处不同");
        robot.clickOn("#proof-away");

        robot.clickOn("#publish");
        robot.interact(() -> robot.lookup("#reason").<TextField>query().setText("工作要求第一项有误"));
        capture(robot, "bulletin-reissue-light-zh");
        files.next(folder.resolve("重印.pdf"));
        robot.clickOn("#publish-again");
        until(() -> publications().size() == 2);
        settle();
        until(() -> session.background().jobs().isEmpty());
        assertThat(publications().getLast().publication().reason()).isEqualTo("工作要求第一项有误");
        assertThat(String.join(
                        "", BulletinAudit.open(folder.resolve("重印.pdf")).text().pages()))
                .contains("（更正后重新印发，以本件为准。更正内容：工作要求第一项有误）");
    }

    @Test
    void aDoctoredFileIsNamedAndATrueOnePasses(FxRobot robot) throws Exception {
        set(robot);
        for (var ending : List.of("pdf", "docx", "xlsx")) {
            files.next(folder.resolve("通报." + ending));
            robot.interact(() -> choose(robot, "#export", "bulletin-export-" + ending));
            until(() -> Files.exists(folder.resolve("通报." + ending)));
        }
        for (var ending : List.of("docx", "pdf")) {
            files.next(folder.resolve("通报." + ending));
            robot.clickOn("#audit");
            until(() -> proof(robot)
                    .filter(text -> text.startsWith("“通报." + ending))
                    .isPresent());
            assertThat(proof(robot).orElseThrow()).contains("核对一致");
            robot.clickOn("#proof-away");
        }
        rewrite(robot);
        settle();
        set(robot);
        files.next(folder.resolve("通报.pdf"));
        robot.clickOn("#audit");
        until(() -> proof(robot).filter(text -> text.contains("不一致")).isPresent());
        capture(robot, "bulletin-audit-light-zh");
    }

    @Test
    void sealAndSignatureStandInOnePaneAndEachStampingIsRecorded(FxRobot robot) throws Exception {
        set(robot);
        robot.interact(() -> robot.lookup("#outline").query().requestFocus());
        robot.push(KeyCode.S);
        until(() -> robot.lookup("#seal-pane").query().isVisible());

        var opaque = Files.write(folder.resolve("白底.png"), Seals.opaque());
        files.next(opaque);
        fire(robot, "#bulletin-seal-file");
        until(() -> said(robot).contains("底色不透明"));
        files.next(Files.write(folder.resolve("过期.p12"), Seals.key(Instant.EPOCH, Instant.EPOCH.plusSeconds(86_400))));
        fire(robot, "#bulletin-sign-file");
        type(robot, "#bulletin-sign-password", "wrong");
        until(() -> said(robot).contains("证书密码不对"));
        type(robot, "#bulletin-sign-password", Seals.PASSWORD);
        until(() -> said(robot).contains("过期"));
        capture(robot, "bulletin-seal-light-zh");

        files.next(Files.write(
                folder.resolve("签名.p12"), Seals.key(Instant.EPOCH, Instant.now().plusSeconds(86_400))));
        fire(robot, "#bulletin-sign-file");
        type(robot, "#bulletin-sign-password", Seals.PASSWORD);
        files.next(Files.write(folder.resolve("印章.png"), SampleStamp.png()));
        fire(robot, "#bulletin-seal-file");
        until(() -> said(robot).contains("“印章.png”，没有密码"));
        robot.interact(() ->
                robot.lookup("#bulletin-seal-password").<PasswordField>query().setText("示例密码"));
        files.next(folder.resolve("印章.seal"));
        fire(robot, "#bulletin-seal-keep");
        until(() -> said(robot).contains("“印章.seal”，存有密码"));
        robot.interact(
                () -> robot.lookup("#bulletin-seal-seam").<CheckBox>query().fire());
        robot.interact(() -> {
            Spinner<Double> down = robot.lookup("#bulletin-seal-down").query();
            down.getValueFactory().setValue(-2.5);
        });
        set(robot);
        until(() -> session.background().jobs().isEmpty() && said(robot).contains("Sample Office"));
        captureAll(robot, "bulletin-sealed");
        var file = folder.resolve("盖章.pdf");
        files.next(file);
        robot.interact(() -> choose(robot, "#export", "bulletin-export-pdf"));
        until(() -> !store.bulletins().stampings().isEmpty());

        assertThat(store.bulletins().stampings())
                .extracting(Stamped::round, Stamped::stamping)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        SampleRound.ID,
                        new Stamping(
                                "盖章.pdf", FileDigest.of(file), Stamping.Source.KEPT, true, "C=CN,CN=Sample Office")));
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).<Button>query().fire());
    }

    private static void type(FxRobot robot, String id, String text) {
        robot.interact(() -> {
            PasswordField field = robot.lookup(id).query();
            field.setText(text);
            field.fireEvent(new javafx.event.ActionEvent());
        });
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#seal-pane .label").<Label>queryAll().stream()
                .map(Label::getText)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void extractsForEveryRegionComeInOneGo(FxRobot robot) throws Exception {
        set(robot);
        var extracts = Files.createDirectory(folder.resolve("摘录"));
        files.next(extracts.resolve("检查情况.xlsx"));
        robot.interact(() -> choose(robot, "#export", "bulletin-export-regions"));
        until(() -> count(extracts) > 5 && session.background().jobs().isEmpty());
        assertThat(count(extracts)).isGreaterThan(10);
    }

    private void rewrite(FxRobot robot) {
        var entry =
                new Entry.BlockRewritten(SampleRound.ID, "requirement.1", Edit.added("改写的要求，共查 {site.inspected} 家。"));
        robot.interact(() -> session.changes().record(() -> store.record(entry), _ -> {}, _ -> {}));
    }

    private static long count(Path folder) throws Exception {
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith("检查情况.xlsx")).count();
        }
    }

    private List<Published> publications() {
        return store.bulletins().publications(SampleRound.ID);
    }

    private static Optional<String> proof(FxRobot robot) {
        return robot.lookup("#proof").tryQueryAs(Label.class).map(Label::getText);
    }

    private static SheetNode page(FxRobot robot, int number) {
        return robot.lookup("#page-" + number).queryAs(SheetNode.class);
    }

    private PaperPages paper(FxRobot robot) {
        return page(robot, 1).paper().orElseThrow();
    }

    private static String where(FxRobot robot) {
        return robot.lookup("#where").<Label>query().getText();
    }

    private static void choose(FxRobot robot, String menu, String id) {
        robot.lookup(menu).<MenuButton>query().getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private void set(FxRobot robot) throws Exception {
        settle();
        until(() -> robot.lookup("#page-1")
                        .tryQueryAs(SheetNode.class)
                        .filter(SheetNode::isDrawn)
                        .isPresent()
                && robot.lookup("#publish").<Button>query().isVisible());
        settle();
    }

    private static javafx.scene.input.MouseEvent click(double y) {
        return new javafx.scene.input.MouseEvent(
                javafx.scene.input.MouseEvent.MOUSE_CLICKED,
                100,
                y,
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
