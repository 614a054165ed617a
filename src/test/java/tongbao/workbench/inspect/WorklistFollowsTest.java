package tongbao.workbench.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.domain.inspection.Answer;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.register.SubjectId;
import tongbao.store.Store;
import tongbao.workbench.Fixture;
import tongbao.workbench.ui.Background;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Preferences;
import tongbao.workbench.ui.Session;

/// What other hands record stands in the worklist, however the worker and the screen take turns: both are moved by
/// hand here.
@NullUnmarked
class WorklistFollowsTest {
    private static final SubjectId CITY = Fixture.site("9901000001").id();
    private static final SubjectId SCHOOL = Fixture.site("9901000002").id();

    @TempDir
    Path folder;

    private final ArrayDeque<Runnable> worker = new ArrayDeque<>();
    private final ArrayDeque<Runnable> screen = new ArrayDeque<>();
    private Store store;
    private Session session;
    private InspectViewModel inspect;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("store"));
        new Fixture(store).register().round();
        answer(CITY);
        answer(SCHOOL);
        session = new Session(
                store,
                new Background(worker::add, worker::add, screen::add, () -> {}),
                Messages.of(Locale.SIMPLIFIED_CHINESE),
                Preferences.of(folder.resolve("preferences.properties")),
                "李示例");
        settle();
        inspect = new InspectViewModel(session);
        inspect.enter(Fixture.ROUND, Optional.of(CITY));
        settle();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void answer(SubjectId subject) {
        store.record(new Entry.AnswersRecorded(
                Fixture.ROUND, subject, List.of(new AnswerEdit(Fixture.STALE, Answer.UNSEEN, Answer.CLEAR))));
    }

    private void settle() {
        while (!worker.isEmpty() || !screen.isEmpty()) {
            work();
            show();
        }
    }

    private void work() {
        while (!worker.isEmpty()) {
            worker.remove().run();
        }
    }

    private void show() {
        while (!screen.isEmpty()) {
            screen.remove().run();
        }
    }

    private List<Integer> answered() {
        return List.of(
                inspect.standing(CITY).answered(), inspect.standing(SCHOOL).answered());
    }

    @Test
    void twoChangesTakenBackFasterThanTheFirstIsReadAreBothSeen() {
        assertThat(answered()).containsExactly(1, 1);
        session.changes().undo();
        session.changes().undo();

        settle();

        assertThat(answered()).containsExactly(0, 0);
    }

    @Test
    void aChangeOfOnesOwnDoesNotHideTheOneOfAnotherHandBesideIt() {
        inspect.writing().record(Fixture.BLANK, Answer.CLEAR);
        session.changes()
                .record(
                        () -> store.record(new Entry.AnswersRecorded(
                                Fixture.ROUND,
                                SCHOOL,
                                List.of(new AnswerEdit(Fixture.BLANK, Answer.UNSEEN, Answer.CLEAR)))),
                        _ -> {},
                        _ -> {});
        inspect.writing().record(Fixture.UNANSWERED, Answer.CLEAR);

        settle();

        assertThat(answered()).containsExactly(3, 2);
    }

    @Test
    void severalChangesTakenBackInOneStepAreAllSeen() {
        session.changes().undo(2);

        settle();

        assertThat(answered()).containsExactly(0, 0);
    }

    @Test
    void whatWasTakenBackBeforeOneThatCannotBeIsSeen() {
        session.changes()
                .record(
                        () -> {
                            store.undo();
                            throw new IllegalStateException("the next cannot be taken back");
                        },
                        _ -> {},
                        _ -> {});

        settle();

        assertThat(answered()).containsExactly(1, 0);
        assertThat(session.changes().undoableProperty().get()).isEqualTo(store.undoable());
    }
}
