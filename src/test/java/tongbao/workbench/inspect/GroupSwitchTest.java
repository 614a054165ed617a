package tongbao.workbench.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Amount;
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

/// 本组不适用 keeps what each clause was, also when the program is closed in between.
@NullUnmarked
class GroupSwitchTest {
    private static final SubjectId CITY = Fixture.site("9901000001").id();
    private static final Map<ClauseCode, Answer> ANSWERS =
            Map.of(Fixture.STALE, new Answer.NotApplicable("没有首页"), Fixture.BLANK, new Answer.Problem(Amount.of(3)));

    @TempDir
    Path folder;

    @Test
    void aGroupSwitchedOffAndOnAcrossARestartHasItsAnswersAgain() {
        try (var store = Store.open(folder.resolve("store"))) {
            new Fixture(store).register().round();
            store.record(new Entry.AnswersRecorded(
                    Fixture.ROUND,
                    CITY,
                    List.of(
                            new AnswerEdit(Fixture.STALE, Answer.UNSEEN, ANSWERS.get(Fixture.STALE)),
                            new AnswerEdit(Fixture.BLANK, Answer.UNSEEN, ANSWERS.get(Fixture.BLANK)))));
            press(store);
            var off = answers(store);
            assertThat(off).hasSize(3);
            assertThat(off.values()).allMatch(Answer.NotApplicable.class::isInstance);
        }

        try (var store = Store.open(folder.resolve("store"))) {
            press(store);
            assertThat(answers(store)).isEqualTo(ANSWERS);
            store.undo();
            assertThat(answers(store).values()).allMatch(Answer.NotApplicable.class::isInstance);
            press(store);
            assertThat(answers(store)).isEqualTo(ANSWERS);
            assertThat(store.verify()).isEmpty();
        }
    }

    private static Map<ClauseCode, Answer> answers(Store store) {
        return store.inspections().get(Fixture.ROUND, CITY).answers();
    }

    private void press(Store store) {
        var session = new Session(
                store,
                new Background(Runnable::run, Runnable::run, Runnable::run, () -> {}),
                Messages.of(Locale.SIMPLIFIED_CHINESE),
                Preferences.of(folder.resolve("preferences.properties")),
                "李示例");
        var inspect = new InspectViewModel(session);
        inspect.enter(Fixture.ROUND, Optional.of(CITY));
        inspect.writing().switchGroup(inspect.getOpened().orElseThrow().groups().getFirst());
    }
}
