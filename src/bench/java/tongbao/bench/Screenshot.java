package tongbao.bench;

import java.util.Random;
import tongbao.document.ArgbImage;
import tongbao.document.PngBytes;

/// A made-up screenshot: bands of plain colour and lines of noise, as large as one of an office screen and as hard to
/// compress.
final class Screenshot {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int LINE = 24;

    private Screenshot() {}

    /// @param number tells one from the others
    static byte[] png(int number) {
        var random = new Random(number);
        var argb = new int[WIDTH * HEIGHT];
        for (var y = 0; y < HEIGHT; y++) {
            var isText = y % LINE < LINE / 3;
            var ground = 0xFF000000 | ((y / 100 * 0x0A1420 + number) & 0xFFFFFF);
            for (var x = 0; x < WIDTH; x++) {
                argb[y * WIDTH + x] = isText && random.nextInt(4) == 0 ? 0xFF202020 : ground;
            }
        }
        return PngBytes.of(new ArgbImage(WIDTH, HEIGHT, argb));
    }
}
