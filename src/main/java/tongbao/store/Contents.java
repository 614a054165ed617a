package tongbao.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import tongbao.domain.inspection.Digest;
import tongbao.store.table.Held;

/// What a store or a backup holds, counted.
///
/// @param entries the number of the last entry
/// @param head the digest of that entry, which names all before it
/// @param rounds their names in the order in which they were opened
/// @param inspections subjects into which something was recorded, over all rounds
public record Contents(
        long entries, Digest head, List<String> rounds, long subjects, long inspections, long findings, long evidence) {
    public Contents {
        rounds = List.copyOf(rounds);
    }

    static Contents of(Handle handle) {
        var held = Held.of(handle);
        return new Contents(
                held.number(),
                held.digest(),
                handle.select("select id from round order by opened")
                        .mapTo(String.class)
                        .list(),
                count(handle, "subject"),
                count(handle, "inspection"),
                count(handle, "finding"),
                count(handle, "evidence"));
    }

    private static long count(Handle handle, String table) {
        return handle.select("select count(*) from " + table).mapTo(Long.class).one();
    }
}
