package tongbao.document.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import tongbao.document.problem.PrintException;

/// The picture of a seal under its own password: PBKDF2 (HMAC-SHA-256) makes a key from it, AES-256-GCM locks the
/// picture and shows every change. A file is `TBSEAL1`, the rounds, salt, nonce and the locked bytes.
public final class LockedSeal {
    private static final byte[] MAGIC = "TBSEAL1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int ROUNDS = 600_000;
    private static final int MOST_ROUNDS = 10_000_000;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BITS = 256;

    private LockedSeal() {}

    /// Whether the bytes are a locked seal rather than a picture.
    public static boolean is(byte[] file) {
        return file.length > MAGIC.length && Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /// @param password is not kept; the caller wipes it
    public static byte[] lock(byte[] png, char[] password) {
        var random = new SecureRandom();
        var salt = new byte[SALT];
        var nonce = new byte[NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        try {
            var locked =
                    cipher(Cipher.ENCRYPT_MODE, password, salt, nonce, ROUNDS).doFinal(png);
            return ByteBuffer.allocate(MAGIC.length + Integer.BYTES + SALT + NONCE + locked.length)
                    .put(MAGIC)
                    .putInt(ROUNDS)
                    .put(salt)
                    .put(nonce)
                    .put(locked)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has these
        }
    }

    /// The picture.
    ///
    /// @throws PrintException.BadStamp if the password is wrong or the file was changed or is none
    public static byte[] open(byte[] file, char[] password) {
        if (!is(file) || file.length <= MAGIC.length + Integer.BYTES + SALT + NONCE) {
            throw new PrintException.BadStamp("unreadable");
        }
        var in = ByteBuffer.wrap(file).position(MAGIC.length);
        int rounds = in.getInt();
        var salt = new byte[SALT];
        var nonce = new byte[NONCE];
        in.get(salt).get(nonce);
        var locked = new byte[in.remaining()];
        in.get(locked);
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new PrintException.BadStamp("unreadable");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, password, salt, nonce, rounds).doFinal(locked);
        } catch (AEADBadTagException _) {
            throw new PrintException.BadStamp("password");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has these
        }
    }

    private static Cipher cipher(int mode, char[] password, byte[] salt, byte[] nonce, int rounds)
            throws GeneralSecurityException {
        var asked = new PBEKeySpec(password, salt, rounds, KEY_BITS);
        try {
            var key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(asked)
                    .getEncoded();
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(MAGIC);
            return cipher;
        } finally {
            asked.clearPassword();
        }
    }
}
