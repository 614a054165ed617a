package tongbao.workbench.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.domain.inspection.Answer;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

@NullUnmarked
class BulkSetTest extends WindowTest {
    private static final int MANY = 5_000;

    private InspectView view;

    @Override
    protected void fill(Fixture fixture) {
        Crowd.into(store, MANY);
    }

    @Override
    protected void screens(Session session, Map<Place, Supplier<Screen>> into) {
        into.put(Place.INSPECT, () -> {
            view = new InspectView(session, files, _ -> {}, () -> LocalDateTime.of(2026, 8, 19, 14, 31));
            return view;
        });
    }

    @Override
    protected Place first() {
        return Place.INSPECT;
    }

    @Test
    void fiveThousandAreSetByThreeKeysAndTakenBackByOne(FxRobot robot) throws Exception {
        settle();
        until(() -> view.viewModel().getOpened().isPresent());
        robot.push(KeyCode.I);
        until(() -> view.axes().axis().viewModel().rows().listed().size() == MANY);
        settle();
        var started = System.nanoTime();

        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DIGIT1).push(KeyCode.ENTER);
        until(() -> store.inspections().all(Fixture.ROUND).size() == MANY);
        settle();
        var written = Duration.ofNanos(System.nanoTime() - started);
        assertThat(store.inspections().all(Fixture.ROUND).values())
                .allMatch(inspection -> inspection.answers().equals(Map.of(Fixture.STALE, Answer.CLEAR)));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> store.inspections().all(Fixture.ROUND).isEmpty());
        settle();

        assertThat(view.axes().axis().viewModel().rows().listed())
                .hasSize(MANY)
                .allMatch(row -> row.inspection().answers().isEmpty());
        assertThat(written).isLessThan(Duration.ofSeconds(30));
    }
}
