package tongbao.document.audit;

import tongbao.document.ArgbImage;

/// Compares two pictures by what is black in them, one pixel to either side forgiven.
final class BlackInk {
    private static final int DARK = 90;
    private static final int DIM = 190;
    private static final int FORGIVEN = 2;

    private BlackInk() {}

    static boolean same(ArgbImage some, ArgbImage others) {
        return some.width() == others.width()
                && some.height() == others.height()
                && missing(some, others) <= FORGIVEN
                && missing(others, some) <= FORGIVEN;
    }

    /// How many black pixels of `from` have nothing near black in `in`.
    private static int missing(ArgbImage from, ArgbImage in) {
        int missing = 0;
        for (int y = 0; y < from.height(); y++) {
            for (int x = 0; x < from.width(); x++) {
                if (brightest(from, x, y) < DARK && !isDim(in, x, y)) {
                    missing++;
                }
            }
        }
        return missing;
    }

    private static boolean isDim(ArgbImage image, int x, int y) {
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                int px = Math.clamp((long) x + dx, 0, image.width() - 1);
                int py = Math.clamp((long) y + dy, 0, image.height() - 1);
                if (brightest(image, px, py) < DIM) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int brightest(ArgbImage image, int x, int y) {
        int argb = image.argb()[y * image.width() + x];
        return Math.max(argb >> 16 & 0xff, Math.max(argb >> 8 & 0xff, argb & 0xff));
    }
}
