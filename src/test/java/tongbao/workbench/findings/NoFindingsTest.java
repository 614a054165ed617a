package tongbao.workbench.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

@NullUnmarked
class NoFindingsTest extends WindowTest {
    private Fixture fixture;

    @Override
    protected void fill(Fixture empty) {
        fixture = empty;
    }

    @Override
    protected void screens(Session session, Map<Place, Supplier<Screen>> into) {
        into.put(Place.FINDINGS, () -> new FindingsView(session, files));
        into.put(Place.ROUND, () -> new Elsewhere(Place.ROUND));
        into.put(Place.INSPECT, () -> new Elsewhere(Place.INSPECT));
    }

    @Override
    protected Place first() {
        return Place.FINDINGS;
    }

    @Test
    void withoutARoundAndWithoutFindingsTheScreenSaysWhatToDoFirst(FxRobot robot) throws Exception {
        settle();
        assertThat(robot.lookup("还没有轮次").tryQuery()).isPresent();

        robot.interact(() -> session.changes().record(() -> fixture.register().round(), _ -> {}, _ -> {}));
        until(() -> robot.lookup("这一轮还没有问题").tryQuery().isPresent());
        capture(robot, "findings-empty-light-zh");
        robot.clickOn("去检查");

        until(() -> session.placeProperty().get() == Place.INSPECT);
    }

    /// Another screen to go to.
    private record Elsewhere(Place place, javafx.scene.Parent node) implements Screen {
        Elsewhere(Place place) {
            this(place, new Pane());
        }
    }
}
