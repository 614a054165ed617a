package tongbao.intake.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.MemoryCacheImageInputStream;
import tongbao.intake.picture.PictureException.Problem;

/// An opened picture: its size is known before a pixel is unpacked, and no more pixels are held than were asked for.
final class Pixels implements AutoCloseable {
    private final String name;
    private final Format format;
    private final ImageReader reader;
    private final MemoryCacheImageInputStream stream;

    private Pixels(String name, Format format, ImageReader reader, MemoryCacheImageInputStream stream) {
        this.name = name;
        this.format = format;
        this.reader = reader;
        this.stream = stream;
    }

    /// @throws PictureException if the bytes are no picture of a known format, or one too large
    static Pixels open(byte[] bytes, String name) {
        var format = Format.of(bytes).orElseThrow(() -> new PictureException(Problem.NOT_A_PICTURE, name));
        var readers = ImageIO.getImageReadersByMIMEType(format.mediaType());
        if (!readers.hasNext()) {
            throw new PictureException(Problem.UNSUPPORTED, name);
        }
        if (format == Format.BMP && bytes.length < declaredLength(bytes)) {
            // its reader takes no notice of missing lines where it skips lines
            throw new PictureException(Problem.BROKEN, name);
        }
        var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
        var reader = readers.next();
        reader.setInput(stream, true, true);
        var pixels = new Pixels(name, format, reader, stream);
        try {
            pixels.checkSize();
            return pixels;
        } catch (PictureException refused) {
            pixels.close();
            throw refused;
        }
    }

    private static long declaredLength(byte[] bmp) {
        return bmp.length < 6
                ? 6
                : ByteBuffer.wrap(bmp).order(ByteOrder.LITTLE_ENDIAN).getInt(2) & 0xFFFF_FFFFL;
    }

    private void checkSize() {
        var many = (long) width() * height();
        if (many <= 0) {
            throw new PictureException(Problem.BROKEN, name);
        }
        if (many > format.mostPixels()) {
            throw new PictureException(
                    Problem.TOO_MANY_PIXELS,
                    name,
                    width() + "×" + height(),
                    String.valueOf(format.mostPixels() / 10_000));
        }
    }

    Format format() {
        return format;
    }

    int width() {
        return read(() -> reader.getWidth(0));
    }

    int height() {
        return read(() -> reader.getHeight(0));
    }

    /// Every `step`th pixel of every `step`th line, as few as that may be.
    BufferedImage every(int step) {
        var cut = new AtomicBoolean();
        IIOReadWarningListener listener = (_, warning) -> cut.compareAndSet(false, isCut(warning));
        reader.addIIOReadWarningListener(listener);
        var image = read(() -> {
            var param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        });
        if (cut.get()) {
            throw new PictureException(Problem.BROKEN, name);
        }
        return image;
    }

    /// Only the reader of JPEG goes on behind the end of the file; its words are the Java runtime's own.
    private static boolean isCut(String warning) {
        return warning.contains("Premature") || warning.contains("Truncated") || warning.contains("EOI");
    }

    private interface Reading<T> {
        T get() throws IOException;
    }

    /// Readers of hostile bytes fail in many ways; whatever they throw, the picture is broken and nothing else is.
    private <T> T read(Reading<T> reading) {
        try {
            return reading.get();
        } catch (IIOException failure) {
            var unsupported = String.valueOf(failure.getMessage()).contains("Unsupported");
            throw new PictureException(unsupported ? Problem.UNSUPPORTED : Problem.BROKEN, failure, name);
        } catch (IOException | RuntimeException failure) {
            throw new PictureException(Problem.BROKEN, failure, name);
        }
    }

    @Override
    public void close() {
        reader.dispose();
        try {
            stream.close();
        } catch (IOException closedAlready) {
            throw new PictureException(Problem.BROKEN, closedAlready, name);
        }
    }
}
