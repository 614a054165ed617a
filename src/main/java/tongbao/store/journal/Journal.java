package tongbao.store.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tongbao.domain.inspection.Digest;
import tongbao.store.file.Vault;

/// The truth: every entry in order, each naming the digest of the one before, each on the disk before it counts. For
/// one thread at a time, and one that nobody interrupts.
public final class Journal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

    private final Vault vault;
    private final Path folder;
    private final int segmentBytes;
    private Path file;
    private FileChannel channel;
    private int size;
    private long first;
    private long last;
    private Digest digest;
    private final List<Integer> offsets;

    /// Opens a journal that was read up to `tail` for writing behind it. An unfinished last entry is cut; the last
    /// whole one is written and forced again, since the process may have died between the two.
    public static Journal open(Vault vault, Path folder, JournalReader.Tail tail, int segmentBytes) throws IOException {
        var file = tail.file().isPresent() ? tail.file().get() : Segment.create(folder, 1, segmentBytes);
        var journal = new Journal(vault, folder, segmentBytes, file, tail);
        try {
            journal.settle(tail.torn());
        } catch (IOException e) {
            journal.close();
            throw e;
        }
        return journal;
    }

    private Journal(Vault vault, Path folder, int segmentBytes, Path file, JournalReader.Tail tail) throws IOException {
        this.vault = vault;
        this.folder = folder;
        this.segmentBytes = segmentBytes;
        this.file = file;
        this.channel = Segment.openToAppend(file);
        this.size = (int) Math.max(tail.size(), Files.size(file));
        this.first = tail.first();
        this.last = tail.last();
        this.digest = tail.digest();
        this.offsets = new ArrayList<>(tail.offsets().isEmpty() ? List.of(Segment.HEAD) : tail.offsets());
    }

    private void settle(boolean torn) throws IOException {
        var end = offsets.getLast();
        if (torn) {
            LOG.warn("{}: the unfinished entry {} at {} is cut", file, last + 1, end);
            Segment.write(channel, new byte[size - end], end);
        }
        var begin = offsets.size() > 1 ? offsets.get(offsets.size() - 2) : 0;
        Segment.write(channel, Segment.read(channel, begin, end), begin);
    }

    /// What [#append] takes next.
    public Frame next(byte[] payload) {
        return Frame.of(last + 1, digest, payload).in(vault);
    }

    /// Puts the next entry behind the others; it survives a power cut when this returns.
    ///
    /// @throws IOException if nothing was written
    /// @throws Unsettled if it may or may not have been written
    public void append(Frame frame) throws IOException, Unsettled {
        if (offsets.getLast() + frame.length() > size && !isEmpty()) {
            roll();
        }
        try {
            Segment.write(channel, frame.stored(), offsets.getLast());
        } catch (IOException e) {
            throw new Unsettled(e);
        }
        last = frame.number();
        digest = frame.digest();
        offsets.add(offsets.getLast() + frame.length());
    }

    private boolean isEmpty() {
        return offsets.size() == 1;
    }

    private void roll() throws IOException {
        var nextFile = Segment.create(folder, last + 1, segmentBytes);
        var next = Segment.openToAppend(nextFile);
        channel.close();
        channel = next;
        file = nextFile;
        size = segmentBytes;
        first = last + 1;
        offsets.clear();
        offsets.add(Segment.HEAD);
    }

    /// The payload of an entry, or empty if there is none of this number.
    public Optional<byte[]> find(long number) throws IOException {
        if (number < first || number > last) {
            return JournalReader.find(vault, folder, number).map(Frame::payload);
        }
        var index = (int) (number - first);
        var bytes = Segment.read(channel, offsets.get(index), offsets.get(index + 1));
        return Frame.at(vault, bytes, 0).map(Frame::payload);
    }

    /// The number of the last entry; 0 if there is none.
    public long last() {
        return last;
    }

    /// The digest of the last entry.
    public Digest digest() {
        return digest;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
