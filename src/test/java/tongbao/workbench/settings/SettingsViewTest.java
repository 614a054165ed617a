package tongbao.workbench.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.domain.bulletin.Arrangement;
import tongbao.domain.bulletin.ChartAnnex;
import tongbao.domain.bulletin.Office;
import tongbao.domain.bulletin.Section;
import tongbao.domain.calendar.Moved;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.Region;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.PlatformClasses;
import tongbao.intake.calendar.Holidays;
import tongbao.store.LastBackup;
import tongbao.store.file.Password;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.ui.PasswordChange;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Theme;

@NullUnmarked
class SettingsViewTest extends WindowTest {
    private final List<PasswordChange> asked = new ArrayList<>();

    @Override
    protected void fill(Fixture fixture) {
        fixture.register();
    }

    @Override
    protected void screens(Session over, Map<Place, Supplier<Screen>> into) {
        into.put(Place.SETTINGS, () -> new SettingsView(over, (_, _) -> Optional.of(usb()), Optional.of(asked::add)));
    }

    @Override
    protected Place first() {
        return Place.SETTINGS;
    }

    @Test
    void aFieldIsKeptWhenItIsLeftAndCanBeTakenBack(FxRobot robot) throws Exception {
        robot.clickOn("#name").write("示例市人民政府办公室").push(KeyCode.TAB);
        until(() -> store.bulletins().office().isPresent());
        robot.clickOn("#area").write("全市").push(KeyCode.ENTER);
        until(() -> store.bulletins()
                .office()
                .filter(kept -> kept.area().equals("全市"))
                .isPresent());

        ComboBox<Integer> diameter = robot.lookup("#sealDiameter").query();
        robot.interact(() -> diameter.setValue(45));
        until(() -> store.bulletins().office().map(Office::sealDiameter).equals(Optional.of(45)));

        robot.interact(
                () -> robot.lookup("#section-merits").queryAs(CheckBox.class).fire());
        robot.interact(
                () -> robot.lookup("#chart-trend").queryAs(CheckBox.class).fire());
        robot.interact(
                () -> robot.lookup("#section-problems").queryAs(CheckBox.class).requestFocus());
        robot.push(KeyCode.ALT, KeyCode.UP);
        var arrangement = new Arrangement(
                List.of(Section.PROBLEMS, Section.OVERALL, Section.REQUIREMENTS), List.of(ChartAnnex.TREND));
        until(() -> store.bulletins().office().map(Office::arrangement).equals(Optional.of(arrangement)));

        assertThat(store.bulletins().office())
                .contains(new Office(
                        "示例市人民政府办公室",
                        "",
                        "全市",
                        "",
                        "",
                        "",
                        "",
                        true,
                        "",
                        "",
                        "",
                        "",
                        Rounding.OFFICIAL,
                        45,
                        Optional.empty(),
                        arrangement));
        captureAll(robot, "settings");
        regionsMoveInProtocolOrderAndBack(robot);
        aPlatformIsCountedInAnotherClassAndBack(robot);
        robot.interact(
                () -> robot.lookup(".scroll-pane").queryAs(ScrollPane.class).setVvalue(0.75));
        capture(robot, "settings-sections-light-zh");
        for (int i = 0; i < 4; i++) {
            robot.interact(() -> session.changes().undo());
        }
        robot.interact(() -> session.changes().undo());
        until(() -> robot.lookup("#area").queryAs(TextField.class).getText().isEmpty());
        assertThat(store.bulletins().office().map(Office::area)).isEqualTo(Optional.of(""));

        speak(robot, Locale.ENGLISH);
        size(robot, 1093, 614);
        until(() -> robot.lookup("#platform-1").tryQuery().isPresent());
        scrollTo(robot, robot.lookup("#regions-order").query());
        capture(robot, "settings-regions-small-en");
        scrollTo(robot, robot.lookup("#platform-1").query());
        capture(robot, "settings-platforms-small-en");
    }

    @Test
    void aHolidayIsEnteredRefusedTakenOutAndTakenBack(FxRobot robot) throws Exception {
        until(() -> robot.lookup("#calendar-year").tryQuery().isPresent());
        var calendar = robot.lookup("#calendar").query();
        robot.interact(() -> {
            ScrollPane scroll = robot.lookup(".scroll-pane").query();
            var content = scroll.getContent().getLayoutBounds().getHeight();
            scroll.setVvalue((calendar.getParent().getBoundsInParent().getMinY() - 80)
                    / (content - scroll.getViewportBounds().getHeight()));
        });
        settle();
        until(() -> label(robot, "#calendar-year").equals("2026年"));
        captureAll(robot, "settings-calendar");

        robot.interact(
                () -> robot.lookup("#calendar-after").queryAs(Button.class).fire());
        assertThat(robot.lookup("#calendar-source .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("2027年还没有录入放假和调休，工作日只按周末计算。");
        enter(robot, "2027-1-5", "2027-1-1");
        assertThat(label(robot, "#calendar-refusal .label")).isEqualTo("没有添加：结束日期早于起始日期。");
        capture(robot, "settings-calendar-refused-light-zh");
        assertThat(store.catalogues().calendar()).isEmpty();
        enter(robot, "2027-1-1", "2027-1-3");
        var own =
                Holidays.bundled().with(new Moved(Moved.Kind.FREE, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 3)));
        until(() -> store.catalogues().calendar().equals(Optional.of(own)));
        assertThat(robot.lookup("#calendar-refusal").query().isVisible()).isFalse();
        robot.interact(() ->
                robot.lookup("#calendar-WORKED").queryAs(ToggleButton.class).fire());
        enter(robot, "2027-1-4", "");
        assertThat(label(robot, "#calendar-refusal .label")).startsWith("没有添加：其中有周一至周五");

        robot.interact(() ->
                robot.lookup("#calendar-days .button").queryAs(Button.class).fire());
        until(() -> store.catalogues().calendar().equals(Optional.of(Holidays.bundled())));
        robot.interact(() -> session.changes().undo());
        until(() -> store.catalogues().calendar().equals(Optional.of(own)));
        until(() -> robot.lookup("#calendar-days .button").tryQuery().isPresent());
        robot.interact(
                () -> robot.lookup("#calendar-restore").queryAs(Button.class).fire());
        until(() -> store.catalogues().calendar().isEmpty());
    }

    private void regionsMoveInProtocolOrderAndBack(FxRobot robot) throws Exception {
        var list = robot.lookup("#regions-order").<ListView<Region>>query();
        scrollTo(robot, list);
        var up = robot.lookup("#regions-up").queryAs(Button.class);
        assertThat(label(robot, "#regions-chosen")).isEqualTo("先选中一个地区，再移动");
        assertThat(up.isDisabled()).isTrue();
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(1);
        });
        assertThat(label(robot, "#regions-chosen")).isEqualTo("“示例市”：同级第 1 位，共 4 位");
        assertThat(up.isDisabled()).as("already first").isTrue();

        robot.push(KeyCode.ALT, KeyCode.DOWN);
        until(() -> names(list.getItems()).equals(List.of("示例省", "样例市", "示例市", "范例市", "省直部门")));
        assertThat(names(store.register().regions().all())).isEqualTo(names(list.getItems()));
        until(() -> label(robot, "#regions-chosen").equals("“示例市”：同级第 2 位，共 4 位"));
        captureAll(robot, "settings-regions");
        robot.interact(up::fire);
        until(() -> names(list.getItems()).equals(List.of("示例省", "示例市", "样例市", "范例市", "省直部门")));
        robot.interact(() -> session.changes().undo());
        until(() -> names(list.getItems()).equals(List.of("示例省", "样例市", "示例市", "范例市", "省直部门")));
        robot.interact(() -> session.changes().undo());
        until(() -> names(list.getItems()).equals(List.of("示例省", "示例市", "样例市", "范例市", "省直部门")));
        assertThat(names(store.register().regions().all())).isEqualTo(names(list.getItems()));
    }

    private void aPlatformIsCountedInAnotherClassAndBack(FxRobot robot) throws Exception {
        until(() -> robot.lookup("#platform-1").tryQuery().isPresent());
        var box = robot.lookup("#platform-1").<ComboBox<SubjectClass>>query();
        var platform = store.register().subjects(SubjectKind.ACCOUNT).getFirst().platform();
        scrollTo(robot, box);
        assertThat(box.getValue()).isEqualTo(SubjectClass.WECHAT);
        assertThat(box.getAccessibleText()).isEqualTo(platform + "归入的大类");
        robot.interact(box::requestFocus);

        robot.interact(() -> box.setValue(SubjectClass.OTHER_ACCOUNT));
        until(() -> store.catalogues()
                .platformClasses()
                .equals(Optional.of(PlatformClasses.USUAL.with(platform, SubjectClass.OTHER_ACCOUNT))));
        captureAll(robot, "settings-platforms");
        assertThat(box.isFocused()).isTrue();
        robot.interact(() -> session.changes().undo());
        until(() -> box.getValue() == SubjectClass.WECHAT);
        assertThat(store.catalogues().platformClasses()).isEmpty();
    }

    private static List<String> names(List<Region> regions) {
        return regions.stream().map(Region::name).toList();
    }

    private void scrollTo(FxRobot robot, Node part) throws Exception {
        robot.interact(() -> {
            ScrollPane scroll = robot.lookup(".scroll-pane").query();
            var content = scroll.getContent();
            var at = content.sceneToLocal(part.localToScene(0, 0)).getY();
            scroll.setVvalue((at - 80)
                    / (content.getLayoutBounds().getHeight()
                            - scroll.getViewportBounds().getHeight()));
        });
        settle();
    }

    private static String label(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    private static void enter(FxRobot robot, String from, String to) {
        robot.interact(() -> {
            robot.lookup("#calendar-from").queryAs(DatePicker.class).getEditor().setText(from);
            robot.lookup("#calendar-to").queryAs(DatePicker.class).getEditor().setText(to);
            robot.lookup("#calendar-enter").queryAs(Button.class).fire();
        });
    }

    @Test
    void aPasswordIsSetOnlyOnceItIsTypedTwiceAndForgettingItIsUnderstood(FxRobot robot) throws Exception {
        var set = robot.lookup("#password-set").queryAs(Button.class);
        robot.interact(
                () -> robot.lookup(".scroll-pane").queryAs(ScrollPane.class).setVvalue(1));
        assertThat(robot.lookup("#password .label").queryAllAs(Label.class).stream()
                        .map(Label::getText))
                .anyMatch(text -> text.startsWith("密码忘记后没有任何办法找回"));

        type(robot, "#password-new", "示例密码一二三四");
        type(robot, "#password-again", "示例密码一二三");
        robot.interact(() ->
                robot.lookup("#password-understood").queryAs(CheckBox.class).fire());
        assertThat(set.isDisabled()).as("typed differently").isTrue();
        type(robot, "#password-again", "示例密码一二三四");
        assertThat(set.isDisabled()).isFalse();
        captureAll(robot, "settings-password");
        robot.interact(() ->
                robot.lookup("#password-understood").queryAs(CheckBox.class).fire());
        assertThat(set.isDisabled()).as("not understood").isTrue();
        robot.interact(() ->
                robot.lookup("#password-understood").queryAs(CheckBox.class).fire());
        robot.interact(set::fire);

        assertThat(asked).containsExactly(new PasswordChange(Optional.empty(), Optional.of(Password.of("示例密码一二三四"))));
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(PasswordField.class).setText(text));
    }

    private Path usb() {
        return store.folder().resolveSibling("usb");
    }

    @Test
    void aBackupIsMadeBesideTheStoreAndOnTheStickThatWasChosen(FxRobot robot) throws Exception {
        Files.createDirectory(usb());
        until(() -> robot.lookup("#backups .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().equals("还没有备份。")));

        robot.clickOn("#backup-choose").clickOn("#backup-now");
        until(() -> store.backups(usb()).all().size() == 1);
        until(() -> !robot.lookup("#backup-now").query().isDisabled());

        assertThat(store.backups().all()).hasSize(1);
        until(() -> robot.lookup("#backup-taken").queryAs(Label.class).getText().equals("保存库旁边共有 1 份备份，占 1 MB"));
        assertThat(store.lastBackup())
                .map(LastBackup::file)
                .map(Path::getParent)
                .contains(usb());
        captureAll(robot, "settings-backup");
    }

    @Test
    void everyFamilyOfOfficialPapersIsListedWithTheFontThatIsUsed(FxRobot robot) throws Exception {
        until(() -> robot.lookup("#fonts .state").queryAll().size() == 5);

        assertThat(robot.lookup("#fonts .label").queryAllAs(Label.class).stream()
                        .map(Label::getText))
                .contains("方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体", "宋体");
        robot.interact(
                () -> robot.lookup(".scroll-pane").queryAs(ScrollPane.class).setVvalue(0.9));
        capture(robot, "settings-fonts-light-zh");
    }

    @Test
    void nameLanguageAndLooksFollowAtOnce(FxRobot robot) throws Exception {
        robot.clickOn("#inspectorName");
        robot.interact(
                () -> robot.lookup("#inspectorName").queryAs(TextField.class).setText("王示例"));
        robot.push(KeyCode.ENTER);
        until(() -> session.inspectorProperty().get().equals("王示例"));
        robot.clickOn("#dark");
        robot.clickOn("#english");
        settle();

        assertThat(session.inspectorProperty().get()).isEqualTo("王示例");
        assertThat(session.themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(session.languageProperty().get()).isEqualTo(Locale.ENGLISH);
    }
}
