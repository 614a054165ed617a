package tongbao.document;

import java.awt.image.BufferedImage;

/// A picture for the screen.
///
/// @param argb rows from the top, one number a pixel, not premultiplied; shared, not copied: treat as read-only
@SuppressWarnings("ArrayRecordComponent") // megapixels are not copied at every look
public record ArgbImage(int width, int height, int[] argb) {
    static ArgbImage of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return new ArgbImage(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
    }

    BufferedImage picture() {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, argb, 0, width);
        return picture;
    }
}
