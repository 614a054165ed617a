package tongbao.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tongbao.domain.bulletin.Office;

/// The table `office`: one row or none.
record OfficeRows(Handle handle) implements Rows<Office> {
    Optional<Office> find() {
        return handle.select("select body from office")
                .mapTo(String.class)
                .findOne()
                .map(body -> Json.read(body, Office.class));
    }

    @Override
    public String key(Office office) {
        return "office";
    }

    @Override
    public Optional<Office> find(Office office) {
        return find();
    }

    @Override
    public void insert(Office office) {
        handle.execute("insert into office (one, body) values (1, ?)", Json.write(office));
    }

    @Override
    public void update(Office office) {
        handle.execute("update office set body = ?", Json.write(office));
    }

    @Override
    public void delete(Office office) {
        handle.execute("delete from office");
    }
}
