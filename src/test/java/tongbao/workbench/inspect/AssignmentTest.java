package tongbao.workbench.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.domain.register.SubjectId;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.overview.OverviewView;
import tongbao.workbench.overview.Workload;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

/// 分工: subjects are given to inspectors by keys, found again by 我的 and 未分配, and told on the overview.
@NullUnmarked
class AssignmentTest extends WindowTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 8, 19, 14, 31);
    private static final SubjectId CITY = Fixture.site("9901000001").id();
    private InspectView view;

    @Override
    protected void fill(Fixture fixture) {
        fixture.register().round().inspected();
    }

    @Override
    protected void screens(Session session, Map<Place, Supplier<Screen>> into) {
        into.put(Place.INSPECT, () -> {
            view = new InspectView(session, files, _ -> {}, () -> NOW);
            return view;
        });
        into.put(Place.OVERVIEW, () -> new OverviewView(session, Optional.empty()));
    }

    @Override
    protected Place first() {
        return Place.INSPECT;
    }

    private Map<SubjectId, String> assigned() {
        return store.rounds().assigned(Fixture.ROUND);
    }

    private static ToggleButton filter(FxRobot robot, String name) {
        return robot.lookup("#worklist-" + name).queryAs(ToggleButton.class);
    }

    @Test
    void subjectsAreSharedOutFoundAgainAndToldOnTheOverview(FxRobot robot) throws Exception {
        settle();
        until(() -> view.viewModel().getOpened().isPresent());
        robot.interact(() -> view.viewModel().open(CITY));
        settle();
        until(() -> view.viewModel().getOpened().orElseThrow().subject().id().equals(CITY));
        assertThat(filter(robot, "mine").isVisible()).isFalse();

        robot.push(KeyCode.A);
        captureAll(robot, "inspect-assign");
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        settle();
        until(() -> filter(robot, "mine").isVisible());
        assertThat(assigned()).hasSize(4).containsEntry(CITY, "李示例");
        robot.push(KeyCode.A);
        robot.write("王示例").push(KeyCode.ENTER);
        settle();

        assertThat(assigned()).hasSize(4).containsEntry(CITY, "王示例");
        until(() -> filter(robot, "mine").getText().equals("我的 3"));
        assertThat(filter(robot, "unassigned").getText()).isEqualTo("未分配 8");
        assertThat(robot.lookup("#assigned").queryAs(Label.class).getText()).isEqualTo("检查人 王示例");
        capture(robot, "inspect-assigned-light-zh");
        until(() -> robot.lookup(".whose").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().equals("王示例")));
        capture(robot, "inspect-assigned-light-zh");

        robot.clickOn("#worklist-mine");
        settle();
        robot.push(KeyCode.A);
        robot.push(KeyCode.DELETE).push(KeyCode.ALT, KeyCode.DIGIT4);
        settle();

        assertThat(assigned()).isEqualTo(Map.of(CITY, "王示例"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(assigned()).hasSize(4).containsEntry(CITY, "王示例");
        until(() -> filter(robot, "mine").getText().equals("我的 3"));

        robot.interact(() -> session.go(Place.OVERVIEW));
        settle();
        until(() -> shown("workload").isPresent());
        until(() -> !shares(robot).isEmpty());
        assertThat(shares(robot)).isEqualTo(List.of("李示例 1/3", "王示例 1/1", " 2/8"));
        capture(robot, "overview-assigned-light-zh");
        assertThat(store.verify()).isEqualTo(List.of());

        speak(robot, Locale.ENGLISH);
        size(robot, 1093, 614);
        robot.interact(() -> session.go(Place.INSPECT));
        settle();
        until(() -> view.viewModel().getOpened().isPresent());
        robot.push(KeyCode.A);
        capture(robot, "inspect-assign-small-en");
    }

    private static List<String> shares(FxRobot robot) {
        return robot.lookup("#workload").<ListView<?>>query().getItems().stream()
                .map(Workload.Share.class::cast)
                .map(share -> share.who() + " " + share.decided() + "/" + share.of())
                .toList();
    }
}
