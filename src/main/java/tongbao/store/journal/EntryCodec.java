package tongbao.store.journal;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import tongbao.domain.inspection.Digest;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Recorded;
import tongbao.store.failure.Fault;
import tongbao.store.failure.StoreException;
import tongbao.store.json.Json;

/// Entries as payloads of the journal and back. Every version that was ever written is read for ever: a frozen sample
/// of each kind lies with the tests.
public final class EntryCodec {
    static final int VERSION = 1;

    private final Deltas deltas;
    private final int inlineBytes;

    /// Who did it and when; the entry itself, or the name of the file it lies in.
    private record Payload(
            int v, Instant at, String who, OptionalLong undoes, Optional<Entry> entry, Optional<Digest> delta) {
        Recorded recorded(long number, Entry entry) {
            return new Recorded(number, at, who, undoes, entry);
        }
    }

    private record Version(int v) {}

    public EntryCodec(Deltas deltas, int inlineBytes) {
        this.deltas = deltas;
        this.inlineBytes = inlineBytes;
    }

    /// The payload of `recorded`. A large entry is put into a file of its own first, which is on the disk when this
    /// returns.
    ///
    /// @throws IllegalArgumentException if reading it back would give another value
    public byte[] encode(Recorded recorded) throws IOException {
        var entry = Json.bytes(recorded.entry());
        if (!Json.read(entry, Entry.class).equals(recorded.entry())) {
            throw new IllegalArgumentException("the entry does not survive writing: " + recorded.entry());
        }
        var inline = entry.length <= inlineBytes;
        return Json.bytes(new Payload(
                VERSION,
                recorded.at(),
                recorded.who(),
                recorded.undoes(),
                inline ? Optional.of(recorded.entry()) : Optional.empty(),
                inline ? Optional.empty() : Optional.of(deltas.keep(entry))));
    }

    /// @throws StoreException.Newer if a newer release wrote it
    /// @throws StoreException.Corrupt if it cannot be read, or its file is gone or damaged
    public Recorded decode(long number, byte[] bytes) throws IOException {
        var payload = payload(number, bytes);
        var entry = payload.entry().isPresent()
                ? payload.entry().get()
                : read(number, deltas.read(payload.delta().orElseThrow(() -> unreadable(number))));
        return payload.recorded(number, entry);
    }

    /// As [#decode] where the entry lies in `bytes`; empty if it lies in a file of its own. Any thread.
    public Optional<Recorded> inline(long number, byte[] bytes) {
        var payload = payload(number, bytes);
        return payload.entry().map(entry -> payload.recorded(number, entry));
    }

    /// The digests of the files that `bytes` needs besides.
    Optional<Digest> delta(long number, byte[] bytes) {
        return payload(number, bytes).delta();
    }

    private static Payload payload(long number, byte[] bytes) {
        try {
            var payload = Json.read(bytes, Payload.class);
            expectKnown(payload.v());
            return payload;
        } catch (IOException e) {
            throw unreadable(number, bytes);
        }
    }

    /// What a newer release wrote may have any components but the version.
    private static StoreException.Corrupt unreadable(long number, byte[] bytes) {
        try {
            expectKnown(Json.lenient(bytes, Version.class).v());
            return unreadable(number);
        } catch (IOException e) {
            return unreadable(number);
        }
    }

    private static void expectKnown(int version) {
        if (version > VERSION) {
            throw new StoreException.Newer(version, VERSION);
        }
    }

    private static Entry read(long number, byte[] entry) {
        try {
            return Json.read(entry, Entry.class);
        } catch (IOException e) {
            throw unreadable(number);
        }
    }

    private static StoreException.Corrupt unreadable(long number) {
        return new StoreException.Corrupt(Fault.of(Fault.Kind.ENTRY_UNREADABLE, "journal", number));
    }
}
