package tongbao.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The tables H2 holds. They are never migrated: a store of another number is rebuilt from its journal.
final class Schema {
    /// Raised with every change of `schema.sql` or of what lies in its columns.
    static final int NUMBER = 1;

    /// Every table, each behind those it refers to.
    static final List<String> TABLES = List.of(
            "held",
            "step",
            "region",
            "subject",
            "past_total",
            "catalogue",
            "clause",
            "round",
            "round_catalogue",
            "enrolled",
            "inspection",
            "finding",
            "evidence",
            "office",
            "wording");

    private Schema() {}

    static void create(Handle handle) {
        try (var in = Schema.class.getResourceAsStream("schema.sql")) {
            if (in == null) {
                throw new IllegalStateException("schema.sql is missing");
            }
            handle.createScript(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .execute();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
