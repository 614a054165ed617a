package tongbao.store.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import tongbao.store.failure.StoreException;
import tongbao.store.file.Vault;

/// Writes the entries of one journal into another, enclosed under another key or none; their digests stay.
public final class JournalCopy {
    private final Vault vault;
    private final Path target;
    private final int segmentBytes;
    private final ByteArrayOutputStream frames = new ByteArrayOutputStream();
    private long first = 1;
    private long last;

    private JournalCopy(Vault vault, Path target, int segmentBytes) {
        this.vault = vault;
        this.target = target;
        this.segmentBytes = segmentBytes;
    }

    /// @param target an empty folder; all entries are on its disk when this returns
    /// @throws StoreException.Corrupt if `journal` is damaged
    public static void of(Vault from, Path journal, Vault vault, Path target, int segmentBytes) throws IOException {
        var copy = new JournalCopy(vault, target, segmentBytes);
        try {
            JournalReader.read(from, journal, 0, copy::add);
            copy.write();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void add(Frame frame) {
        var stored = frame.in(vault).stored();
        if (frames.size() > 0 && Segment.HEAD + frames.size() + stored.length > segmentBytes) {
            try {
                write();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        frames.writeBytes(stored);
        last = frame.number();
    }

    private void write() throws IOException {
        try (var channel = Segment.openToAppend(Segment.create(target, first, segmentBytes))) {
            Segment.write(channel, frames.toByteArray(), Segment.HEAD);
        }
        frames.reset();
        first = last + 1;
    }
}
