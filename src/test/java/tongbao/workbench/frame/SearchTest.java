package tongbao.workbench.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.register.Subject;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.catalogue.CatalogueView;
import tongbao.workbench.inspect.InspectView;
import tongbao.workbench.register.RegisterView;
import tongbao.workbench.round.RoundView;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Theme;

class SearchTest extends WindowTest {
    private static final Subject CITY = Fixture.FOUND_AT;

    @Override
    protected void fill(Fixture fixture) {
        fixture.register().round().inspected().found();
    }

    @Override
    protected void screens(Session at, Map<Place, Supplier<Screen>> into) {
        into.put(Place.REGISTER, () -> new RegisterView(at, files));
        into.put(Place.CATALOGUE, () -> new CatalogueView(at, files));
        into.put(Place.ROUND, () -> new RoundView(at, files));
        into.put(Place.INSPECT, () -> new InspectView(at, files, _ -> {}, LocalDateTime::now));
    }

    @Override
    protected Place first() {
        return Place.REGISTER;
    }

    @Test
    void aSubjectIsFoundByAPartOfItsAddressAndInspected(FxRobot robot) throws Exception {
        search(robot, "www.9902000001");

        assertThat(found()).anyMatch(hit -> hit.equals(new Hit.Registered(CITY)));
        choose(robot, Hit.Registered.class);
        until(() -> session.placeProperty().get() == Place.INSPECT);
        assertThat(session.subjectProperty().get()).isEqualTo(Optional.of(CITY.id()));
    }

    @Test
    void severalWordsMustAllOccur(FxRobot robot) throws Exception {
        search(robot, "样例 门户");

        assertThat(found().stream().filter(Hit.Registered.class::isInstance).toList())
                .isEqualTo(List.of(new Hit.Registered(CITY)));
    }

    @Test
    void aSubjectThatIsNotInspectedInTheRoundIsShownInTheRegister(FxRobot robot) throws Exception {
        search(robot, "9903000002");
        choose(robot, Hit.Registered.class);

        until(() -> shown("filter")
                .map(TextField.class::cast)
                .orElseThrow()
                .getText()
                .equals("9903000002"));
        assertThat(session.placeProperty().get()).isEqualTo(Place.REGISTER);
    }

    @Test
    void aUnitAndARegionAreShownWithTheirSubjects(FxRobot robot) throws Exception {
        search(robot, "水利局");
        choose(robot, Hit.Host.class);
        until(() -> text("filter").equals("样例市水利局"));

        search(robot, "范例市");
        choose(robot, Hit.Area.class);
        until(() -> text("filter").equals("范例市"));
        capture(robot, "search-region-light-zh");
    }

    @Test
    void aClauseIsShownWhereItIsAnswered(FxRobot robot) throws Exception {
        search(robot, Fixture.SITES.find(Fixture.BLANK).orElseThrow().clause().name());
        choose(robot, Hit.Asked.class);

        until(() -> session.placeProperty().get() == Place.INSPECT);
        settle();
        assertThat(session.subjectProperty().get()).isPresent();
    }

    @Test
    void aFindingIsFoundByItsWords(FxRobot robot) throws Exception {
        search(robot, "空白页");
        until(() -> found().stream().anyMatch(Hit.Found.class::isInstance));
        capture(robot, "search-finding-light-zh");
        choose(robot, Hit.Found.class);

        until(() -> session.subjectProperty().get().equals(Optional.of(CITY.id())));
        assertThat(session.placeProperty().get()).isEqualTo(Place.INSPECT);
    }

    @Test
    void aRoundIsTakenToHand(FxRobot robot) throws Exception {
        search(robot, "第三季度");
        choose(robot, Hit.Opened.class);

        until(() -> session.placeProperty().get() == Place.ROUND);
        assertThat(session.getRound().map(round -> round.id())).isEqualTo(Optional.of(Fixture.ROUND));
    }

    @Test
    void anEditionOfACatalogueIsShown(FxRobot robot) throws Exception {
        search(robot, "sample-account");
        choose(robot, Hit.Edition.class);

        until(() -> session.placeProperty().get() == Place.CATALOGUE);
        settle();
        capture(robot, "search-edition-light-zh");
        var editions = (ListView<?>) shown("editions").orElseThrow();
        assertThat(editions.getSelectionModel().getSelectedItem().toString()).contains("sample-account");
    }

    @Test
    void whatAButtonDoesIsDoneByItsName(FxRobot robot) throws Exception {
        search(robot, "深色");
        capture(robot, "search-command-light-zh");
        choose(robot, Hit.Doing.class);

        until(() -> session.themeProperty().get() == Theme.DARK);
    }

    @Test
    void everyButtonOfTheScreenIsOffered(FxRobot robot) throws Exception {
        search(robot, "导入");

        assertThat(found())
                .anyMatch(hit ->
                        hit instanceof Hit.Doing(var command) && command.key().equals("Ctrl I"));
        captureAll(robot, "search");
    }

    @Test
    void whatWasRegisteredAfterwardsIsFoundToo(FxRobot robot) throws Exception {
        search(robot, "样例");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> session.changes()
                .record(
                        () -> store.record(new Entry.RegisterChanged("", List.of(Edit.added(Fixture.another())))),
                        _ -> {},
                        _ -> {}));
        settle();
        search(robot, "新开");
        until(() -> found().stream().anyMatch(Hit.Registered.class::isInstance));
    }

    private void search(FxRobot robot, String text) throws Exception {
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        until(() -> shown("search-field").isPresent());
        robot.interact(() -> ((TextField) shown("search-field").orElseThrow()).setText(text));
        until(() -> session.background().jobs().isEmpty());
        settle();
    }

    private void choose(FxRobot robot, Class<? extends Hit> kind) {
        robot.interact(() -> {
            var list = list();
            list.getItems().stream().filter(kind::isInstance).findFirst().ifPresent(list.getSelectionModel()::select);
            assertThat(list.getSelectionModel().getSelectedItem()).isInstanceOf(kind);
        });
        robot.push(KeyCode.ENTER);
    }

    private String text(String id) {
        return shown(id).map(TextField.class::cast).map(TextField::getText).orElse("");
    }

    private List<Hit> found() {
        return List.copyOf(list().getItems());
    }

    @SuppressWarnings("unchecked")
    private ListView<Hit> list() {
        return (ListView<Hit>) shown("search-hits").orElseThrow();
    }
}
