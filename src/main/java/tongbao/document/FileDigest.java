package tongbao.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tongbao.domain.inspection.Digest;

/// The digest by which a printed file is known again.
public final class FileDigest {
    private static final int PIECE = 1 << 16;

    private FileDigest() {}

    /// @throws IOException if the file cannot be read
    public static Digest of(Path file) throws IOException {
        var sha = sha256();
        var piece = new byte[PIECE];
        try (var in = Files.newInputStream(file)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                sha.update(piece, 0, read);
            }
        }
        return new Digest(HexFormat.of().formatHex(sha.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
