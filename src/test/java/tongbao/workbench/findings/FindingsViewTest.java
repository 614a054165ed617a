package tongbao.workbench.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

@NullUnmarked
class FindingsViewTest extends WindowTest {
    private static final LocalDateTime DAY = LocalDateTime.of(2026, 8, 17, 9, 30);

    @Override
    protected void fill(Fixture fixture) {
        fixture.register().round().inspected();
        write("9901000001", "f1", Optional.of(Fixture.STALE), "首页最近一次更新是两周以前（示例）", "首页", true, false);
        write("9901000002", "f2", Optional.of(Fixture.BLANK), "“政务公开”下的“财政预决算”栏目没有内容", "政务公开", true, true);
        write("9901000002", "f3", Optional.of(Fixture.BLANK), "“互动交流”栏目没有内容", "互动交流", true, false);
        write("9902000002", "f4", Optional.of(Fixture.UNANSWERED), "三条留言超过三个月没有回应", "网民留言", true, false);
        write("9902000002", "f5", Optional.empty(), "页脚写着负责人的手机 13800138000（示例）", "页脚", false, false);
    }

    private void write(
            String site,
            String id,
            Optional<ClauseCode> clause,
            String text,
            String column,
            boolean counts,
            boolean published) {
        var finding = new Finding(
                new FindingId(id),
                clause,
                column,
                "www." + site + ".example/" + id,
                text,
                DAY,
                "李示例",
                "",
                counts,
                published);
        store.record(new Entry.FindingWritten(
                Fixture.ROUND, Fixture.site(site).id(), Edit.added(finding), Optional.empty()));
    }

    @Override
    protected void screens(Session session, Map<Place, Supplier<Screen>> into) {
        into.put(Place.FINDINGS, () -> new FindingsView(session, files));
        into.put(Place.INSPECT, () -> new Elsewhere(Place.INSPECT));
    }

    @Override
    protected Place first() {
        return Place.FINDINGS;
    }

    @Test
    void everyFindingOfTheRoundIsListedInProtocolOrder(FxRobot robot) throws Exception {
        settle();

        assertThat(ids(robot)).containsExactly("f1", "f2", "f3", "f4", "f5");
        assertThat(label(robot, "count")).isEqualTo("共 5 条");
    }

    @Test
    void theSearchFieldIsReachedByKeyAndFindsInDescriptions(FxRobot robot) throws Exception {
        settle();

        robot.push(KeyCode.SLASH);
        robot.interact(() -> robot.lookup("#text")
                .queryAs(javafx.scene.control.TextField.class)
                .setText("栏目没有内容"));
        settle();

        assertThat(ids(robot)).containsExactly("f2", "f3");
        assertThat(label(robot, "count")).isEqualTo("共 5 条，符合 2 条");
    }

    @Test
    void aFilterIsRememberedAndClearedByKey(FxRobot robot) throws Exception {
        settle();

        choose(robot, Facet.CATALOGUE, "no");
        assertThat(ids(robot)).containsExactly("f5");
        speak(robot, Locale.ENGLISH);
        assertThat(ids(robot)).containsExactly("f5");
        robot.interact(() -> table(robot).requestFocus());
        robot.push(KeyCode.DIGIT0);
        settle();

        assertThat(ids(robot)).containsExactly("f1", "f2", "f3", "f4", "f5");
    }

    @Test
    void filtersThatNothingPassesSaySoAndOfferTheWayBack(FxRobot robot) throws Exception {
        settle();

        choose(robot, Facet.VETO, "no");
        choose(robot, Facet.PUBLISHED, "yes");
        assertThat(shown("findings")).isEmpty();
        capture(robot, "findings-none-light-zh");
        robot.clickOn("清除筛选");
        settle();

        assertThat(ids(robot)).hasSize(5);
    }

    @Test
    void severalFindingsAreMarkedForTheBulletinAfterTheDryRunInOneStep(FxRobot robot) throws Exception {
        settle();

        robot.interact(() -> table(robot).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.DIGIT3);
        until(() -> label(robot, "dry-run").contains("有 4 条要改"));

        assertThat(label(robot, "dry-run")).isEqualTo("选中的 5 条改为“写入通报”：有 4 条要改，涉及 3 个对象，其中 0 个对象的结论会变。一次撤销可以全部改回。");
        assertThat(published()).containsExactly("f2");
        capture(robot, "findings-dry-light-zh");
        robot.push(KeyCode.ENTER);
        until(() -> published().size() == 5);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> published().equals(List.of("f2")));
    }

    @Test
    void escapeLeavesTheMarksAsTheyAre(FxRobot robot) throws Exception {
        settle();

        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().selectFirst();
        });
        robot.push(KeyCode.DIGIT2);
        until(() -> label(robot, "dry-run").contains("有 1 条要改"));
        robot.push(KeyCode.ESCAPE);
        settle();

        assertThat(label(robot, "dry-run")).isEqualTo("选中 1 条");
        assertThat(store.inspections()
                        .get(Fixture.ROUND, Fixture.site("9901000001").id())
                        .findings()
                        .getFirst()
                        .counts())
                .isTrue();
    }

    @Test
    void enterGoesToTheVeryClauseTheFindingIsWrittenAt(FxRobot robot) throws Exception {
        settle();

        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().select(3);
        });
        robot.push(KeyCode.ENTER);

        until(() -> session.placeProperty().get() == Place.INSPECT);
        assertThat(session.subjectProperty().get())
                .contains(Fixture.site("9902000002").id());
        assertThat(session.clauseProperty().get()).contains(Fixture.UNANSWERED);
    }

    @Test
    void theTableIsCopiedWithItsHeadsAsShown(FxRobot robot) throws Exception {
        settle();

        robot.interact(() -> table(robot).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.C);

        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString().lines())
                        .hasSize(6)
                        .startsWith(
                                "地区\t检查对象\t指标\t细则\t否决\t问题描述\t判定依据\t写入通报\t截图\t个人信息\t栏目\t检查人\t发现时间",
                                "示例市\t示例市人民政府门户网站\t首页不更新\t首页两周未更新\t是\t首页最近一次更新是两周以前（示例）\t是\t否\t0\t\t首页\t李示例\t8月17日 09:30"));
    }

    @Test
    void theListIsExportedAsASpreadsheet(FxRobot robot) throws Exception {
        settle();

        files.next(folder.resolve("findings.xlsx"));
        robot.clickOn("#export");

        until(() -> Files.exists(folder.resolve("findings.xlsx")));
        assertThat(files.suggested()).containsExactly("2026年第三季度问题清单.xlsx");
    }

    @Test
    void numbersOfPersonsArePointedOutMasked(FxRobot robot) throws Exception {
        settle();

        choose(robot, Facet.PERSONAL, "yes");
        robot.interact(() -> table(robot).getSelectionModel().selectFirst());

        assertThat(ids(robot)).containsExactly("f5");
        assertThat(label(robot, "personal-found")).isEqualTo("疑含个人信息，写入通报前请删去：手机号 138*****000");
    }

    @Test
    void columnsAreHiddenAndSortedWithoutTheMouseAndRemembered(FxRobot robot) throws Exception {
        settle();

        robot.interact(() -> {
            var items = robot.lookup("#columns").queryAs(MenuButton.class).getItems();
            items.stream().filter(item -> "show-column".equals(item.getId())).forEach(item -> item.fire());
            ((javafx.scene.control.CheckMenuItem) items.stream()
                            .filter(item -> "show-region".equals(item.getId()))
                            .findFirst()
                            .orElseThrow())
                    .setSelected(false);
            var sort = (javafx.scene.control.Menu) items.getLast();
            sort.getItems().stream()
                    .filter(item -> "sort-description".equals(item.getId()))
                    .forEach(item -> item.fire());
        });
        var sorted = ids(robot);
        until(() -> kept("sort-findings").contains("description:ASCENDING"));
        speak(robot, Locale.SIMPLIFIED_CHINESE);

        assertThat(ids(robot)).isEqualTo(sorted).isNotEqualTo(List.of("f1", "f2", "f3", "f4", "f5"));
        assertThat(table(robot).getVisibleLeafColumns()).noneMatch(column -> "region".equals(column.getId()));
    }

    @Test
    void theFindingsInBothThemesAndLanguages(FxRobot robot) throws Exception {
        settle();
        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().select(1);
        });
        captureAll(robot, "findings");
        speak(robot, Locale.ENGLISH);
        capture(robot, "findings-light-en");
    }

    private String kept(String name) throws Exception {
        return Files.readString(folder.resolve("preferences.properties"))
                .lines()
                .filter(line -> line.startsWith(name + "="))
                .findFirst()
                .orElse("")
                .replace("\\", "");
    }

    private List<String> published() {
        return store.inspections().all(Fixture.ROUND).values().stream()
                .flatMap(inspection -> inspection.findings().stream())
                .filter(Finding::published)
                .map(finding -> finding.id().value())
                .sorted()
                .toList();
    }

    private static void choose(FxRobot robot, Facet facet, String value) {
        robot.interact(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Optional<String>> box =
                    robot.lookup("#facet-" + facet.key()).queryAs(ComboBox.class);
            box.setValue(Optional.of(value));
        });
    }

    private static String label(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }

    private static List<String> ids(FxRobot robot) {
        return table(robot).getItems().stream()
                .map(line -> line.finding().id().value())
                .toList();
    }

    private static TableView<FoundLine> table(FxRobot robot) {
        return robot.lookup("#findings").query();
    }

    /// Another screen to go to.
    private record Elsewhere(Place place, javafx.scene.Parent node) implements Screen {
        Elsewhere(Place place) {
            this(place, new javafx.scene.layout.Pane());
        }
    }
}
