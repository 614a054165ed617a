package tongbao.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import tongbao.store.file.DigestFiles;
import tongbao.store.file.KeySlot;
import tongbao.store.file.PictureFiles;
import tongbao.store.file.Vault;
import tongbao.store.journal.Deltas;
import tongbao.store.journal.Frame;
import tongbao.store.journal.JournalReader;
import tongbao.store.journal.Segment;

/// Copies the truth of a store (journal, large entries, pictures) into one file, up to an entry. The store may be
/// open and written to meanwhile: what lies before the entry does not change any more.
final class BackupWriting {
    private final Vault vault;
    private final Path folder;
    private final BackupFile.Head head;
    private final BooleanSupplier cancelled;

    /// @param folder of the store
    BackupWriting(Vault vault, Path folder, BackupFile.Head head, BooleanSupplier cancelled) {
        this.vault = vault;
        this.folder = folder;
        this.head = head;
        this.cancelled = cancelled;
    }

    void write(OutputStream out) throws IOException {
        var buffered = new BufferedOutputStream(out, 1 << 16);
        var slot = KeySlot.read(folder);
        if (slot.isPresent()) {
            buffered.write((slot.get().line() + "\n").getBytes(StandardCharsets.ISO_8859_1));
        }
        vault.write(buffered, this::writeFiles);
        buffered.flush();
    }

    private void writeFiles(OutputStream out) throws IOException {
        var backup = new BackupFile.Writer(out, head);
        for (var segment : JournalReader.segments(folder.resolve(Opening.JOURNAL))) {
            copy(Segment.read(segment), backup);
        }
        for (var kind : new String[] {Deltas.FOLDER, PictureFiles.FOLDER}) {
            copy(kind, backup);
        }
        backup.end();
    }

    /// The used part of a segment, up to the last entry wanted.
    private void copy(Segment segment, BackupFile.Writer backup) throws IOException {
        if (segment.first() > Math.max(1, head.contents().entries())) {
            return;
        }
        var bytes = segment.bytes();
        var end = Segment.HEAD;
        for (var frame = Frame.at(vault, bytes, end);
                frame.isPresent() && frame.get().number() <= head.contents().entries();
                frame = Frame.at(vault, bytes, end)) {
            end += frame.get().length();
        }
        stopIfCancelled();
        backup.file(segment.name(), Arrays.copyOf(bytes, end));
    }

    private void copy(String kind, BackupFile.Writer backup) throws IOException {
        for (var file : new DigestFiles(vault, folder, kind).files()) {
            stopIfCancelled();
            backup.file(DigestFiles.where(kind, file.getFileName().toString()), Files.readAllBytes(file));
        }
    }

    private void stopIfCancelled() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
