package tongbao.workbench.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.store.Store;
import tongbao.workbench.Fixture;
import tongbao.workbench.ui.Background;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Preferences;
import tongbao.workbench.ui.Session;

/// 隐藏已查: what is answered stays where it is until the list is made again.
@NullUnmarked
class HideDoneTest {
    @TempDir
    Path folder;

    @Test
    void answeredClausesStayUntilTheListIsRefreshedOrAnotherSubjectComes() {
        try (var store = Store.open(folder.resolve("store"))) {
            new Fixture(store).register().round();
            var session = new Session(
                    store,
                    new Background(Runnable::run, Runnable::run, Runnable::run, () -> {}),
                    Messages.of(Locale.SIMPLIFIED_CHINESE),
                    Preferences.of(folder.resolve("preferences.properties")),
                    "李示例");
            var inspect = new InspectViewModel(session);
            var clauses = new ClausesViewModel(inspect);
            var first = Fixture.site("9901000001").id();
            inspect.enter(Fixture.ROUND, Optional.of(first));
            clauses.hideDoneProperty().set(true);

            inspect.writing().record(Fixture.STALE, Answer.CLEAR);
            assertThat(listed(clauses)).containsExactly(Fixture.STALE, Fixture.BLANK, Fixture.UNANSWERED);
            clauses.refresh();
            assertThat(listed(clauses)).containsExactly(Fixture.BLANK, Fixture.UNANSWERED);

            inspect.writing().record(Fixture.BLANK, Answer.PROBLEM);
            inspect.open(Fixture.site("9901000002").id());
            assertThat(listed(clauses)).hasSize(3);
            inspect.open(first);
            assertThat(listed(clauses)).containsExactly(Fixture.UNANSWERED);
            clauses.hideDoneProperty().set(false);
            assertThat(listed(clauses)).hasSize(3);
        }
    }

    private static List<ClauseCode> listed(ClausesViewModel clauses) {
        return clauses.lines().stream()
                .filter(ClauseLine.Row.class::isInstance)
                .map(line -> ((ClauseLine.Row) line).place().clause().code())
                .toList();
    }
}
