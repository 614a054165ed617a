package tongbao.document;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tongbao.domain.inspection.mark.Box;

/// 打码. Squares in colours of the pixels around the masked place, none of what lies under it: two pictures that
/// differ only there give the same result, so nothing can be got back, however small the letters were.
final class Masking {
    private static final int AROUND = 6;
    private static final int LEAST_SQUARE = 6;
    private static final int SPREAD = 36;
    private static final int OPAQUE = 0xFF000000;
    private static final int GREY = 0xFF9AA3AC;

    private final BufferedImage picture;
    private final List<Box> masked;

    Masking(BufferedImage picture, List<Box> masked) {
        this.picture = picture;
        this.masked = List.copyOf(masked);
    }

    void paint() {
        for (var box : masked) {
            if (box.touches(picture.getWidth(), picture.getHeight())) {
                paint(box.within(picture.getWidth(), picture.getHeight()));
            }
        }
    }

    private void paint(Box box) {
        var colours = around(box);
        var random = new Random(31L * (31L * box.x() + box.y()) + box.width());
        var square = Math.max(LEAST_SQUARE, Math.min(box.width(), box.height()) / 3);
        for (var top = box.y(); top < box.y() + box.height(); top += square) {
            for (var left = box.x(); left < box.x() + box.width(); left += square) {
                var colour = shaded(colours.get(random.nextInt(colours.size())), random.nextInt(SPREAD));
                fill(
                        left,
                        top,
                        Math.min(left + square, box.x() + box.width()),
                        Math.min(top + square, box.y() + box.height()),
                        colour);
            }
        }
    }

    /// The pixels around `box` that no mask covers, not even another one; grey where there are none.
    private List<Integer> around(Box box) {
        var ring = box.around(AROUND).within(picture.getWidth(), picture.getHeight());
        var colours = new ArrayList<Integer>();
        for (var y = ring.y(); y < ring.y() + ring.height(); y++) {
            for (var x = ring.x(); x < ring.x() + ring.width(); x++) {
                if (!isMasked(x, y)) {
                    colours.add(picture.getRGB(x, y));
                }
            }
        }
        return colours.isEmpty() ? List.of(GREY) : colours;
    }

    private boolean isMasked(int x, int y) {
        return masked.stream()
                .anyMatch(
                        box -> x >= box.x() && x < box.x() + box.width() && y >= box.y() && y < box.y() + box.height());
    }

    /// Darker where it is light, lighter where it is dark, so that the squares are seen on plain ground.
    private static int shaded(int argb, int by) {
        var red = argb >> 16 & 0xFF;
        var green = argb >> 8 & 0xFF;
        var blue = argb & 0xFF;
        var change = red + green + blue > 3 * 127 ? -by : by;
        return OPAQUE
                | Math.clamp(red + change, 0, 255) << 16
                | Math.clamp(green + change, 0, 255) << 8
                | Math.clamp(blue + change, 0, 255);
    }

    private void fill(int left, int top, int right, int bottom, int colour) {
        for (var y = top; y < bottom; y++) {
            for (var x = left; x < right; x++) {
                picture.setRGB(x, y, colour);
            }
        }
    }
}
