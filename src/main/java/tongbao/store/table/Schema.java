package tongbao.store.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// The tables H2 holds. They are never migrated: a store of another number is rebuilt from its journal.
public final class Schema {
    /// Raised with every change of `schema.sql` or of what lies in its columns.
    public static final int NUMBER = 18;

    /// Every table with its key, each behind those it refers to.
    static final Map<String, String> KEYS = keys();

    private Schema() {}

    public static void create(Handle handle) {
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

    private static Map<String, String> keys() {
        var keys = new LinkedHashMap<String, String>();
        keys.put("held", "one");
        keys.put("step", "last_number");
        keys.put("region", "code");
        keys.put("subject", "id");
        keys.put("subject_past", "number, position");
        keys.put("past_total", "period, kind, region");
        keys.put("catalogue", "name, edition");
        keys.put("clause", "catalogue, edition, position");
        keys.put("round", "id");
        keys.put("round_catalogue", "round, kind");
        keys.put("enrolled", "round, subject");
        keys.put("sample_protocol", "round, kind");
        keys.put("traits", "round, number");
        keys.put("enrolled_count", "round, traits, drawn");
        keys.put("inspection", "round, subject");
        keys.put("assignment", "round, subject");
        keys.put("finding", "id");
        keys.put("evidence", "id");
        keys.put("review", "round, subject, clause");
        keys.put("ruling", "round, subject");
        keys.put("double_check", "round");
        keys.put("second_look", "round, subject, clause");
        keys.put("objection", "id");
        keys.put("recheck", "finding, on_day");
        keys.put("round_note", "round, note");
        keys.put("office", "one");
        keys.put("calendar", "one");
        keys.put("platform_classes", "one");
        keys.put("wording", "round, block");
        keys.put("publication", "round, issue");
        keys.put("passage", "round, issue, position");
        keys.put("stamping", "number");
        keys.put("phrase", "catalogue, clause, text");
        return Collections.unmodifiableMap(keys);
    }
}
