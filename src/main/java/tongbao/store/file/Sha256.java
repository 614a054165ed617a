package tongbao.store.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tongbao.domain.inspection.Digest;

/// SHA-256, which every Java has.
public final class Sha256 {
    private Sha256() {}

    public static Digest of(byte[] content) {
        var digest = start();
        digest.update(content);
        return end(digest);
    }

    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    public static Digest end(MessageDigest digest) {
        return new Digest(HexFormat.of().formatHex(digest.digest()));
    }
}
