package tongbao.workbench.frame;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Recorded;
import tongbao.workbench.ui.ChangeSentence;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// What the foot of the window says about the last change and the one that was taken back.
public final class StatusViewModel {
    private final Session session;
    private final ChangeSentence sentence;
    private final ReadOnlyObjectWrapper<Optional<String>> undo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> redo = new ReadOnlyObjectWrapper<>(Optional.empty());

    public StatusViewModel(Session session) {
        this.session = session;
        sentence = new ChangeSentence(session.store(), session.messages(), session.words());
        session.changes().undoableProperty().subscribe(change -> say(change.map(Recorded::entry), undo));
        session.changes()
                .redoableProperty()
                .subscribe(
                        change -> say(change.flatMap(undoing -> undoing.entry().inverse()), redo));
    }

    private void say(Optional<Entry> change, ReadOnlyObjectWrapper<Optional<String>> into) {
        session.background()
                .run(() -> change.map(sentence::of), into::set, failure -> session.report(Problem.of(failure)));
    }

    /// What Ctrl+Z takes back, in words; empty if there is nothing.
    public ReadOnlyObjectProperty<Optional<String>> undoProperty() {
        return undo.getReadOnlyProperty();
    }

    /// What Ctrl+Y makes again, in words; empty if there is nothing.
    public ReadOnlyObjectProperty<Optional<String>> redoProperty() {
        return redo.getReadOnlyProperty();
    }
}
