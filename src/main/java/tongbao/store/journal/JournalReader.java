package tongbao.store.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tongbao.domain.inspection.Digest;
import tongbao.store.failure.Fault;
import tongbao.store.failure.StoreException;
import tongbao.store.file.Vault;

/// Reads the segments of a journal in order and holds every frame against the one before. It changes nothing.
public final class JournalReader {
    /// How far a journal goes.
    ///
    /// @param file the last segment; empty if there is none
    /// @param first the number its first entry has or will have
    /// @param last the last whole entry; 0 if there is none
    /// @param offsets where each entry of the last segment begins, and behind the last where the next will
    /// @param size bytes of the last segment
    /// @param torn whether an unfinished entry lies behind the last one
    public record Tail(
            Optional<Path> file, long first, long last, Digest digest, List<Integer> offsets, int size, boolean torn) {
        public static final Tail NONE = new Tail(Optional.empty(), 1, 0, Frame.NONE_BEFORE, List.of(), 0, false);
    }

    private JournalReader() {}

    public static List<Path> segments(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(Segment.ENDING))
                    .sorted()
                    .toList();
        }
    }

    /// Whether the journal in `folder` was written under a password, as far as its first entry tells: it names no entry
    /// before it, in zeros, which nobody sees of one that is enclosed. False if there is none.
    public static boolean isEnclosed(Path folder) throws IOException {
        var files = Files.isDirectory(folder) ? segments(folder) : List.<Path>of();
        if (files.isEmpty() || Segment.firstByName(files.getFirst()) != 1) {
            return false;
        }
        try (var in = Files.newInputStream(files.getFirst())) {
            return Frame.isEnclosed(in.readNBytes(Segment.HEAD + Frame.OVERHEAD), Segment.HEAD);
        }
    }

    /// Hands on the entries of all segments, beginning with the segment in which `from` lies.
    ///
    /// @throws StoreException.Corrupt at the first byte that is not what was written
    public static Tail read(Vault vault, Path folder, long from, Consumer<Frame> reader) throws IOException {
        var files = segments(folder);
        var start = 0;
        while (start + 1 < files.size() && Segment.firstByName(files.get(start + 1)) <= from) {
            start++;
        }
        return read(vault, files, start, reader);
    }

    /// The end of the journal, from its last two segments alone.
    public static Tail tail(Vault vault, Path folder) throws IOException {
        var files = segments(folder);
        return read(vault, files, Math.max(0, files.size() - 2), _ -> {});
    }

    /// The one entry of this number, from the segment in which it lies.
    public static Optional<Frame> find(Vault vault, Path folder, long number) throws IOException {
        var files = segments(folder);
        var found = new ArrayList<Frame>();
        for (var index = files.size() - 1; index >= 0; index--) {
            if (Segment.firstByName(files.get(index)) <= number) {
                read(vault, files.subList(0, index + 1), index, frame -> {
                    if (frame.number() == number) {
                        found.add(frame);
                    }
                });
                break;
            }
        }
        return found.stream().findFirst();
    }

    private static Tail read(Vault vault, List<Path> files, int start, Consumer<Frame> reader) throws IOException {
        var tail = Tail.NONE;
        for (var index = start; index < files.size(); index++) {
            var segment = Segment.read(files.get(index));
            var expected = index > start ? tail.last() + 1 : start == 0 ? 1 : Segment.firstByName(files.get(index));
            if (segment.first() != expected) {
                throw new StoreException.Corrupt(
                        Fault.of(Fault.Kind.ENTRIES_MISSING, segment.name(), expected - 1, segment.first() - 1));
            }
            var before = index == start && start > 0 ? Optional.<Digest>empty() : Optional.of(tail.digest());
            tail = read(vault, segment, before, index == files.size() - 1, reader);
        }
        return tail;
    }

    private static Tail read(
            Vault vault, Segment segment, Optional<Digest> before, boolean isLast, Consumer<Frame> reader) {
        var bytes = segment.bytes();
        var offsets = new ArrayList<Integer>();
        var number = segment.first() - 1;
        var digest = before;
        var offset = Segment.HEAD;
        offsets.add(offset);
        for (var frame = Frame.at(vault, bytes, offset); frame.isPresent(); frame = Frame.at(vault, bytes, offset)) {
            number++;
            check(segment, frame.get(), number, digest);
            reader.accept(frame.get());
            digest = Optional.of(frame.get().digest());
            offset += frame.get().length();
            offsets.add(offset);
        }
        var torn = Tear.lastWritten(bytes, offset) >= offset;
        if (torn && !(isLast && Tear.isAt(bytes, offset))) {
            throw new StoreException.Corrupt(Fault.of(Fault.Kind.ENTRY_DAMAGED, segment.name(), number + 1, offset));
        }
        return new Tail(
                Optional.of(segment.file()),
                segment.first(),
                number,
                digest.orElse(Frame.NONE_BEFORE),
                List.copyOf(offsets),
                bytes.length,
                torn);
    }

    private static void check(Segment segment, Frame frame, long number, Optional<Digest> before) {
        if (frame.number() != number || (before.isPresent() && !before.get().equals(frame.previous()))) {
            throw new StoreException.Corrupt(Fault.of(Fault.Kind.CHAIN_BROKEN, segment.name(), number));
        }
    }
}
