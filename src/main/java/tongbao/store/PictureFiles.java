package tongbao.store;

import java.io.IOException;
import java.nio.file.Path;
import tongbao.domain.inspection.Digest;

/// The originals of all pictures, untouched. They stay whatever happens to the evidence that names them.
public final class PictureFiles {
    private final Path folder;
    private final DigestFiles files;

    PictureFiles(Path folder) {
        this.folder = folder;
        files = new DigestFiles(folder, "pictures");
    }

    /// Keeps the bytes of a picture; they survive a power cut when this returns. Any thread.
    ///
    /// @throws StoreException.Full if there is no room for it
    public Digest keep(byte[] original) {
        try {
            return files.keep(original);
        } catch (IOException e) {
            throw Disk.failed(folder, e, StoreException.Outcome.NOT_RECORDED);
        }
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
