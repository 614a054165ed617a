package tongbao.workbench.frame;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tongbao.domain.journal.Recorded;
import tongbao.workbench.ui.ChangeSentence;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// What was recorded last and can be taken back, and what was taken back and can be made again.
public final class HistoryViewModel {
    private static final int MOST = 100;

    private final Session session;
    private final ChangeSentence sentence;
    private final ReadOnlyObjectWrapper<List<Step>> steps = new ReadOnlyObjectWrapper<>(List.of());

    /// One change.
    ///
    /// @param undone whether it was taken back
    /// @param distance how many steps are taken back to undo it, or made again to redo it, itself included
    record Step(Instant at, String who, String what, boolean undone, int distance) {}

    public HistoryViewModel(Session session) {
        this.session = session;
        sentence = new ChangeSentence(session.store(), session.messages(), session.words());
    }

    /// Reads what was recorded last; what was taken back stands before it, the next to be made again nearest to it.
    public void read() {
        session.background().run(this::found, steps::set, failure -> session.report(Problem.of(failure)));
    }

    private List<Step> found() {
        var found = new ArrayList<Step>();
        var undone = session.store().redoable(MOST);
        for (var i = undone.size() - 1; i >= 0; i--) {
            var recorded = undone.get(i);
            var words = recorded.entry().inverse().map(sentence::of).orElse("");
            found.add(new Step(recorded.at(), recorded.who(), words, true, i + 1));
        }
        var done = session.store().undoable(MOST);
        for (var i = 0; i < done.size(); i++) {
            Recorded recorded = done.get(i);
            found.add(new Step(recorded.at(), recorded.who(), sentence.of(recorded.entry()), false, i + 1));
        }
        return List.copyOf(found);
    }

    /// Takes back everything down to `step`, or makes everything again up to it.
    public void go(Step step) {
        if (step.undone()) {
            session.changes().redo(step.distance());
        } else {
            session.changes().undo(step.distance());
        }
    }

    /// The last change first.
    public ReadOnlyObjectProperty<List<Step>> stepsProperty() {
        return steps.getReadOnlyProperty();
    }
}
