package tongbao.store.file;

import java.io.IOException;
import java.nio.file.Path;
import tongbao.domain.inspection.Digest;
import tongbao.store.failure.StoreException;

/// The originals of all pictures, untouched. They stay whatever happens to the evidence that names them.
public final class PictureFiles {
    public static final String FOLDER = "pictures";

    private final Path folder;
    private final DigestFiles files;

    private final Worker worker;

    /// @param worker writes what is kept: whoever calls may be interrupted, and that would end a write in the middle
    public PictureFiles(Vault vault, Path folder, Worker worker) {
        this.folder = folder;
        this.worker = worker;
        files = new DigestFiles(vault, folder, FOLDER);
    }

    /// Keeps the bytes of a picture; they survive a power cut when this returns. Any thread.
    ///
    /// @throws StoreException.Full if there is no room for it
    public Digest keep(byte[] original) {
        return worker.call(() -> {
            try {
                return files.keep(original);
            } catch (IOException e) {
                throw Disk.failed(folder, e, StoreException.Outcome.NOT_RECORDED);
            }
        });
    }

    /// The bytes as they were kept.
    ///
    /// @throws StoreException.Corrupt if they are gone or changed
    public byte[] read(Digest digest) {
        try {
            return files.read(digest);
        } catch (IOException e) {
            throw Disk.failed(folder, e, StoreException.Outcome.NOT_RECORDED);
        }
    }

    public boolean has(Digest digest) {
        return files.has(digest);
    }
}
