package tongbao.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tongbao.domain.inspection.Digest;

/// SHA-256, which every Java has.
final class Sha256 {
    private Sha256() {}

    static Digest of(byte[] content) {
        var digest = start();
        digest.update(content);
        return end(digest);
    }

    static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    static Digest end(MessageDigest digest) {
        return new Digest(HexFormat.of().formatHex(digest.digest()));
    }
}
