package tongbao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.workbench.overview.OverviewView;
import tongbao.workbench.register.RegisterView;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

/// An empty store: every screen says what to do first.
class FirstDayTest extends WindowTest {
    @Override
    protected void fill(Fixture fixture) {}

    @Override
    protected void screens(Session session, Map<Place, Supplier<Screen>> into) {
        into.put(Place.OVERVIEW, () -> new OverviewView(session));
        into.put(Place.REGISTER, () -> new RegisterView(session));
    }

    @Test
    void theOverviewLeadsToTheRegisterAndTheRegisterToTheImport(FxRobot robot) throws Exception {
        until(() -> shown("first-step").isPresent());
        captureAll(robot, "overview-empty");

        robot.clickOn("#first-step");
        until(() -> shown("import-first").isPresent());
        assertThat(session.placeProperty().get()).isEqualTo(Place.REGISTER);
        capture(robot, "register-empty-light-zh");

        robot.push(KeyCode.CONTROL, KeyCode.I);
        until(() -> shown("choose-file").isPresent());
    }
}
