package tongbao.intake.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// When a picture says it was made: the EXIF time of a JPEG, PNG or WebP, else the time a PNG was last changed. What
/// is damaged says nothing.
final class TakenAt {
    private static final DateTimeFormatter EXIF = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");
    private static final int TAG_TIME = 0x0132;
    private static final int TAG_EXIF = 0x8769;
    private static final int TAG_TAKEN = 0x9003;

    private TakenAt() {}

    static Optional<LocalDateTime> of(byte[] bytes, Format format) {
        try {
            return switch (format) {
                case JPEG -> inJpeg(ByteBuffer.wrap(bytes));
                case PNG -> inPng(ByteBuffer.wrap(bytes));
                case WEBP -> inWebp(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
                case BMP -> Optional.empty();
            };
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeException _) {
            // the picture itself can be read; only its remarks cannot
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> inJpeg(ByteBuffer jpeg) {
        for (var at = 2; at + 4 <= jpeg.limit(); ) {
            var marker = jpeg.getShort(at) & 0xFFFF;
            var length = jpeg.getShort(at + 2) & 0xFFFF;
            if (marker == 0xFFDA || marker < 0xFFC0 || length < 2) {
                return Optional.empty();
            }
            if (marker == 0xFFE1 && length > 8 && jpeg.getInt(at + 4) == 0x45786966) {
                return inTiff(jpeg.slice(at + 10, length - 8));
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    private static Optional<LocalDateTime> inPng(ByteBuffer png) {
        var changed = Optional.<LocalDateTime>empty();
        for (var at = 8; at + 12 <= png.limit(); ) {
            var length = png.getInt(at);
            var name = png.getInt(at + 4);
            if (length < 0) {
                return changed;
            }
            if (name == 0x65584966) {
                return inTiff(png.slice(at + 8, length));
            }
            if (name == 0x74494D45) {
                changed = Optional.of(LocalDateTime.of(
                                png.getShort(at + 8),
                                png.get(at + 10),
                                png.get(at + 11),
                                png.get(at + 12),
                                png.get(at + 13),
                                Math.min(59, png.get(at + 14)))
                        .atOffset(ZoneOffset.UTC)
                        .atZoneSameInstant(ZoneId.systemDefault())
                        .toLocalDateTime());
            }
            at = Math.addExact(at, Math.addExact(length, 12));
        }
        return changed;
    }

    private static Optional<LocalDateTime> inWebp(ByteBuffer webp) {
        for (var at = 12; at + 8 <= webp.limit(); ) {
            var length = webp.getInt(at + 4);
            if (length < 0) {
                return Optional.empty();
            }
            if (webp.getInt(at) == 0x46495845) {
                var tiff = webp.slice(at + 8, length);
                return inTiff(tiff.getInt(0) == 0x66697845 ? tiff.slice(6, length - 6) : tiff);
            }
            at = Math.addExact(at, Math.addExact(length + length % 2, 8));
        }
        return Optional.empty();
    }

    private static Optional<LocalDateTime> inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var first = tiff.getInt(4);
        return value(tiff, first, TAG_EXIF)
                .flatMap(place -> value(tiff, tiff.getInt(place + 8), TAG_TAKEN))
                .or(() -> value(tiff, first, TAG_TIME))
                .map(place -> text(tiff, tiff.getInt(place + 8)));
    }

    /// Where the entry of `tag` begins in the directory at `directory`.
    private static Optional<Integer> value(ByteBuffer tiff, int directory, int tag) {
        var entries = tiff.getShort(directory) & 0xFFFF;
        for (var i = 0; i < entries; i++) {
            var at = directory + 2 + 12 * i;
            if ((tiff.getShort(at) & 0xFFFF) == tag) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static LocalDateTime text(ByteBuffer tiff, int at) {
        var text = new byte[19];
        tiff.get(at, text);
        return LocalDateTime.parse(new String(text, StandardCharsets.US_ASCII), EXIF);
    }
}
