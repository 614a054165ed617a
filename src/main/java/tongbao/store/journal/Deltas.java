package tongbao.store.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tongbao.domain.inspection.Digest;
import tongbao.store.failure.StoreException;
import tongbao.store.file.DigestFiles;
import tongbao.store.file.Vault;

/// Large entries, compressed, each in a file named by its digest.
public final class Deltas {
    public static final String FOLDER = "deltas";

    private final DigestFiles files;

    public Deltas(Vault vault, Path folder) {
        files = new DigestFiles(vault, folder, FOLDER);
    }

    Digest keep(byte[] entry) throws IOException {
        var out = new ByteArrayOutputStream(entry.length / 8);
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(entry);
        }
        return files.keep(out.toByteArray());
    }

    /// @throws StoreException.Corrupt if the file is gone or damaged
    byte[] read(Digest digest) throws IOException {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(files.read(digest)))) {
            return zip.readAllBytes();
        }
    }
}
