package tongbao.workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.document.catalogue.CatalogueJson;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.ClauseRevision;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Revision;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.catalogue.Edition.Standing;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

@NullUnmarked
class CatalogueViewTest extends WindowTest {
    private CatalogueView view;

    @Override
    protected void fill(Fixture fixture) {
        fixture.register().round().inspected();
    }

    @Override
    protected void screens(Session over, Map<Place, Supplier<Screen>> into) {
        into.put(Place.CATALOGUE, () -> {
            view = new CatalogueView(over, files);
            return view;
        });
    }

    @Override
    protected Place first() {
        return Place.CATALOGUE;
    }

    @Test
    void theEditionsOfStoreAndProgramAreListedAndReadClauseByClause(FxRobot robot) throws Exception {
        ready();

        assertThat(editions(robot))
                .contains("sample-account@1 ADOPTED 1", "sample-site@1 ADOPTED 1", "2019-website@1 BUNDLED 0");
        choose(robot, Fixture.SITES.id());
        captureAll(robot, "catalogue-head");
        row(robot, Fixture.BLANK);
        assertThat(robot.lookup("#rule").queryAs(Label.class).getText()).contains("5 个");
        capture(robot, "catalogue-clause-light-zh");
        choose(robot, new CatalogueId("2019-website", "1"));
        captureAll(robot, "catalogue");
        speak(robot, Locale.ENGLISH);
        ready();
        choose(robot, new CatalogueId("2019-website", "1"));
        capture(robot, "catalogue-light-en");
    }

    @Test
    void aCopyIsAdaptedTriedAndAdoptedAndTheParentStaysAsItWas(FxRobot robot) throws Exception {
        copy(robot);
        assertThat(text(robot, "#obstacle")).isEqualTo("和母版没有不同");
        row(robot, Fixture.BLANK);

        type(robot, "#field-line", "6");
        robot.clickOn("#side-trial");
        until(() -> text(robot, "#flips").equals("结论变了 1 个，得分变了 0 个"));
        assertThat(text(robot, "#trial-failed")).isEqualTo("1 → 0");
        captureAll(robot, "catalogue-trial");
        robot.clickOn("#side-compare");
        settle();
        capture(robot, "catalogue-compare-light-zh");
        assertThat(robot.lookup("#changes").<Object>queryListView().getItems()).hasSize(1);
        assertThat(store.catalogues().find(new CatalogueId("sample-site", "1-1")))
                .isEmpty();

        robot.clickOn("#adopt");
        until(() ->
                store.catalogues().find(new CatalogueId("sample-site", "1-1")).isPresent());
        settle();
        assertThat(store.catalogues().get(new CatalogueId("sample-site", "1-1")))
                .isEqualTo(Revision.with(
                        Revision.derived(Fixture.SITES, "1-1"),
                        Fixture.BLANK,
                        clause -> ClauseRevision.lined(clause, new Line.AtLeast(6))));
        assertThat(store.catalogues().get(Fixture.SITES.id())).isEqualTo(Fixture.SITES);
        capture(robot, "catalogue-adopted-light-zh");
        assertThat(editions(robot)).contains("sample-site@1-1 ADOPTED 0");
        assertThat(store.folder().resolve("drafts")).isEmptyDirectory();
    }

    @Test
    void whatIsTypedIntoADraftIsOnTheDiskAndThereAgainInAnotherWindow(FxRobot robot) throws Exception {
        copy(robot);
        row(robot, Fixture.STALE);
        type(robot, "#field-name", "首页长期不更新");
        captureAll(robot, "catalogue-draft");

        speak(robot, Locale.SIMPLIFIED_CHINESE);
        ready();

        assertThat(editions(robot).getFirst()).isEqualTo("sample-site@1-1 DRAFT 0");
        choose(robot, new CatalogueId("sample-site", "1-1"));
        row(robot, Fixture.STALE);
        assertThat(robot.lookup("#field-name").queryAs(TextInputControl.class).getText())
                .isEqualTo("首页长期不更新");
        assertThat(store.undoable().map(recorded -> recorded.entry().getClass().getSimpleName()))
                .contains("AnswersRecorded");
    }

    @Test
    void theUndoKeyTakesBackTheDraftFirstAndNothingThatWasRecorded(FxRobot robot) throws Exception {
        copy(robot);
        row(robot, Fixture.BLANK);
        var recorded = store.undoable();
        type(robot, "#field-line", "6");
        robot.interact(() -> robot.lookup("#tree").query().requestFocus());
        settle();
        capture(robot, "catalogue-undo-light-zh");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();

        assertThat(chosen()).isEqualTo(Revision.derived(Fixture.SITES, "1-1"));
        assertThat(store.undoable()).isEqualTo(recorded);
    }

    @Test
    void aDraftIsThrownAwayOnlyWhenAskedTwice(FxRobot robot) throws Exception {
        copy(robot);

        robot.clickOn("#discard");
        settle();
        assertThat(text(robot, "#obstacle")).isEqualTo("草稿丢弃后找不回来");
        capture(robot, "catalogue-discard-light-zh");
        assertThat(store.folder().resolve("drafts")).isNotEmptyDirectory();
        robot.clickOn("#discard");
        until(() -> editions(robot).stream().noneMatch(edition -> edition.contains("DRAFT")));

        assertThat(store.folder().resolve("drafts")).isEmptyDirectory();
    }

    @Test
    void aClauseThatIsSwitchedOffStaysInSightAndComesBack(FxRobot robot) throws Exception {
        copy(robot);
        row(robot, Fixture.UNANSWERED);

        robot.clickOn("#switch-off");
        settle();
        row(robot, Fixture.UNANSWERED);
        assertThat(chosen().find(Fixture.UNANSWERED)).isEmpty();
        capture(robot, "catalogue-gone-light-zh");
        robot.clickOn("#bring-back");
        settle();

        assertThat(chosen()).isEqualTo(Revision.derived(Fixture.SITES, "1-1"));
    }

    @Test
    void anUnsoundDraftSaysWhatIsWrongAndCannotBeAdopted(FxRobot robot) throws Exception {
        ready();
        choose(robot, new CatalogueId("2019-website", "1"));
        robot.clickOn("#copy");
        settle();
        var deduction = chosen().places()
                .filter(place -> place.clause().rule() instanceof Rule.Deduction)
                .findFirst()
                .orElseThrow();
        row(robot, deduction.clause().code());

        type(robot, "#field-points", "0");
        robot.clickOn("#side-lint");
        settle();

        assertThat(robot.lookup("#lint").<Object>queryListView().getItems()).isNotEmpty();
        assertThat(text(robot, "#obstacle")).isEqualTo("核对里还有红色问题");
        assertThat(robot.lookup("#adopt").queryAs(Button.class).isDisabled()).isTrue();
        capture(robot, "catalogue-lint-light-zh");
    }

    @Test
    void aNumberThatIsNoneChangesNothingAndIsSaid(FxRobot robot) throws Exception {
        copy(robot);
        row(robot, Fixture.BLANK);

        type(robot, "#field-line", "五");

        assertThat(text(robot, "#wrong")).isEqualTo("要填 0 以上的整数；没有改动。");
        assertThat(chosen()).isEqualTo(Revision.derived(Fixture.SITES, "1-1"));
        capture(robot, "catalogue-wrong-number-light-zh");
    }

    @Test
    void aClassGetsALineOfItsOwnAndLosesItAgain(FxRobot robot) throws Exception {
        copy(robot);
        row(robot, Fixture.BLANK);

        choose(robot, SubjectClass.OTHER_SITE);
        type(robot, "#field-line-class", "8");

        assertThat(ownLines()).isEqualTo(Map.of(SubjectClass.OTHER_SITE, new Line.AtLeast(8)));
        assertThat(robot.lookup("#field-line-class")
                        .queryAs(TextInputControl.class)
                        .getPromptText())
                .isEqualTo("5");
        capture(robot, "catalogue-by-class-light-zh");
        choose(robot, SubjectClass.LOCAL_PORTAL);
        type(robot, "#field-line-class", "x");
        assertThat(text(robot, "#wrong")).isNotEmpty();
        choose(robot, SubjectClass.OTHER_SITE);
        type(robot, "#field-line-class", "");
        assertThat(chosen()).isEqualTo(Revision.derived(Fixture.SITES, "1-1"));
    }

    private Map<SubjectClass, Line> ownLines() {
        return chosen().find(Fixture.BLANK).orElseThrow().clause().lineByClass();
    }

    private void choose(FxRobot robot, SubjectClass subjects) throws Exception {
        ComboBox<SubjectClass> classes = robot.lookup("#class-line").query();
        robot.interact(() -> classes.setValue(subjects));
        settle();
    }

    @Test
    void whatWasExportedIsImportedAsAnEditionAndADifferentOneOfTheSameNameIsRefused(FxRobot robot) throws Exception {
        ready();
        choose(robot, Fixture.SITES.id());
        var file = folder.resolve("site.json");
        files.next(file);
        robot.clickOn("#exporting");
        until(() -> Files.exists(file));
        assertThat(Files.readString(file)).isEqualTo(CatalogueJson.write(Fixture.SITES));

        take(robot, Revision.derived(Fixture.SITES, "2"));
        until(() -> store.catalogues().find(new CatalogueId("sample-site", "2")).isPresent());
        take(
                robot,
                Revision.with(
                        Fixture.SITES, Fixture.BLANK, clause -> ClauseRevision.lined(clause, new Line.AtLeast(9))));
        until(() -> shown("problem-what").isPresent());
        assertThat(text(robot, "#problem-what")).contains("sample-site@1");
        assertThat(store.catalogues().get(Fixture.SITES.id())).isEqualTo(Fixture.SITES);

        files.next(Files.writeString(folder.resolve("bad.json"), "{\"format\": \"tongbao-catalogue/1\"}"));
        robot.clickOn("#importing");
        until(() -> text(robot, "#problem-what").contains("没有读入"));
        capture(robot, "catalogue-import-refused-light-zh");
    }

    private void take(FxRobot robot, Catalogue catalogue) throws Exception {
        var file = folder.resolve(catalogue.id().edition() + ".json");
        files.next(Files.write(file, CatalogueJson.write(catalogue).getBytes(StandardCharsets.UTF_8)));
        robot.clickOn("#importing");
        settle();
    }

    private void copy(FxRobot robot) throws Exception {
        ready();
        choose(robot, Fixture.SITES.id());
        robot.clickOn("#copy");
        settle();
        assertThat(view.viewModel().chosenProperty().get().map(Edition::standing))
                .contains(Standing.DRAFT);
    }

    private void ready() throws Exception {
        until(() -> view != null && !view.viewModel().editionsProperty().get().isEmpty());
        settle();
    }

    private Catalogue chosen() {
        return view.viewModel().chosenProperty().get().orElseThrow().catalogue();
    }

    private void choose(FxRobot robot, CatalogueId id) throws Exception {
        ListView<Edition> list = robot.lookup("#editions").query();
        robot.interact(() -> list.getItems().stream()
                .filter(edition -> edition.catalogue().id().equals(id))
                .forEach(list.getSelectionModel()::select));
        settle();
    }

    private void row(FxRobot robot, ClauseCode code) throws Exception {
        TreeView<TreeRow> tree = robot.lookup("#tree").query();
        robot.interact(() -> {
            for (var i = 0; i < tree.getExpandedItemCount(); i++) {
                if (tree.getTreeItem(i).getValue() instanceof TreeRow.OfClause(var place, var _)
                        && place.clause().code().equals(code)) {
                    tree.getSelectionModel().select(i);
                }
            }
        });
        settle();
    }

    private void type(FxRobot robot, String field, String text) throws Exception {
        TextInputControl control = robot.lookup(field).query();
        robot.clickOn((Node) control);
        robot.interact(() -> control.setText(text));
        robot.push(KeyCode.ENTER);
        settle();
    }

    private static String text(FxRobot robot, String label) {
        return robot.lookup(label).queryAs(Label.class).getText();
    }

    private static List<String> editions(FxRobot robot) {
        return robot.lookup("#editions").<Edition>queryListView().getItems().stream()
                .map(edition -> edition.catalogue().id() + " " + edition.standing() + " " + edition.rounds())
                .toList();
    }
}
