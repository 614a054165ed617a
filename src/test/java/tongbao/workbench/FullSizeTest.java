package tongbao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.workbench.overview.OverviewView;
import tongbao.workbench.register.RegisterView;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

/// The sample round: 515 sites and 3,040 accounts over 21 cities.
class FullSizeTest extends WindowTest {
    @Override
    protected void fill(Fixture fixture) {
        fixture.sample();
    }

    @Override
    protected void screens(Session session, Map<Place, Supplier<Screen>> into) {
        into.put(Place.OVERVIEW, () -> new OverviewView(session));
        into.put(Place.REGISTER, () -> new RegisterView(session));
    }

    @Test
    void theWholeProvinceIsCountedAndListed(FxRobot robot) throws Exception {
        until(() -> shown("failing").isPresent()
                && !robot.lookup("#failing").<ListView<?>>query().getItems().isEmpty());
        captureAll(robot, "overview-province");

        assertThat(robot.lookup(".big-figure").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("9", "98.83%", "99.90%");

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        until(() -> shown("sites").isPresent());
        assertThat(robot.lookup("#sites").<TableView<?>>query().getItems()).hasSize(515);
        captureAll(robot, "register-province");
        speak(robot, Locale.ENGLISH);
        capture(robot, "register-province-light-en");
    }
}
