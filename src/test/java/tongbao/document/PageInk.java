package tongbao.document;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Where a page bears ink, measured on its picture.
final class PageInk {
    static final double PIXELS_PER_MM = 10;
    /// Pixels a point.
    static final double SCALE = PIXELS_PER_MM * 25.4 / 72;

    private PageInk() {}

    static double mm(int pixels) {
        return pixels / PIXELS_PER_MM;
    }

    static boolean isRed(int argb) {
        int red = argb >> 16 & 0xff;
        int green = argb >> 8 & 0xff;
        return red > 150 && red - green > 60;
    }

    static boolean isDark(int argb) {
        return (argb >> 16 & 0xff) < 120;
    }

    static List<Integer> rows(ArgbImage page, IntPredicate ink) {
        return IntStream.range(0, page.height())
                .filter(y ->
                        IntStream.range(0, page.width()).anyMatch(x -> ink.test(page.argb()[y * page.width() + x])))
                .boxed()
                .toList();
    }

    static List<Integer> darkRows(ArgbImage page) {
        return rows(page, PageInk::isDark);
    }

    static List<Double> columns(ArgbImage page, int y) {
        return IntStream.range(0, page.width())
                .filter(x -> isRed(page.argb()[y * page.width() + x]))
                .mapToObj(x -> x / PIXELS_PER_MM)
                .toList();
    }
}
