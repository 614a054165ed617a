package tongbao.store.table;

import org.jdbi.v3.core.Handle;
import tongbao.domain.inspection.Digest;

/// The last entry the tables hold.
public record Held(long number, Digest digest) {
    public static Held of(Handle handle) {
        return handle.select("select entry_number, entry_digest from held")
                .map((row, _) -> new Held(row.getLong("entry_number"), new Digest(row.getString("entry_digest"))))
                .one();
    }
}
