package tongbao.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/// Copies the truth of a store (journal, large entries, pictures) into one file, up to an entry. The store may be
/// open and written to meanwhile: what lies before the entry does not change any more.
final class BackupWriting {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final BackupFile.Head head;
    private final BooleanSupplier cancelled;

    /// @param folder of the store
    BackupWriting(Path folder, BackupFile.Head head, BooleanSupplier cancelled) {
        this.folder = folder;
        this.head = head;
        this.cancelled = cancelled;
    }

    void write(OutputStream out) throws IOException {
        var buffered = new BufferedOutputStream(out, 1 << 16);
        var backup = new BackupFile.Writer(buffered, head);
        for (var segment : JournalReader.segments(folder.resolve(Opening.JOURNAL))) {
            copy(Segment.read(segment), backup);
        }
        for (var kind : new String[] {Deltas.FOLDER, PictureFiles.FOLDER}) {
            copy(kind, backup);
        }
        backup.end();
        buffered.flush();
    }

    /// The used part of a segment, up to the last entry wanted.
    private void copy(Segment segment, BackupFile.Writer backup) throws IOException {
        if (segment.first() > Math.max(1, head.contents().entries())) {
            return;
        }
        var bytes = segment.bytes();
        var end = Segment.HEAD;
        for (var frame = Frame.at(bytes, end);
                frame.isPresent() && frame.get().number() <= head.contents().entries();
                frame = Frame.at(bytes, end)) {
            end += frame.get().length();
        }
        stopIfCancelled();
        backup.file(segment.name(), Arrays.copyOf(bytes, end));
    }

    private void copy(String kind, BackupFile.Writer backup) throws IOException {
        if (!Files.isDirectory(folder.resolve(kind))) {
            return;
        }
        try (var files = Files.walk(folder.resolve(kind), 2)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                if (DIGEST.matcher(name).matches() && Files.isRegularFile(file)) {
                    stopIfCancelled();
                    backup.file(kind + "/" + name.substring(0, 2) + "/" + name, Files.readAllBytes(file));
                }
            }
        }
    }

    private void stopIfCancelled() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
