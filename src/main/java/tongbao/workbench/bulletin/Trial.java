package tongbao.workbench.bulletin;

import java.util.HashMap;
import java.util.function.BiConsumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.Composer;
import tongbao.domain.bulletin.Draft;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// How the letter would read while a block of it is typed. Nothing is recorded. Used on the JavaFX thread.
final class Trial {
    /// A pause in typing after which the pages follow.
    private static final Duration PAUSE = Duration.millis(60);

    private final Session session;
    private final BiConsumer<Draft, Bulletin> composed;
    private final PauseTransition pause = new PauseTransition(PAUSE);

    /// @param composed told the recorded draft, and the letter as it would read
    Trial(Session session, BiConsumer<Draft, Bulletin> composed) {
        this.session = session;
        this.composed = composed;
    }

    /// Composes `draft` with another wording of the block `key`, once the typing pauses.
    void of(Draft draft, String key, String template) {
        pause.setOnFinished(_ -> session.background()
                .run(
                        () -> {
                            var wordings = new HashMap<>(draft.wordings());
                            wordings.put(key, template);
                            return Composer.compose(draft.withWordings(wordings));
                        },
                        tried -> composed.accept(draft, tried),
                        failure -> session.report(Problem.of(failure))));
        pause.playFromStart();
    }

    /// What was typed last is not tried out any more, if it was not yet.
    void stop() {
        pause.stop();
    }
}
