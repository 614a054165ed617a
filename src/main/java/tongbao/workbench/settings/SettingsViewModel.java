package tongbao.workbench.settings;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tongbao.domain.bulletin.Office;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// Keeps the office's profile: what is shown is what is stored, and every change of a field is one undoable step.
public final class SettingsViewModel {
    private final Session session;
    private final ReadOnlyObjectWrapper<Optional<Office>> office = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Changes that are still being stored; until then the fields show what was wished last.
    private int pending;

    private Optional<Office> wished = Optional.empty();

    public SettingsViewModel(Session session) {
        this.session = session;
        session.changes().revisionProperty().subscribe(_ -> read());
    }

    private void read() {
        session.background()
                .run(
                        () -> session.store().bulletins().office(),
                        this::show,
                        failure -> session.report(Problem.of(failure)));
    }

    private void show(Optional<Office> stored) {
        if (pending == 0) {
            office.set(stored);
        }
    }

    /// Stores `wanted` in the place of what is stored, unless it is the same.
    public void keep(Office wanted) {
        if ((pending > 0 ? wished : office.get()).equals(Optional.of(wanted))) {
            return;
        }
        pending++;
        wished = Optional.of(wanted);
        session.changes()
                .record(
                        () -> session.store()
                                .record(new Entry.OfficeChanged(
                                        new Edit<>(session.store().bulletins().office(), Optional.of(wanted)))),
                        _ -> stored(),
                        problem -> {
                            session.report(problem);
                            stored();
                        });
    }

    private void stored() {
        pending--;
        read();
    }

    /// The profile as stored; empty before one was written.
    public ReadOnlyObjectProperty<Optional<Office>> officeProperty() {
        return office.getReadOnlyProperty();
    }
}
