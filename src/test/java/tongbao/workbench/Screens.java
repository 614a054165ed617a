package tongbao.workbench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/// Pictures of windows in `target/screens`, to be looked at.
public final class Screens {
    private Screens() {}

    /// Writes what `scene` shows now; call on the JavaFX thread.
    public static void capture(Scene scene, String name) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        write(scene.snapshot(null), name);
    }

    /// The same with two pixels for each, as on a screen of double density.
    public static void captureDouble(Scene scene, String name) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(2, 2));
        write(scene.getRoot().snapshot(parameters, null), name);
    }

    private static void write(WritableImage shot, String name) {
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
