package tongbao.workbench.inspect.axis;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tongbao.domain.register.SubjectId;

/// The subjects listed under a clause, from top to bottom, and the one that keys act on.
public final class AxisRows {
    private final ObservableList<AxisRow> listed = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<SubjectId>> cursor = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Lists other rows; the cursor stays on its subject, or goes to the first.
    void set(List<AxisRow> rows) {
        var at = cursor.get();
        listed.setAll(rows);
        cursor.set(at.filter(id -> index(id) >= 0)
                .or(() -> rows.stream().findFirst().map(row -> row.subject().id())));
    }

    /// Shows what a subject has become, if it is listed.
    void put(AxisRow row) {
        var index = index(row.subject().id());
        if (index >= 0) {
            listed.set(index, row);
        }
    }

    Optional<AxisRow> find(SubjectId id) {
        var index = index(id);
        return index < 0 ? Optional.empty() : Optional.of(listed.get(index));
    }

    /// The row under the cursor.
    Optional<AxisRow> current() {
        return cursor.get().flatMap(this::find);
    }

    private int index(SubjectId id) {
        for (var i = 0; i < listed.size(); i++) {
            if (listed.get(i).subject().id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /// Goes `by` rows down; stays at the ends.
    void move(int by) {
        if (!listed.isEmpty()) {
            var at = cursor.get().map(this::index).orElse(-1);
            point(Optional.of(listed.get(Math.clamp(at + by, 0, listed.size() - 1))
                    .subject()
                    .id()));
        }
    }

    void point(Optional<SubjectId> subject) {
        cursor.set(subject);
    }

    /// Goes to the next row that `wanted` takes, behind the cursor and then from the top.
    void next(Predicate<AxisRow> wanted) {
        var at = cursor.get().map(this::index).orElse(-1);
        for (var i = 1; i <= listed.size(); i++) {
            var row = listed.get(Math.floorMod(at + i, listed.size()));
            if (wanted.test(row)) {
                point(Optional.of(row.subject().id()));
                return;
            }
        }
    }

    public ObservableList<AxisRow> listed() {
        return listed;
    }

    /// The subject that keys act on.
    public ReadOnlyObjectProperty<Optional<SubjectId>> cursorProperty() {
        return cursor.getReadOnlyProperty();
    }
}
