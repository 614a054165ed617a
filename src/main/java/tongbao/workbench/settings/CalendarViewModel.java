package tongbao.workbench.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tongbao.domain.calendar.Moved;
import tongbao.domain.calendar.WorkingCalendar;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.intake.calendar.Holidays;
import tongbao.workbench.ui.Reading;
import tongbao.workbench.ui.Session;

/// 放假和调休 by which working days are counted: those that come with the program until the office changes one, then its
/// own. Every change is one undoable step. Used on the JavaFX thread.
final class CalendarViewModel {
    /// No holiday is longer.
    static final int LONGEST = 31;

    private final Session session;
    private final Reading<Optional<WorkingCalendar>> reading;
    private final ReadOnlyObjectWrapper<Optional<State>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int year = LocalDate.now(java.time.ZoneId.systemDefault()).getYear();
    private Optional<WorkingCalendar> own = Optional.empty();

    CalendarViewModel(Session session) {
        this.session = session;
        reading = Reading.ofStore(
                session, () -> () -> session.store().catalogues().calendar(), this::read);
    }

    /// What is shown of one year.
    ///
    /// @param isOwn whether the office has changed what came with the program
    /// @param moved in the order of the days; none where nobody entered that year, so that its working days are
    ///     counted by weekends
    record State(int year, boolean isOwn, List<Moved> moved) {
        State {
            moved = List.copyOf(moved);
        }
    }

    /// Why days cannot be entered.
    enum Refusal {
        NO_DAY,
        BACKWARDS,
        LONG,
        KNOWN,
        WEEKDAY
    }

    void show() {
        reading.show();
    }

    void hide() {
        reading.hide();
    }

    /// Empty until it was read.
    ReadOnlyObjectProperty<Optional<State>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Shows the year `years` later.
    void turn(int years) {
        year += years;
        tell();
    }

    /// Enters days, and shows their year. Nothing is changed where that is refused.
    ///
    /// @param from empty where the field holds no day
    /// @param to the last one; empty for a single day
    Optional<Refusal> enter(Moved.Kind kind, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty()) {
            return Optional.of(Refusal.NO_DAY);
        }
        var first = from.get();
        var last = to.orElse(first);
        if (last.isBefore(first)) {
            return Optional.of(Refusal.BACKWARDS);
        }
        if (first.plusDays(LONGEST).isBefore(last.plusDays(1))) {
            return Optional.of(Refusal.LONG);
        }
        var moved = new Moved(kind, first, last);
        var calendar = calendar();
        if (kind == Moved.Kind.WORKED
                && moved.days().stream().anyMatch(day -> WorkingCalendar.WEEKENDS.isWorkingDay(day))) {
            return Optional.of(Refusal.WEEKDAY);
        }
        if (calendar.with(moved).equals(calendar)) {
            return Optional.of(Refusal.KNOWN);
        }
        year = first.getYear();
        keep(Optional.of(calendar.with(moved)));
        return Optional.empty();
    }

    void remove(Moved moved) {
        keep(Optional.of(calendar().without(moved)));
    }

    /// Goes back to the calendar that comes with the program.
    void restore() {
        keep(Optional.empty());
    }

    private WorkingCalendar calendar() {
        return own.orElseGet(Holidays::bundled);
    }

    private void keep(Optional<WorkingCalendar> wanted) {
        var before = own;
        own = wanted;
        tell();
        reading.record(
                session.changes(),
                () -> session.store().record(new Entry.CalendarChanged(new Edit<>(before, wanted))),
                _ -> {});
    }

    private void read(Optional<WorkingCalendar> stored) {
        own = stored;
        tell();
    }

    private void tell() {
        state.set(Optional.of(new State(year, own.isPresent(), calendar().moved(year))));
    }
}
