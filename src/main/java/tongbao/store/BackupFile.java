package tongbao.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import tongbao.domain.inspection.Digest;
import tongbao.store.failure.StoreException;
import tongbao.store.file.KeySlot;
import tongbao.store.file.PieceReader;
import tongbao.store.file.Sha256;
import tongbao.store.file.Vault;
import tongbao.store.json.Json;

/// The form of a backup: a line that says what it is, a line of JSON about it, the kept files one behind the other
/// (each a line with name and length, then its bytes), and a last line with the SHA-256 of everything before it. That
/// of an encrypted store begins with a line that is its slot; all of the above is enclosed in pieces behind it.
final class BackupFile {
    static final int VERSION = 1;

    /// How many bytes of a file may be its slot.
    private static final int SLOT_LINE = 512;

    private static final String FORM = "tongbao-backup ";
    private static final Pattern FILE = Pattern.compile(
            "file ((?:journal/\\d{12}\\.journal)|(?:(?:deltas|pictures)/[0-9a-f]{2}/[0-9a-f]{64})) (\\d{1,18})");
    private static final Pattern END = Pattern.compile("end ([0-9a-f]{64})");
    private static final int LONGEST_LINE = 1 << 20;

    /// What the second line says.
    record Head(Instant at, Contents contents) {}

    /// Takes one kept file. What it does not read of it is passed over.
    @FunctionalInterface
    interface Reader {
        void file(String name, InputStream bytes, long length) throws IOException;
    }

    private BackupFile() {}

    /// A backup being written.
    static final class Writer {
        private final DigestOutputStream out;

        Writer(OutputStream out, Head head) throws IOException {
            this.out = new DigestOutputStream(out, Sha256.start());
            line(FORM + VERSION);
            line(Json.write(head));
        }

        void file(String name, byte[] bytes) throws IOException {
            line("file " + name + " " + bytes.length);
            out.write(bytes);
        }

        void end() throws IOException {
            line("end " + Sha256.end(out.getMessageDigest()).hex());
        }

        private void line(String text) throws IOException {
            out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /// What the head of `file` says, without looking at the rest.
    ///
    /// @throws StoreException.BadBackup if it is no backup
    static Head head(Vault vault, Path file) throws IOException {
        try (var in = opened(vault, file)) {
            return head(file, in);
        } catch (PieceReader.Damaged e) {
            throw new StoreException.BadBackup(file, StoreException.BadBackup.Why.DAMAGED);
        } catch (EOFException e) {
            throw new StoreException.BadBackup(file, StoreException.BadBackup.Why.TORN);
        }
    }

    /// The slot of a backup of an encrypted store; empty if it is of another, or no backup.
    static Optional<KeySlot> slot(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var line = new String(in.readNBytes(SLOT_LINE), StandardCharsets.ISO_8859_1);
            return line.indexOf('\n') < 0 ? Optional.empty() : KeySlot.parse(line.substring(0, line.indexOf('\n')));
        }
    }

    /// What the backup in `file` is read with, by whoever has the store of `vault` open.
    ///
    /// @throws StoreException.Locked if it is of a time when the store had another key
    static Vault fitting(Vault vault, Path file) throws IOException {
        var slot = slot(file);
        if (slot.isPresent() && !slot.get().isOf(vault)) {
            throw StoreException.Locked.ofBackup(file, false);
        }
        return slot.isPresent() ? vault : Vault.PLAIN;
    }

    /// Behind the slot, if there is one.
    private static InputStream opened(Vault vault, Path file) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        if (vault.isPlain()) {
            return in;
        }
        try {
            line(in);
            return vault.read(in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /// Reads a whole backup and holds it against its digest. Each kept file is handed on before the end is known;
    /// only when this returns is the backup what was written.
    ///
    /// @throws StoreException.BadBackup if it is no backup, ends in the middle, is damaged or holds a file twice
    static Head read(Vault vault, Path file, Reader reader) throws IOException {
        try (var in = new DigestInputStream(opened(vault, file), Sha256.start())) {
            var head = head(file, in);
            var names = new HashSet<String>();
            while (true) {
                var before = digest(in);
                var line = line(in);
                var end = END.matcher(line);
                if (end.matches()) {
                    if (!before.hex().equals(end.group(1)) || in.read() >= 0) {
                        throw new StoreException.BadBackup(file, StoreException.BadBackup.Why.DAMAGED);
                    }
                    return head;
                }
                var kept = FILE.matcher(line);
                if (!kept.matches() || !names.add(kept.group(1))) {
                    throw new StoreException.BadBackup(file, StoreException.BadBackup.Why.DAMAGED);
                }
                var bytes = new Part(in, Long.parseLong(kept.group(2)));
                reader.file(kept.group(1), bytes, bytes.left);
                bytes.passOver();
            }
        } catch (PieceReader.Damaged e) {
            throw new StoreException.BadBackup(file, StoreException.BadBackup.Why.DAMAGED);
        } catch (EOFException e) {
            throw new StoreException.BadBackup(file, StoreException.BadBackup.Why.TORN);
        }
    }

    private static Head head(Path file, InputStream in) throws IOException {
        var form = FORM.getBytes(StandardCharsets.UTF_8);
        var start = in.readNBytes(form.length);
        if (!Arrays.equals(start, form)) {
            throw new StoreException.BadBackup(file, StoreException.BadBackup.Why.FOREIGN);
        }
        try {
            var version = Integer.parseInt(line(in));
            if (version > VERSION) {
                throw new StoreException.Newer(version, VERSION);
            }
            return Json.read(line(in), Head.class);
        } catch (IllegalArgumentException e) {
            throw new StoreException.BadBackup(file, StoreException.BadBackup.Why.DAMAGED);
        }
    }

    private static Digest digest(DigestInputStream in) throws IOException {
        try {
            return Sha256.end((MessageDigest) in.getMessageDigest().clone());
        } catch (CloneNotSupportedException e) {
            throw new IOException(e);
        }
    }

    private static String line(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || bytes.size() > LONGEST_LINE) {
                throw new EOFException();
            }
            bytes.write(next);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /// The next so many bytes of a stream.
    private static final class Part extends InputStream {
        private final InputStream in;
        private long left;

        Part(InputStream in, long length) {
            this.in = in;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            if (left == 0) {
                return -1;
            }
            var next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            left--;
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left == 0 || length == 0) {
                return left == 0 ? -1 : 0;
            }
            var read = in.read(bytes, offset, (int) Math.min(length, left));
            if (read < 0) {
                throw new EOFException();
            }
            left -= read;
            return read;
        }

        void passOver() throws IOException {
            var buffer = new byte[1 << 13];
            while (read(buffer, 0, buffer.length) > 0) {}
        }
    }
}
