package tongbao.fuzz;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import tongbao.intake.picture.PictureException;
import tongbao.intake.picture.PictureReader;
import tongbao.intake.picture.Thumbnail;

/// Pictures for their two readers.
final class Pictures {
    private Pictures() {}

    static Reader picture() {
        return new Reader(
                "picture",
                pictures(),
                pictureBombs(),
                List.of(),
                List.of(PictureException.class),
                file -> PictureReader.read(file, "示例"));
    }

    static Reader thumbnail() {
        return new Reader(
                "thumbnail", pictures(), pictureBombs(), List.of(), List.of(), file -> Thumbnail.of(file, 160));
    }

    private static List<byte[]> pictures() {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 4, 0xFF0000);
        return List.of(encoded(image, "png"), encoded(image, "jpeg"), encoded(image, "bmp"));
    }

    /// Pictures that say they are 60,000 by 60,000 pixels.
    private static List<byte[]> pictureBombs() {
        var png = pictures().getFirst().clone();
        png[18] = (byte) 0xEA;
        png[19] = 0x60;
        png[22] = (byte) 0xEA;
        png[23] = 0x60;
        var crc = new CRC32();
        crc.update(png, 12, 17);
        for (var index = 0; index < 4; index++) {
            png[29 + index] = (byte) (crc.getValue() >>> (24 - 8 * index));
        }
        var bmp = pictures().get(2).clone();
        bmp[20] = 1;
        bmp[24] = 1;
        return List.of(png, bmp);
    }

    private static byte[] encoded(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
