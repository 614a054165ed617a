package tongbao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tongbao.store.failure.Fault;
import tongbao.store.failure.StoreException;
import tongbao.store.file.DigestFiles;
import tongbao.store.file.PictureFiles;
import tongbao.store.file.Vault;
import tongbao.store.journal.Deltas;
import tongbao.store.journal.JournalCopy;

/// Writes a whole store anew under another key, or under none. The entries and their chain stay the same; the tables
/// are made at the first opening.
final class Conversion {
    private Conversion() {}

    /// @param folder of the store, which nobody else has open; stays as it is
    /// @param target a folder that is empty or not there; all is on its disk when this returns
    /// @param segmentBytes of the journal's files
    /// @throws StoreException.Corrupt if the store is damaged
    static void of(Vault from, Path folder, Vault to, Path target, int segmentBytes) throws IOException {
        for (var kind : new String[] {Deltas.FOLDER, PictureFiles.FOLDER}) {
            copy(kind, from, folder, to, target);
        }
        JournalCopy.of(from, folder.resolve(Opening.JOURNAL), to, target.resolve(Opening.JOURNAL), segmentBytes);
    }

    private static void copy(String kind, Vault from, Path folder, Vault to, Path target) throws IOException {
        var kept = new DigestFiles(to, target, kind);
        for (var file : new DigestFiles(from, folder, kind).files()) {
            var where = DigestFiles.where(kind, file.getFileName().toString());
            kept.keep(DigestFiles.content(from, where, Files.readAllBytes(file))
                    .orElseThrow(() -> new StoreException.Corrupt(Fault.of(Fault.Kind.FILE_DAMAGED, where))));
        }
    }
}
