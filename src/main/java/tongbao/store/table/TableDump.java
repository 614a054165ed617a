package tongbao.store.table;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import tongbao.domain.inspection.Digest;
import tongbao.store.file.Sha256;
import tongbao.store.json.Json;

/// Tables as lines of text: a line with the name of each table, then a JSON array for each of its rows in the order
/// of its key. Equal tables give equal lines.
public final class TableDump {
    private static final TypeReference<ArrayList<Object>> ROW = new TypeReference<>() {};
    private static final int BATCH = 1_000;

    private final Handle handle;

    public TableDump(Handle handle) {
        this.handle = handle;
    }

    public void write(OutputStream out) {
        Schema.KEYS.forEach((table, key) -> write(table, key, out));
    }

    /// What each table holds, as a digest of its lines.
    public Map<String, Digest> digests() {
        var digests = new LinkedHashMap<String, Digest>();
        Schema.KEYS.forEach((table, key) -> {
            var sha = Sha256.start();
            write(table, key, new DigestOutputStream(OutputStream.nullOutputStream(), sha));
            digests.put(table, Sha256.end(sha));
        });
        return digests;
    }

    /// Fills empty tables with `lines`, up to their end or an empty line.
    public void read(BufferedReader lines) throws IOException {
        handle.execute("delete from held");
        var table = "";
        var rows = new ArrayList<List<Object>>();
        for (var line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            if (!line.startsWith("[") || rows.size() == BATCH) {
                insert(table, rows);
                rows.clear();
            }
            if (line.startsWith("[")) {
                rows.add(Json.read(line, ROW));
            } else {
                table = line;
            }
        }
        insert(table, rows);
    }

    private void write(String table, String key, OutputStream out) {
        line(table, out);
        handle.select("select * from " + table + " order by " + key)
                .map((row, _) -> Json.write(values(row)))
                .forEach(row -> line(row, out));
    }

    private static List<Object> values(ResultSet row) throws SQLException {
        var values = new ArrayList<Object>();
        for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            values.add(row.getObject(column));
        }
        return values;
    }

    private static void line(String text, OutputStream out) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void insert(String table, List<List<Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var places = String.join(", ", rows.getFirst().stream().map(_ -> "?").toList());
        var batch = handle.prepareBatch("insert into " + table + " values (" + places + ")");
        rows.forEach(row -> batch.add(row.toArray()));
        batch.execute();
    }
}
