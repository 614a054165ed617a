package tongbao.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import tongbao.domain.inspection.Digest;

/// How what a store keeps lies on the disk: as it is, or enclosed under the store's data key with AES-256-GCM, each
/// piece bound to its place, so that none can be read, changed or put elsewhere. Any thread.
public final class Vault {
    /// A store without password.
    public static final Vault PLAIN = new Vault(Optional.empty());

    public static final int KEY_BYTES = 32;
    /// What enclosing adds to a piece.
    static final int OVERHEAD = 12 + 16;

    private static final int NONCE = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Optional<Keys> keys;

    /// For one purpose each, made of the data key.
    private record Keys(SecretKeySpec content, SecretKeySpec name, SecretKeySpec tables) {}

    private Vault(Optional<Keys> keys) {
        this.keys = keys;
    }

    /// @param dataKey [#KEY_BYTES] random bytes
    public static Vault of(byte[] dataKey) {
        var base = new SecretKeySpec(dataKey, "HmacSHA256");
        return new Vault(Optional.of(new Keys(
                new SecretKeySpec(mac(base, "content"), "AES"),
                new SecretKeySpec(mac(base, "name"), "HmacSHA256"),
                new SecretKeySpec(mac(base, "tables"), "HmacSHA256"))));
    }

    public static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    public boolean isPlain() {
        return keys.isEmpty();
    }

    /// What is written for `content`, which nobody can read at another place than `place`.
    public byte[] enclose(byte[] content, String place) {
        return keys.map(known -> enclose(known.content(), content, place)).orElse(content);
    }

    /// The content of what was enclosed at `place`; empty if it was not, or is damaged.
    public Optional<byte[]> disclose(byte[] bytes, String place) {
        return keys.isEmpty() ? Optional.of(bytes) : disclose(keys.get().content(), bytes, place);
    }

    static byte[] enclose(SecretKeySpec key, byte[] content, String place) {
        var nonce = random(NONCE);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, place);
            var bytes = Arrays.copyOf(nonce, OVERHEAD + content.length);
            cipher.doFinal(content, 0, content.length, bytes, NONCE);
            return bytes;
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has AES-GCM", e);
        }
    }

    static Optional<byte[]> disclose(SecretKeySpec key, byte[] bytes, String place) {
        if (bytes.length < OVERHEAD) {
            return Optional.empty();
        }
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(bytes, NONCE), place)
                    .doFinal(bytes, NONCE, bytes.length - NONCE));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has AES-GCM", e);
        }
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, String place)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(128, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /// What a file with these bytes is called: an outsider who has a picture cannot tell whether it is kept here.
    String name(Digest digest) {
        return keys.map(known -> HexFormat.of().formatHex(mac(known.name(), digest.hex())))
                .orElse(digest.hex());
    }

    /// Writes a long file piece by piece; `out` is flushed and stays open.
    public void write(OutputStream out, Disk.Content content) throws IOException {
        if (isPlain()) {
            content.write(out);
        } else {
            var pieces = new PieceWriter(out, this);
            content.write(pieces);
            pieces.finish();
        }
    }

    /// What [#write] wrote, from where `in` stands; what was changed or is missing ends in an [IOException].
    public InputStream read(InputStream in) throws IOException {
        return isPlain() ? in : new PieceReader(in, this);
    }

    /// What H2 encloses its own files with; empty if the tables lie open.
    public Optional<String> tablesPassword() {
        return keys.map(known -> HexFormat.of().formatHex(mac(known.tables(), "h2")));
    }

    /// Tells whether two vaults have the same data key, without telling anything of it.
    String mark() {
        return keys.map(known -> HexFormat.of().formatHex(mac(known.name(), "mark"), 0, 16))
                .orElse("");
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has HMAC-SHA-256", e);
        }
    }
}
