package tongbao.workbench.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import tongbao.intake.plan.Outcome;
import tongbao.intake.plan.PlannedRow;

/// The rows of the plan at hand, and the filter before them.
final class PlannedRows {
    private final ObservableList<PlannedRow> all = FXCollections.observableArrayList();
    private final FilteredList<PlannedRow> shown = new FilteredList<>(all);
    private final ObjectProperty<Optional<Outcome>> outcome = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty text = new SimpleStringProperty("");

    PlannedRows() {
        outcome.subscribe(_ -> filter());
        text.subscribe(_ -> filter());
    }

    /// No plan is at hand any more.
    void clear() {
        all.clear();
        clearFilter();
    }

    void clearFilter() {
        outcome.set(Optional.empty());
        text.set("");
    }

    /// Puts the rows of a plan in the place of those there are. Of the same sheet planned anew only the rows that
    /// became others are replaced, so that the table keeps its place.
    void show(List<PlannedRow> rows) {
        if (all.size() != rows.size()) {
            all.setAll(rows);
            return;
        }
        for (var i = 0; i < rows.size(); i++) {
            if (!all.get(i).equals(rows.get(i))) {
                all.set(i, rows.get(i));
            }
        }
    }

    private void filter() {
        var wanted = text.get().strip().toLowerCase(Locale.ROOT);
        var only = outcome.get();
        shown.setPredicate(row -> (only.isEmpty() || only.get() == row.outcome())
                && (row.code().toLowerCase(Locale.ROOT).contains(wanted)
                        || row.name().toLowerCase(Locale.ROOT).contains(wanted)));
    }

    /// Those that pass the filter.
    ObservableList<PlannedRow> shown() {
        return shown;
    }

    /// The outcome rows must have to be shown; empty for any.
    ObjectProperty<Optional<Outcome>> outcomeProperty() {
        return outcome;
    }

    /// What codes or names have to contain.
    StringProperty textProperty() {
        return text;
    }
}
