package tongbao.workbench.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.store.Store;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.inspect.axis.AxisViewModel;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

@NullUnmarked
class TickedByKeysTest extends WindowTest {
    private static final int MANY = 300;

    private InspectView view;
    private List<Subject> sites;

    @Override
    protected void fill(Fixture fixture) {
        sites = Crowd.into(store, MANY);
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

    private AxisViewModel axis() {
        return view.axes().axis().viewModel();
    }

    private void ready(FxRobot robot) throws Exception {
        settle();
        until(() -> view.viewModel().getOpened().isPresent());
        settle();
        robot.push(KeyCode.I);
        until(() -> axis().rows().listed().size() == MANY);
        settle();
    }

    private Map<SubjectId, Inspection> stored() {
        return store.inspections().all(Fixture.ROUND);
    }

    @Test
    void threeHundredSubjectsAreTickedByKeysAndThereAfterReopening(FxRobot robot) throws Exception {
        ready(robot);
        for (var i = 0; i < MANY; i++) {
            robot.push(i % 10 == 3 ? KeyCode.DIGIT2 : i % 10 == 7 ? KeyCode.DIGIT3 : KeyCode.DIGIT1);
        }
        settle();
        until(() -> !view.viewModel().writing().isSaving());
        settle();
        var shown = axis().rows().listed().stream()
                .map(row -> row.inspection().answer(Fixture.STALE).getClass())
                .toList();
        var recorded = stored();
        store.close();

        assertThat(recorded).hasSize(MANY);
        assertThat(shown)
                .isEqualTo(axis().rows().listed().stream()
                        .map(row -> recorded.get(row.subject().id())
                                .answer(Fixture.STALE)
                                .getClass())
                        .toList());
        for (var i = 0; i < MANY; i++) {
            assertThat(recorded.get(sites.get(i).id()).answers())
                    .isEqualTo(Map.of(
                            Fixture.STALE,
                            i % 10 == 3 ? Answer.PROBLEM : i % 10 == 7 ? Answer.NOT_APPLICABLE : Answer.CLEAR));
        }
        try (var again = Store.open(folder.resolve("store"))) {
            assertThat(again.inspections().all(Fixture.ROUND)).isEqualTo(recorded);
        }
    }
}
