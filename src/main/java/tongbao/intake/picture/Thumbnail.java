package tongbao.intake.picture;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;

/// A picture in small.
public final class Thumbnail {
    private final int width;
    private final int height;
    private final int[] argb;

    private Thumbnail(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// The pixels, row by row from the top, not premultiplied: the array itself, made for whoever asked.
    public int[] argb() {
        return argb;
    }

    /// The picture so that neither side is longer than `most` pixels; never larger than it is. Holds about four times
    /// the pixels of the result while it works, however large the picture is (all of it for WebP).
    ///
    /// @return nothing if it is no picture, too large, or broken
    public static Optional<Thumbnail> of(byte[] picture, int most) {
        try (var pixels = Pixels.open(picture, "")) {
            var longest = Math.max(pixels.width(), pixels.height());
            var sampled = pixels.every(Math.max(1, longest / (2 * most)));
            var scale = Math.min(1.0, (double) most / longest);
            return Optional.of(scaled(sampled, Math.max(1, (int) Math.round(pixels.width() * scale)), Math.max(1, (int)
                    Math.round(pixels.height() * scale))));
        } catch (PictureException _) {
            return Optional.empty();
        }
    }

    private static Thumbnail scaled(BufferedImage picture, int width, int height) {
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return new Thumbnail(width, height, small.getRGB(0, 0, width, height, null, 0, width));
    }
}
