package tongbao.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Handle;
import tongbao.domain.inspection.Digest;
import tongbao.store.file.Disk;
import tongbao.store.file.Sha256;
import tongbao.store.file.Vault;
import tongbao.store.table.Held;
import tongbao.store.table.Schema;
import tongbao.store.table.TableDump;

/// A compressed text file with all tables as they stood behind one entry: a head, the tables, an empty line, and the
/// digest of all lines before it.
record Snapshot(Path file, int schema, Held held) {
    static final String ENDING = ".snapshot";

    private static final Pattern HEAD = Pattern.compile("tongbao-snapshot (\\d+) (\\d+) ([0-9a-f]{64})");

    /// Writes the tables as `handle` sees them; the file is on the disk and was read back when this returns.
    static Snapshot write(Vault vault, Handle handle, Path folder) throws IOException {
        var held = Held.of(handle);
        var file = Disk.create(
                folder,
                "%012d%s".formatted(held.number(), ENDING),
                whole -> vault.write(whole, out -> {
                    var sha = Sha256.start();
                    // ended but not closed: the file is yet to be forced
                    var zip = new GZIPOutputStream(out, 1 << 16);
                    var lines = new DigestOutputStream(zip, sha);
                    lines.write("tongbao-snapshot %d %d %s\n"
                            .formatted(
                                    Schema.NUMBER, held.number(), held.digest().hex())
                            .getBytes(StandardCharsets.UTF_8));
                    new TableDump(handle).write(lines);
                    lines.write('\n');
                    zip.write(Sha256.end(sha).hex().getBytes(StandardCharsets.UTF_8));
                    zip.finish();
                }));
        return verified(vault, file).orElseThrow(() -> new IOException(file + " was not written as it should be"));
    }

    /// The snapshot in `file`, or empty if it is damaged.
    static Optional<Snapshot> verified(Vault vault, Path file) {
        try (var lines = lines(vault, file)) {
            var sha = Sha256.start();
            var head = lines.readLine();
            var line = head;
            for (var next = lines.readLine(); line != null && next != null; next = lines.readLine()) {
                sha.update((line + "\n").getBytes(StandardCharsets.UTF_8));
                line = next;
            }
            var parts = HEAD.matcher(head == null ? "" : head);
            return parts.matches() && Sha256.end(sha).hex().equals(line)
                    ? Optional.of(new Snapshot(
                            file,
                            Integer.parseInt(parts.group(1)),
                            new Held(Long.parseLong(parts.group(2)), new Digest(parts.group(3)))))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Fills empty tables.
    void restore(Vault vault, Handle handle) {
        try (var lines = lines(vault, file)) {
            lines.readLine();
            new TableDump(handle).read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader lines(Vault vault, Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(
                new GZIPInputStream(vault.read(Files.newInputStream(file))), StandardCharsets.UTF_8));
    }
}
