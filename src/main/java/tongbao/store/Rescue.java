package tongbao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tongbao.store.failure.StoreException;
import tongbao.store.file.DigestFiles;
import tongbao.store.file.Disk;
import tongbao.store.file.PictureFiles;
import tongbao.store.file.Vault;
import tongbao.store.journal.Deltas;
import tongbao.store.journal.EntryCodec;
import tongbao.store.journal.Frame;
import tongbao.store.journal.Journal;
import tongbao.store.journal.JournalReader;
import tongbao.store.journal.Unsettled;

/// Fetches out of a damaged store whatever a restored backup lacks and can still be read: the entries that continue
/// the backup's last one, wherever they lie, and kept files that are what their names say.
final class Rescue {
    private static final Logger LOG = LoggerFactory.getLogger(Rescue.class);

    private final Vault former;
    private final Path damaged;
    private final Vault vault;
    private final Path restored;
    private final Settings settings;

    /// @param former what the damaged store is read with
    /// @param vault what the restored one is written with
    Rescue(Vault former, Path damaged, Vault vault, Path restored, Settings settings) {
        this.former = former;
        this.vault = vault;
        this.damaged = damaged;
        this.restored = restored;
        this.settings = settings;
    }

    /// @return how many entries were fetched
    long fetch() throws IOException {
        for (var kind : new String[] {Deltas.FOLDER, PictureFiles.FOLDER}) {
            fetchFiles(kind);
        }
        return fetchEntries();
    }

    private void fetchFiles(String kind) throws IOException {
        var kept = new DigestFiles(vault, restored, kind);
        for (var file : new DigestFiles(former, damaged, kind).files()) {
            try {
                var where = DigestFiles.where(kind, file.getFileName().toString());
                var content = DigestFiles.content(former, where, Files.readAllBytes(file));
                if (content.isPresent()) {
                    kept.keep(content.get());
                }
            } catch (IOException e) {
                LOG.warn("{} cannot be fetched", file, e);
            }
        }
    }

    private long fetchEntries() throws IOException {
        var folder = restored.resolve(Opening.JOURNAL);
        Disk.makeFolder(folder);
        var codec = new EntryCodec(new Deltas(vault, restored), settings.inlineBytes());
        try (var journal = Journal.open(vault, folder, JournalReader.tail(vault, folder), settings.segmentBytes())) {
            var first = journal.last();
            var found = frames(first);
            for (var next = next(found, journal, codec); next.isPresent(); next = next(found, journal, codec)) {
                journal.append(next.get().in(vault));
            }
            return journal.last() - first;
        } catch (Unsettled e) {
            throw new IOException(e);
        }
    }

    /// The entry that continues the last one and can be read whole.
    private static Optional<Frame> next(Map<Long, List<Frame>> found, Journal journal, EntryCodec codec) {
        return found.getOrDefault(journal.last() + 1, List.of()).stream()
                .filter(frame -> frame.previous().equals(journal.digest()) && isReadable(frame, codec))
                .findFirst();
    }

    private static boolean isReadable(Frame frame, EntryCodec codec) {
        try {
            return codec.decode(frame.number(), frame.payload()).number() == frame.number();
        } catch (IOException | StoreException e) {
            LOG.warn("entry {} cannot be fetched", frame.number(), e);
            return false;
        }
    }

    /// Every frame behind `number` whose checksum holds, at whatever place it lies.
    private Map<Long, List<Frame>> frames(long number) throws IOException {
        var found = new HashMap<Long, List<Frame>>();
        if (!Files.isDirectory(damaged.resolve(Opening.JOURNAL))) {
            return found;
        }
        for (var segment : JournalReader.segments(damaged.resolve(Opening.JOURNAL))) {
            try {
                var bytes = Files.readAllBytes(segment);
                for (var at = 0; at < bytes.length; at++) {
                    var frame = Frame.at(former, bytes, at);
                    if (frame.isPresent()) {
                        at += frame.get().length() - 1;
                        if (frame.get().number() > number) {
                            found.computeIfAbsent(frame.get().number(), _ -> new ArrayList<>())
                                    .add(frame.get());
                        }
                    }
                }
            } catch (IOException e) {
                LOG.warn("{} cannot be read", segment, e);
            }
        }
        return found;
    }
}
