package tongbao.workbench.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.domain.journal.Entry;
import tongbao.domain.register.SiteCode;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.intake.plan.Outcome;
import tongbao.intake.plan.PlannedRow;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

@NullUnmarked
class RegisterViewTest extends WindowTest {
    /// One row each: new, renamed, changed, unchanged but for nothing, refused twice, a possible duplicate.
    private static final String SHEET = """
            网站标识码,网站名称,首页网址,地区,行政级别,网站类型,主办单位,状态
            9901000009,示例市数据局网站,www.9901000009.example,示例市,市,本级部门,示例市数据局,正常
            9901000002,示例市教育局门户,www.9901000002.example,示例市,市,本级部门,示例市教育局,正常
            9902000002,样例市水利局网站,www.9902000002.example,样例市,市,本级部门,样例市水务局,正常
            9903000001,范例市人民政府门户网站,www.9903000001.example,范例市,市,门户,范例市人民政府办公室,关停
            9901000010,,www.9901000010.example,示例市,市,本级部门,示例市旅游局,正常
            9901000011,示例市体育局网站,www.9901000011.example,虚构市,市,本级部门,示例市体育局,正常
            9901000012,示例市政府网,www.9901000001.example,示例市,市,门户,示例市政府,正常
            """;

    private RegisterView view;

    @Override
    protected void fill(Fixture fixture) {
        fixture.register().round();
    }

    @Override
    protected void screens(Session session, Map<Place, Supplier<Screen>> into) {
        into.put(Place.OVERVIEW, () -> new Blank(Place.OVERVIEW));
        into.put(Place.INSPECT, () -> new Blank(Place.INSPECT));
        into.put(Place.REGISTER, () -> {
            view = new RegisterView(session, files);
            return view;
        });
    }

    @Override
    protected Place first() {
        return Place.REGISTER;
    }

    @Test
    void theFilterFindsByUnitAndSaysHowManyThereAre(FxRobot robot) throws Exception {
        until(() -> shown("sites").isPresent());

        robot.push(KeyCode.SLASH).write("9902");
        settle();

        assertThat(sites(robot).getItems())
                .extracting(line -> line.subject().code())
                .containsExactly("9902000001", "9902000002");
        assertThat(robot.lookup("#count").queryAs(Label.class).getText()).isEqualTo("共 8 个，符合 2 个");
    }

    @Test
    void theRegisterIsFilteredByRegionTypeLevelAndClassByKeysAndIsSoAgainInTheNextWindow(FxRobot robot)
            throws Exception {
        until(() -> shown("sites").isPresent());
        robot.interact(() -> sites(robot).requestFocus());

        robot.push(KeyCode.F)
                .push(KeyCode.TAB)
                .push(KeyCode.DOWN)
                .push(KeyCode.DOWN)
                .push(KeyCode.DOWN);
        settle();
        assertThat(codes(robot)).containsExactly("9902000001", "9902000002");
        robot.push(KeyCode.TAB).push(KeyCode.DOWN).push(KeyCode.DOWN);
        settle();
        assertThat(codes(robot)).containsExactly("9902000002");
        assertThat(robot.lookup("#count").queryAs(Label.class).getText()).isEqualTo("共 8 个，符合 1 个");
        captureAll(robot, "register-filtered");

        robot.interact(() -> {
            sites(robot).getSortOrder().setAll(List.of(sites(robot).getColumns().getFirst()));
            sites(robot).getColumns().getFirst().setSortType(TableColumn.SortType.DESCENDING);
        });
        until(() -> session.preferences()
                .find("sort-register-sites")
                .filter(kept -> kept.endsWith("DESCENDING"))
                .isPresent());
        speak(robot, Locale.ENGLISH);
        until(() -> shown("sites").isPresent());
        settle();
        assertThat(codes(robot)).containsExactly("9902000002");
        assertThat(sites(robot).getSortOrder())
                .containsExactly(sites(robot).getColumns().getFirst());
        capture(robot, "register-filtered-light-en");
        size(robot, 1093, 614);
        capture(robot, "register-filtered-small-en");
        size(robot, 1366, 768);

        robot.interact(() -> sites(robot).requestFocus());
        robot.push(KeyCode.DIGIT0);
        settle();
        assertThat(codes(robot)).hasSize(8).startsWith("9903000001", "9903000002", "9900000001");
        assertThat(Wanted.of(session.preferences())).isEqualTo(Wanted.NONE);

        robot.interact(() -> {
            view.viewModel().choose(Aspect.REGION, Optional.of("990000"));
            view.viewModel().choose(Aspect.LEVEL, Optional.of("PROVINCE"));
            view.viewModel().choose(Aspect.CLASS, Optional.of("OTHER_SITE"));
        });
        settle();
        assertThat(codes(robot)).containsExactly("9900bm0001");
        robot.clickOn("#tab-accounts");
        settle();
        assertThat(robot.lookup("#count").queryAs(Label.class).getText()).isEqualTo("5");
        robot.interact(() -> view.viewModel().choose(Aspect.TYPE, Optional.of("微博")));
        settle();
        assertThat(robot.lookup("#count").queryAs(Label.class).getText()).isEqualTo("1 of 5");
    }

    private static List<String> codes(FxRobot robot) {
        return sites(robot).getItems().stream()
                .map(line -> line.subject().code())
                .toList();
    }

    @Test
    void regionsMoveInProtocolOrderByKeysAndTheOrderIsUndone(FxRobot robot) throws Exception {
        until(() -> shown("sites").isPresent());
        robot.clickOn("#tab-regions");
        until(() -> shown("regions").isPresent());
        var table = robot.lookup("#regions").<TableView<Inventory.Place>>query();
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(1);
        });

        robot.push(KeyCode.ALT, KeyCode.DOWN);
        settle();

        assertThat(store.register().regions().all())
                .extracting(region -> region.name())
                .containsExactly("示例省", "样例市", "示例市", "范例市", "省直部门");
        assertThat(table.getSelectionModel().getSelectedItem().region().name()).isEqualTo("示例市");
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        settle();
        assertThat(store.register().regions().all())
                .extracting(region -> region.name())
                .containsExactly("示例省", "样例市", "范例市", "示例市", "省直部门");
        capture(robot, "register-regions-moved-light-zh");
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(store.register().regions().all())
                .extracting(region -> region.name())
                .containsExactly("示例省", "示例市", "样例市", "范例市", "省直部门");
    }

    @Test
    void theRegisterOfAnyPastDayIsShown(FxRobot robot) throws Exception {
        until(() -> shown("sites").isPresent());
        robot.interact(() -> robot.lookup("#register-day")
                .queryAs(javafx.scene.control.DatePicker.class)
                .setValue(java.time.LocalDate.now(java.time.ZoneId.systemDefault())
                        .minusDays(1)));
        settle();

        assertThat(viewModelCount(robot)).isEqualTo("共 0 个");
        robot.interact(() -> robot.lookup("#register-day")
                .queryAs(javafx.scene.control.DatePicker.class)
                .setValue(null));
        settle();
        assertThat(viewModelCount(robot)).isEqualTo("共 8 个");
        capture(robot, "register-day-light-zh");
    }

    private static String viewModelCount(FxRobot robot) {
        return robot.lookup("#count").queryAs(Label.class).getText();
    }

    @Test
    void enterOnARowGoesToWhereTheSubjectIsInspected(FxRobot robot) throws Exception {
        until(() -> shown("sites").isPresent());
        robot.interact(() -> {
            sites(robot).getSelectionModel().select(1);
            sites(robot).requestFocus();
        });

        robot.push(KeyCode.ENTER);

        until(() -> session.placeProperty().get() == Place.INSPECT);
        assertThat(session.subjectProperty().get()).contains(id("9901000001"));
    }

    @Test
    void nothingIsWrittenBeforeTheImportIsConfirmedAndThenAllInOneStep(FxRobot robot) throws Exception {
        var file = sheet("全省网站台账（示例）.csv", SHEET);
        var before = store.undoable();
        robot.interact(() -> view.importFile(file));
        until(() -> shown("import-rows").isPresent()
                && !robot.lookup("#import-rows")
                        .queryAs(TableView.class)
                        .getItems()
                        .isEmpty());
        assertThat(store.undoable()).isEqualTo(before);
        until(() -> atRow(robot) == 8);
        assertThat(robot.lookup("#write").queryAs(Button.class).isDisabled()).isTrue();
        captureAll(robot, "register-import");
        robot.push(KeyCode.CLOSE_BRACKET);
        until(() -> atRow(robot) == 6);
        robot.push(KeyCode.OPEN_BRACKET);
        until(() -> atRow(robot) == 8);
        robot.push(KeyCode.DIGIT2);
        until(() -> !robot.lookup("#write").queryAs(Button.class).isDisabled());
        capture(robot, "register-import-decided-light-zh");

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> store.register().find(id("9901000009")).isPresent());
        settle();
        capture(robot, "register-imported-light-zh");

        assertThat(store.undoable().map(recorded -> recorded.entry()))
                .get()
                .isInstanceOfSatisfying(
                        Entry.RegisterChanged.class,
                        entry -> assertThat(entry.subjects()).hasSize(5));
        robot.interact(() -> sites(robot).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(store.register().subjects(SubjectKind.SITE)).hasSize(8);
    }

    @Test
    void aFileIsChosenWithEnterAndPlanned(FxRobot robot) throws Exception {
        until(() -> shown("sites").isPresent());
        files.next(sheet("全省网站台账（示例）.csv", SHEET));

        for (var time = 0; time < 2; time++) {
            robot.push(KeyCode.ESCAPE);
            robot.interact(() -> sites(robot).requestFocus());
            robot.push(KeyCode.CONTROL, KeyCode.I);
            until(() -> shown("choose-file").filter(Node::isFocused).isPresent());
        }
        robot.push(KeyCode.ENTER);

        until(() -> shown("import-rows").isPresent());
        assertThat(robot.lookup("#import-rows").queryTableView().getItems()).hasSize(7);
        robot.push(KeyCode.M);
        until(() -> robot.lookup("#matched").tryQuery().isPresent());
        captureAll(robot, "register-columns");
        robot.push(KeyCode.ESCAPE);
        until(() -> shown("import-rows").isPresent());
    }

    @Test
    void columnsNobodyKnowsAreChosenOnceAndRememberedForSuchSheets(FxRobot robot) throws Exception {
        until(() -> shown("sites").isPresent());
        var odd = sheet("别处的台账（示例）.csv", "编号甲,叫法,哪里\n9901000009,示例市数据局网站,示例市\n");
        robot.interact(() -> view.importFile(odd));
        until(() -> robot.lookup("#matched").tryQuery().isPresent());
        capture(robot, "register-columns-lacking-light-zh");

        match(robot, "siteCode", "编号甲");
        match(robot, "siteName", "叫法");
        match(robot, "region", "哪里");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> shown("import-rows").isPresent()
                && robot.lookup("#import-rows").queryTableView().getItems().size() == 1);
        robot.push(KeyCode.ESCAPE);
        until(() -> shown("sites").isPresent());

        robot.interact(() -> view.importFile(odd));
        until(() -> shown("import-rows").isPresent()
                && robot.lookup("#import-rows").queryTableView().getItems().size() == 1);
        assertThat(robot.lookup("#import-rows").<PlannedRow>queryTableView().getItems())
                .extracting(PlannedRow::code, PlannedRow::name, PlannedRow::outcome)
                .containsExactly(tuple("9901000009", "示例市数据局网站", Outcome.NEW));
    }

    private void match(FxRobot robot, String key, String header) throws Exception {
        robot.interact(
                () -> robot.lookup("#match-" + key).<ComboBox<String>>query().setValue(header));
        settle();
    }

    private static int atRow(FxRobot robot) {
        var chosen = robot.lookup("#import-rows")
                .<PlannedRow>queryTableView()
                .getSelectionModel()
                .getSelectedItem();
        return chosen == null ? 0 : chosen.number();
    }

    @Test
    void whoThinksBetterOfChoosingAFileIsStillAsked(FxRobot robot) throws Exception {
        until(() -> shown("sites").isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.I);
        until(() -> shown("choose-file").isPresent());

        robot.clickOn("#choose-file");
        settle();

        assertThat(shown("choose-file")).isPresent();
    }

    @Test
    void theEmptySheetThatWasSavedIsReadAsWhatItIsFor(FxRobot robot) throws Exception {
        until(() -> shown("sites").isPresent());
        var template = folder.resolve("空表.xlsx");
        files.next(template);

        robot.clickOn("#templates");
        robot.clickOn("#template-accounts");
        until(() -> robot.lookup("#done").query().isVisible());

        assertThat(files.suggested()).containsExactly("新媒体账号.xlsx");
        assertThat(robot.lookup("#done .label").queryAs(Label.class).getText()).contains(template.toString());
        robot.interact(() -> view.importFile(template));
        until(() -> shown("import-rows").isPresent());
        capture(robot, "register-template-light-zh");
        assertThat(robot.lookup("#title").queryAs(Label.class).getText()).contains("账号");
    }

    @Test
    void refusedRowsAreSavedForWhoeverSentTheSheet(FxRobot robot) throws Exception {
        var sheet = sheet("全省网站台账（示例）.csv", SHEET);
        robot.interact(() -> view.importFile(sheet));
        until(() -> shown("outcome-REFUSED").isPresent());
        var refused = folder.resolve("退回.xlsx");
        files.next(refused);

        robot.clickOn("#refused");
        until(() -> Files.exists(refused));

        assertThat(files.suggested()).containsExactly("全省网站台账（示例）（未导入）.xlsx");
        assertThat(tongbao.intake.sheet.SheetReader.read(refused).rows()).hasSize(3);
    }

    @Test
    void theRowsCanBeFilteredByOutcome(FxRobot robot) throws Exception {
        var file = sheet("s.csv", SHEET);
        robot.interact(() -> view.importFile(file));
        until(() -> shown("outcome-REFUSED").isPresent());

        robot.clickOn("#outcome-REFUSED");
        settle();

        assertThat(robot.lookup("#import-rows").queryTableView().getItems()).hasSize(2);
        capture(robot, "register-import-refused-light-zh");
    }

    @Test
    void aFileThatIsNoSheetIsRefusedWithWhatToDo(FxRobot robot) throws Exception {
        var file = Files.write(folder.resolve("扫描件.xlsx"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '7', 0, 1});
        robot.interact(() -> view.importFile(file));
        settle();

        until(() -> robot.lookup(".empty").tryQuery().isPresent());
        capture(robot, "register-import-wrong-file-light-zh");
        robot.push(KeyCode.ESCAPE);
        until(() -> shown("sites").isPresent());
    }

    @Test
    void theRegisterInBothThemesAndLanguages(FxRobot robot) throws Exception {
        until(() -> shown("sites").isPresent());
        captureAll(robot, "register-sites");
        robot.clickOn("#tab-accounts");
        capture(robot, "register-accounts-light-zh");
        robot.clickOn("#tab-regions");
        capture(robot, "register-regions-light-zh");
        robot.push(KeyCode.CONTROL, KeyCode.I);
        capture(robot, "register-choose-light-zh");
        robot.push(KeyCode.ESCAPE);
        var file = sheet("s.csv", SHEET);
        size(robot, 1093, 614);
        robot.interact(() -> view.importFile(file));
        until(() -> shown("outcome-REFUSED").isPresent());
        until(() -> isWhollySeen(robot.lookup("#back").query())
                && isWhollySeen(robot.lookup("#write").query()));
        robot.push(KeyCode.ESCAPE);
        size(robot, 1366, 768);
        speak(robot, Locale.ENGLISH);
        capture(robot, "register-sites-light-en");
        robot.interact(() -> view.importFile(file));
        until(() -> shown("outcome-REFUSED").isPresent());
        capture(robot, "register-import-light-en");
        size(robot, 1093, 614);
        until(() -> isWhollySeen(robot.lookup("#back").query())
                && isWhollySeen(robot.lookup("#write").query()));
        capture(robot, "register-import-small-en");
    }

    /// Whether neither edge of `node` is pushed out of the window or under the rail.
    private static boolean isWhollySeen(javafx.scene.Node node) {
        var at = node.localToScene(node.getLayoutBounds());
        return at.getMinX() >= 48 && at.getMaxX() <= node.getScene().getWidth();
    }

    private static SubjectId id(String code) {
        return SubjectId.of(new SiteCode(code));
    }

    private Path sheet(String name, String text) throws java.io.IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @SuppressWarnings("unchecked")
    private static TableView<Inventory.Line> sites(FxRobot robot) {
        return robot.lookup("#sites").queryAs(TableView.class);
    }

    private record Blank(Place place) implements Screen {
        @Override
        public Parent node() {
            return new Pane();
        }
    }
}
