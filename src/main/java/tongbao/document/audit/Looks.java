package tongbao.document.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import tongbao.document.BulletinPdf;
import tongbao.document.PagePictures;
import tongbao.document.Stamp;
import tongbao.document.font.Fonts;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.audit.Discrepancy;
import tongbao.domain.bulletin.audit.Discrepancy.Kind;
import tongbao.domain.bulletin.audit.Place;

/// Whether the pages of a file look as the program prints them. Text can be right in the file and wrong on paper: a
/// covered figure, a bar of another length. So the bulletin is printed once more and the black of both is laid over
/// each other, where a page is not drawn by the very same instructions; seals and the red of the head do not count.
final class Looks {
    private static final double SCALE = 1.25; // 90 dots an inch
    private static final double MOST_MOVED = 0.2;

    private Looks() {}

    /// @return empty if the file was set with other fonts or in another layout, so that nothing can be compared
    static Optional<List<Discrepancy>> compare(
            Path file, PdfText read, Bulletin bulletin, Fonts fonts, BooleanSupplier cancelled) throws IOException {
        var again = Files.createTempFile("tongbao", ".pdf");
        try {
            BulletinPdf.write(bulletin, again, new Stamp.None(), fonts, _ -> {}, cancelled);
            var expected = PdfText.read(again);
            if (!expected.fonts().equals(read.fonts())
                    || expected.spots().size() != read.spots().size()) {
                return Optional.empty();
            }
            int count = read.spots().size();
            var moved = IntStream.range(0, count)
                    .filter(page ->
                            !near(expected.spots().get(page), read.spots().get(page)))
                    .boxed()
                    .toList();
            if (moved.size() > count * MOST_MOVED) {
                return Optional.empty();
            }
            return Optional.of(pages(file, again, moved, cancelled));
        } finally {
            Files.deleteIfExists(again);
        }
    }

    private static List<Discrepancy> pages(Path file, Path again, List<Integer> moved, BooleanSupplier cancelled)
            throws IOException {
        var same = SameDrawing.pages(file, again);
        var found = new ArrayList<Discrepancy>();
        try (var here = PagePictures.open(file);
                var there = PagePictures.open(again)) {
            for (int page = 0; page < here.count() && !cancelled.getAsBoolean(); page++) {
                if (moved.contains(page)
                        || (!same.get(page) && !BlackInk.same(here.page(page, SCALE), there.page(page, SCALE)))) {
                    found.add(
                            new Discrepancy(Kind.LOOKS, new Place(Place.Kind.SHEET, "", "", 0), "", "", "", page + 1));
                }
            }
        }
        return found;
    }

    private static boolean near(int[] some, int[] others) {
        return some.length == others.length
                && IntStream.range(0, some.length).allMatch(i -> Math.abs(some[i] - others[i]) <= 2)
                && Arrays.stream(some).allMatch(place -> place >= -2);
    }
}
