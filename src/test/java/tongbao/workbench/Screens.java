package tongbao.workbench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/// Pictures of windows in `target/screens`, to be looked at.
public final class Screens {
    private Screens() {}

    /// Writes what `scene` shows now; call on the JavaFX thread.
    public static void capture(Scene scene, String name) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        var shot = scene.snapshot(null);
        var width = (int) shot.getWidth();
        var height = (int) shot.getHeight();
        var pixels = new int[width * height];
        shot.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            var folder = Files.createDirectories(Path.of("target", "screens"));
            ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
