package tongbao.store.table;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tongbao.domain.bulletin.Office;
import tongbao.domain.calendar.WorkingCalendar;
import tongbao.domain.statistics.PlatformClasses;
import tongbao.store.json.Json;

/// A table that holds one value or none: `office`, `calendar`, `platform_classes`.
///
/// @param table its name, which is also what sentences call the row
record OneRow<T>(Handle handle, String table, Class<T> type) implements Rows<T> {
    Optional<T> find() {
        return handle.select("select body from " + table)
                .mapTo(String.class)
                .findOne()
                .map(body -> Json.read(body, type));
    }

    @Override
    public String key(T value) {
        return table;
    }

    @Override
    public Optional<T> find(T value) {
        return find();
    }

    @Override
    public void insert(T value) {
        handle.execute("insert into " + table + " (one, body) values (1, ?)", Json.write(value));
    }

    @Override
    public void update(T value) {
        handle.execute("update " + table + " set body = ?", Json.write(value));
    }

    @Override
    public void delete(T value) {
        handle.execute("delete from " + table);
    }

    static OneRow<Office> office(Handle handle) {
        return new OneRow<>(handle, "office", Office.class);
    }

    static OneRow<WorkingCalendar> calendar(Handle handle) {
        return new OneRow<>(handle, "calendar", WorkingCalendar.class);
    }

    static OneRow<PlatformClasses> platformClasses(Handle handle) {
        return new OneRow<>(handle, "platform_classes", PlatformClasses.class);
    }
}
