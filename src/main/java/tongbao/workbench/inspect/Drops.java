package tongbao.workbench.inspect;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import tongbao.document.ArgbImage;

/// What a clipboard or a drag holds of pictures.
final class Drops {
    private Drops() {}

    /// Whether there is a picture or files, and not just text.
    static boolean hasPictures(Clipboard board) {
        return board.hasFiles() || board.hasImage();
    }

    static List<Path> files(Clipboard board) {
        return board.getFiles().stream().map(File::toPath).toList();
    }

    /// The pixels of `image`. Windows hands over screenshots whose pixels all say they are transparent; those are
    /// taken as opaque.
    static ArgbImage pixels(Image image) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        var transparent = true;
        for (var pixel : argb) {
            if (pixel >>> 24 != 0) {
                transparent = false;
                break;
            }
        }
        if (transparent) {
            for (var i = 0; i < argb.length; i++) {
                argb[i] |= 0xFF000000;
            }
        }
        return new ArgbImage(width, height, argb);
    }
}
