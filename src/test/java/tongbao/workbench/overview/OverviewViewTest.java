package tongbao.workbench.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

class OverviewViewTest extends WindowTest {
    @Override
    protected void fill(Fixture fixture) {
        fixture.register().round().inspected();
    }

    @Override
    protected void screens(Session session, Map<Place, Supplier<Screen>> into) {
        into.put(Place.OVERVIEW, () -> new OverviewView(session));
        into.put(Place.INSPECT, () -> new Blank(Place.INSPECT));
        into.put(Place.STATISTICS, () -> new Blank(Place.STATISTICS));
    }

    @Test
    void enterGoesOnWhereTheInspectorStopped(FxRobot robot) throws Exception {
        settle();

        robot.push(KeyCode.ENTER);

        until(() -> session.placeProperty().get() == Place.INSPECT);
        assertThat(session.subjectProperty().get())
                .isEqualTo(Optional.of(Fixture.site("9902000002").id()));
    }

    @Test
    void theFiguresFollowWhatIsTakenBack(FxRobot robot) throws Exception {
        settle();
        assertThat(figures(robot)).contains("4", "8", "1");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();

        assertThat(figures(robot)).contains("3", "9", "1");
    }

    @Test
    void theOverviewInBothThemesAndLanguages(FxRobot robot) throws Exception {
        captureAll(robot, "overview");
        speak(robot, Locale.ENGLISH);
        capture(robot, "overview-light-en");
    }

    private static java.util.List<String> figures(FxRobot robot) {
        return robot.lookup(".big-figure").queryAllAs(javafx.scene.control.Label.class).stream()
                .map(javafx.scene.control.Label::getText)
                .toList();
    }

    private record Blank(Place place) implements Screen {
        @Override
        public Parent node() {
            return new Pane();
        }
    }
}
