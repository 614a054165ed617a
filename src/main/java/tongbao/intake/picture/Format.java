package tongbao.intake.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The kinds of pictures that are taken in, told by their first bytes.
enum Format {
    PNG("image/png", 100_000_000),
    JPEG("image/jpeg", 100_000_000),
    BMP("image/bmp", 100_000_000),
    /// Its reader unpacks the whole picture before it makes it smaller.
    WEBP("image/webp", 40_000_000);

    private final String mediaType;
    private final long mostPixels;

    Format(String mediaType, long mostPixels) {
        this.mediaType = mediaType;
        this.mostPixels = mostPixels;
    }

    String mediaType() {
        return mediaType;
    }

    long mostPixels() {
        return mostPixels;
    }

    static Optional<Format> of(byte[] bytes) {
        return Arrays.stream(values()).filter(format -> format.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        return switch (this) {
            case PNG -> has(bytes, 0, "\u0089PNG\r\n\u001A\n");
            case JPEG -> has(bytes, 0, "\u00FF\u00D8\u00FF");
            case BMP -> has(bytes, 0, "BM");
            case WEBP -> has(bytes, 0, "RIFF") && has(bytes, 8, "WEBP");
        };
    }

    private static boolean has(byte[] bytes, int at, String mark) {
        var wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= at + wanted.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
