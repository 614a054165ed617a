package tongbao.intake.picture;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tongbao.domain.inspection.Digest;
import tongbao.domain.inspection.Picture;
import tongbao.intake.picture.PictureException.Problem;

/// Looks at a picture before it is kept: what it is by its content, how large, when it was made, its digest; and
/// whether it is whole, so that no broken evidence is found out only when it is printed.
public final class PictureReader {
    public static final long MOST_BYTES = 64L << 20;

    /// What a look at the whole picture may hold in memory, in pixels.
    private static final long GLANCE = 1_000_000;

    private PictureReader() {}

    /// @param name the name of its file, or how it came
    /// @throws PictureException if it is no picture, too large, or broken
    public static Picture read(byte[] bytes, String name) {
        if (bytes.length > MOST_BYTES) {
            throw new PictureException(Problem.TOO_BIG, name, String.valueOf(MOST_BYTES >> 20));
        }
        try (var pixels = Pixels.open(bytes, name)) {
            var many = (long) pixels.width() * pixels.height();
            pixels.every((int) Math.ceil(Math.sqrt((double) many / GLANCE)));
            return new Picture(
                    digest(bytes),
                    name,
                    pixels.format().mediaType(),
                    pixels.width(),
                    pixels.height(),
                    bytes.length,
                    TakenAt.of(bytes, pixels.format()));
        }
    }

    private static Digest digest(byte[] bytes) {
        try {
            return new Digest(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
