package tongbao.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import tongbao.document.problem.PrintException;
import tongbao.domain.bulletin.Office;

/// Reads the picture of a seal and refuses what would spoil the page.
final class SealPicture {
    private static final int MOST_PIXELS = 4000;

    private SealPicture() {}

    /// @throws PrintException.BadStamp if it is no PNG, opaque, empty, or of an impossible size
    static BufferedImage read(Stamp.Image stamp) {
        if (!(stamp.diameter() >= Office.SMALLEST_SEAL && stamp.diameter() <= Office.LARGEST_SEAL)) {
            throw new PrintException.BadStamp("diameter");
        }
        var picture = decoded(stamp.png());
        int clear = 0;
        int inked = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int alpha = picture.getRGB(x, y) >>> 24;
                clear += alpha < 16 ? 1 : 0;
                inked += alpha >= 16 ? 1 : 0;
            }
        }
        if (inked == 0) {
            throw new PrintException.BadStamp("empty");
        }
        // even a full disc leaves a fifth of its square free
        if (!picture.getColorModel().hasAlpha() || clear < picture.getWidth() * picture.getHeight() / 10) {
            throw new PrintException.BadStamp("opaque");
        }
        return picture;
    }

    private static BufferedImage decoded(byte[] png) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new PrintException.BadStamp("unreadable");
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                check(reader);
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException _) {
            throw new PrintException.BadStamp("unreadable");
        }
    }

    private static void check(ImageReader reader) throws IOException {
        if (!reader.getFormatName().toLowerCase(Locale.ROOT).equals("png")) {
            throw new PrintException.BadStamp("unreadable");
        }
        if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS) {
            throw new PrintException.BadStamp("large");
        }
    }
}
