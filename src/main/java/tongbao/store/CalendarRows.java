package tongbao.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tongbao.domain.calendar.WorkingCalendar;

/// The table `calendar`: one row or none.
record CalendarRows(Handle handle) implements Rows<WorkingCalendar> {
    Optional<WorkingCalendar> find() {
        return handle.select("select body from calendar")
                .mapTo(String.class)
                .findOne()
                .map(body -> Json.read(body, WorkingCalendar.class));
    }

    @Override
    public String key(WorkingCalendar calendar) {
        return "calendar";
    }

    @Override
    public Optional<WorkingCalendar> find(WorkingCalendar calendar) {
        return find();
    }

    @Override
    public void insert(WorkingCalendar calendar) {
        handle.execute("insert into calendar (one, body) values (1, ?)", Json.write(calendar));
    }

    @Override
    public void update(WorkingCalendar calendar) {
        handle.execute("update calendar set body = ?", Json.write(calendar));
    }

    @Override
    public void delete(WorkingCalendar calendar) {
        handle.execute("delete from calendar");
    }
}
