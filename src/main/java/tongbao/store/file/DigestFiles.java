package tongbao.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tongbao.domain.inspection.Digest;
import tongbao.store.failure.Fault;
import tongbao.store.failure.StoreException;

/// Files that are named after the SHA-256 of their content ([Vault#name]), so that each proves itself and none is ever
/// changed.
public final class DigestFiles {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final Vault vault;
    private final Path folder;
    private final String kind;

    /// @param store the store's folder
    /// @param kind the name of the folder below it
    public DigestFiles(Vault vault, Path store, String kind) {
        this.vault = vault;
        this.folder = store.resolve(kind);
        this.kind = kind;
    }

    /// Keeps `content`; it is on the disk when this returns. What is kept already is read and, if it was damaged
    /// meanwhile, written anew.
    public Digest keep(byte[] content) throws IOException {
        var digest = Sha256.of(content);
        if (!isIntact(digest)) {
            var enclosed = vault.enclose(content, where(vault, kind, digest));
            Disk.create(folder(digest), vault.name(digest), out -> out.write(enclosed));
        }
        return digest;
    }

    /// @throws StoreException.Corrupt if the file is gone or has other bytes
    public byte[] read(Digest digest) throws IOException {
        try {
            var where = where(vault, kind, digest);
            return vault.disclose(Files.readAllBytes(file(digest)), where)
                    .filter(content -> Sha256.of(content).equals(digest))
                    .orElseThrow(() -> new StoreException.Corrupt(Fault.of(Fault.Kind.FILE_DAMAGED, where)));
        } catch (NoSuchFileException e) {
            throw new StoreException.Corrupt(Fault.of(Fault.Kind.FILE_MISSING, where(vault, kind, digest)));
        }
    }

    public boolean has(Digest digest) {
        return Files.isRegularFile(file(digest));
    }

    /// Every file that has a name as they have.
    public List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder, 2)) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches() && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    /// Where a file of this name lies below the store's folder.
    public static String where(String kind, String name) {
        return kind + "/" + name.substring(0, 2) + "/" + name;
    }

    private static String where(Vault vault, String kind, Digest digest) {
        return where(kind, vault.name(digest));
    }

    /// The content of the file that lies at `where`, or empty if it is not what its name says.
    public static Optional<byte[]> content(Vault vault, String where, byte[] bytes) {
        return vault.disclose(bytes, where).filter(content -> where.endsWith("/" + vault.name(Sha256.of(content))));
    }

    /// The digest of the content of the file that lies at `where`, or empty if it is not what its name says.
    public static Optional<Digest> digest(Vault vault, String where, InputStream bytes) throws IOException {
        if (!vault.isPlain()) {
            return content(vault, where, bytes.readAllBytes()).map(Sha256::of);
        }
        var sha = Sha256.start();
        var buffer = new byte[1 << 16];
        for (var read = bytes.read(buffer); read > 0; read = bytes.read(buffer)) {
            sha.update(buffer, 0, read);
        }
        return Optional.of(Sha256.end(sha)).filter(digest -> where.endsWith("/" + digest.hex()));
    }

    private boolean isIntact(Digest digest) throws IOException {
        return has(digest)
                && content(vault, where(vault, kind, digest), Files.readAllBytes(file(digest)))
                        .isPresent();
    }

    private Path file(Digest digest) {
        return folder(digest).resolve(vault.name(digest));
    }

    private Path folder(Digest digest) {
        return folder.resolve(vault.name(digest).substring(0, 2));
    }
}
