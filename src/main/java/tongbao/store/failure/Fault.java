package tongbao.store.failure;

import java.util.List;

/// Something on the disk that is not what was written, as `Store.verify` and [StoreException.Corrupt] name it.
///
/// @param where the file, relative to the store's folder
/// @param arguments what the sentence names besides, in the order given at [Kind]
public record Fault(Kind kind, String where, List<String> arguments) {
    public enum Kind {
        /// An entry of the journal is damaged: its number, its offset.
        ENTRY_DAMAGED,
        /// An entry does not continue the one before it: its number.
        CHAIN_BROKEN,
        /// Entries that were recorded are gone: the last there is, the last there was.
        ENTRIES_MISSING,
        /// The file is no segment of a journal.
        SEGMENT_DAMAGED,
        /// An entry can be read but not understood: its number.
        ENTRY_UNREADABLE,
        /// A file is gone that an entry or a picture's row names.
        FILE_MISSING,
        /// A file has other bytes than its name says.
        FILE_DAMAGED,
        /// A snapshot cannot be used.
        SNAPSHOT_DAMAGED,
        /// The database says other than the journal: the first table that differs.
        DATABASE_DIFFERS,
        /// The journal has an entry that cannot be applied: its number, why.
        ENTRY_REFUSED,
        /// The chain is whole but not the one that was: the first entry that is another, what says so.
        HISTORY_CHANGED
    }

    public Fault {
        arguments = List.copyOf(arguments);
    }

    public static Fault of(Kind kind, String where, Object... arguments) {
        return new Fault(
                kind, where, List.of(arguments).stream().map(String::valueOf).toList());
    }
}
