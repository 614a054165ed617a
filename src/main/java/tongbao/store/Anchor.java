package tongbao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import tongbao.store.failure.Fault;
import tongbao.store.failure.StoreException;
import tongbao.store.file.Vault;
import tongbao.store.journal.JournalReader;

/// What somebody noted of the journal at some time, in a place the store cannot reach: a printed bulletin, a backup. As
/// every entry names all before it, one note holds everything up to it in place.
///
/// @param entry the number of the last entry at that time
/// @param digest the digest of that entry, or at least its first sixteen digits
/// @param where it was noted: a file, or empty text
public record Anchor(long entry, String digest, String where) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,18}):([0-9a-f]{16,64})");
    private static final int PRINTED = 32;

    /// The note in the form `1234:9f86d081884c7d65…`, or empty if it has another.
    public static Optional<Anchor> parse(String text) {
        var match = FORM.matcher(text.strip());
        return match.matches()
                ? Optional.of(new Anchor(Long.parseLong(match.group(1)), match.group(2), ""))
                : Optional.empty();
    }

    /// The note as [#parse] reads it.
    public String text() {
        return entry + ":" + digest;
    }

    /// The same with the first 32 digits of the digest: what a bulletin prints.
    public String printed() {
        return entry + ":" + digest.substring(0, Math.min(PRINTED, digest.length()));
    }

    /// What a backup notes.
    ///
    /// @throws StoreException.BadBackup if it is none
    static Anchor of(Vault vault, Path backup) throws IOException {
        var contents =
                BackupFile.head(BackupFile.fitting(vault, backup), backup).contents();
        return new Anchor(contents.entries(), contents.head().hex(), backup.toString());
    }

    /// How the journal differs from what was noted; empty if it does not.
    Optional<Fault> fault(Vault vault, Path journal) throws IOException {
        if (entry == 0) {
            return Optional.empty();
        }
        var frame = JournalReader.find(vault, journal, entry);
        if (frame.isEmpty()) {
            var last = JournalReader.tail(vault, journal).last();
            return Optional.of(Fault.of(Fault.Kind.ENTRIES_MISSING, Opening.JOURNAL, last, entry));
        }
        return frame.get().digest().hex().startsWith(digest)
                ? Optional.empty()
                : Optional.of(Fault.of(
                        Fault.Kind.HISTORY_CHANGED,
                        Opening.JOURNAL,
                        firstOther(vault, journal),
                        where.isEmpty() ? text() : where));
    }

    /// A backup knows every entry, so that the first that is another can be named; a printed digest knows one.
    private long firstOther(Vault vault, Path journal) throws IOException {
        if (where.isEmpty()) {
            return entry;
        }
        var work = Files.createTempDirectory(journal.resolveSibling(""), Leftovers.VERIFY);
        try {
            var theirs = BackupFile.fitting(vault, Path.of(where));
            BackupFile.read(theirs, Path.of(where), (name, bytes, _) -> {
                if (name.startsWith(Opening.JOURNAL)) {
                    Unpacking.lay(work, name, bytes);
                }
            });
            return Difference.firstOther(vault, journal, theirs, work.resolve(Opening.JOURNAL), entry);
        } finally {
            Leftovers.delete(work);
        }
    }
}
