package tongbao.workbench.ui;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import tongbao.document.ArgbImage;

/// Pixels as a picture for the screen. May be made on any thread.
public final class ScreenPicture {
    private ScreenPicture() {}

    public static Image of(ArgbImage pixels) {
        return of(pixels.width(), pixels.height(), pixels.argb());
    }

    /// @param argb rows from the top, one number a pixel, not premultiplied
    public static Image of(int width, int height, int[] argb) {
        var picture = new WritableImage(width, height);
        picture.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return picture;
    }
}
