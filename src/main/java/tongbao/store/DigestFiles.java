package tongbao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import tongbao.domain.inspection.Digest;

/// Files that are named by the SHA-256 of their bytes, so that each proves itself and none is ever changed.
final class DigestFiles {
    private final Path folder;
    private final String name;

    /// @param store the store's folder
    /// @param name of the folder below it
    DigestFiles(Path store, String name) {
        this.folder = store.resolve(name);
        this.name = name;
    }

    /// Keeps `content`; it is on the disk when this returns. What is kept already is read and, if it was damaged
    /// meanwhile, written anew.
    Digest keep(byte[] content) throws IOException {
        var digest = Sha256.of(content);
        if (!isIntact(digest)) {
            Disk.create(folder(digest), digest.hex(), out -> out.write(content));
        }
        return digest;
    }

    /// @throws StoreException.Corrupt if the file is gone or has other bytes
    byte[] read(Digest digest) throws IOException {
        try {
            var content = Files.readAllBytes(file(digest));
            if (!Sha256.of(content).equals(digest)) {
                throw new StoreException.Corrupt(Fault.of(Fault.Kind.FILE_DAMAGED, where(digest)));
            }
            return content;
        } catch (NoSuchFileException e) {
            throw new StoreException.Corrupt(Fault.of(Fault.Kind.FILE_MISSING, where(digest)));
        }
    }

    boolean has(Digest digest) {
        return Files.isRegularFile(file(digest));
    }

    private boolean isIntact(Digest digest) throws IOException {
        return has(digest) && Sha256.of(Files.readAllBytes(file(digest))).equals(digest);
    }

    private Path file(Digest digest) {
        return folder(digest).resolve(digest.hex());
    }

    private Path folder(Digest digest) {
        return folder.resolve(digest.hex().substring(0, 2));
    }

    private String where(Digest digest) {
        return name + "/" + digest.hex().substring(0, 2) + "/" + digest.hex();
    }
}
