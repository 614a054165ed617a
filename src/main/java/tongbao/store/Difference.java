package tongbao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tongbao.store.failure.Fault;
import tongbao.store.failure.StoreException;
import tongbao.store.file.Vault;
import tongbao.store.journal.Frame;
import tongbao.store.journal.JournalReader;

/// How a backup stands to the store it may be restored into.
public sealed interface Difference {
    /// There is nothing in the folder yet.
    record NothingThere() implements Difference {}

    /// The store has all entries of the backup and `more` behind them.
    record StoreAhead(long more) implements Difference {}

    /// The backup has all entries of the store and `more` behind them.
    record BackupAhead(long more) implements Difference {}

    /// Both went different ways behind the entry of this number: the store by `store` entries, the backup by `backup`.
    record Apart(long common, long store, long backup) implements Difference {}

    /// The backup was made of another store.
    record OtherStore() implements Difference {}

    /// The journal of the store cannot be read to its end.
    record Unreadable(Fault fault) implements Difference {}

    /// @param vault of the store in `folder`
    /// @param theirs of the backup, whose `journal` is unpacked
    static Difference between(Vault vault, Path folder, Vault theirs, Path journal, Contents backup)
            throws IOException {
        var present = folder.resolve(Opening.JOURNAL);
        if (!Files.isDirectory(present) || JournalReader.segments(present).isEmpty()) {
            return new NothingThere();
        }
        try {
            var tail = JournalReader.read(vault, present, 0, _ -> {});
            var common = Math.min(tail.last(), backup.entries());
            if (isSame(vault, present, theirs, journal, common)) {
                return tail.last() >= backup.entries()
                        ? new StoreAhead(tail.last() - common)
                        : new BackupAhead(backup.entries() - common);
            }
            var same = firstOther(vault, present, theirs, journal, common) - 1;
            return same == 0 ? new OtherStore() : new Apart(same, tail.last() - same, backup.entries() - same);
        } catch (StoreException.Corrupt e) {
            return new Unreadable(e.fault());
        }
    }

    /// The first entry that is another in both journals, the last of them being another. An entry names all before it,
    /// so that what is the same ends at one place.
    static long firstOther(Vault vault, Path one, Vault theirs, Path other, long last) throws IOException {
        long same = 0;
        var different = last;
        while (different - same > 1) {
            var middle = (same + different) / 2;
            if (isSame(vault, one, theirs, other, middle)) {
                same = middle;
            } else {
                different = middle;
            }
        }
        return different;
    }

    private static boolean isSame(Vault vault, Path one, Vault theirs, Path other, long number) throws IOException {
        return JournalReader.find(vault, one, number)
                .map(Frame::digest)
                .equals(JournalReader.find(theirs, other, number).map(Frame::digest));
    }
}
