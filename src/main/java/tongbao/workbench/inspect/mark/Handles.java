package tongbao.workbench.inspect.mark;

import java.util.List;
import java.util.stream.IntStream;
import tongbao.domain.inspection.mark.Box;
import tongbao.domain.inspection.mark.Mark;
import tongbao.domain.inspection.mark.Spot;

/// Where a chosen mark can be taken hold of, and what pulling there makes of it.
final class Handles {
    private static final int[][] EDGES = {{0, 0}, {1, 0}, {2, 0}, {2, 1}, {2, 2}, {1, 2}, {0, 2}, {0, 1}};

    private Handles() {}

    static List<Spot> of(Mark mark) {
        var box = mark.bounds();
        return switch (mark) {
            case Mark.Arrow arrow -> List.of(arrow.from(), arrow.to());
            case Mark.Numbered _, Mark.Note _ -> List.of(box.farCorner());
            case Mark.Crop _, Mark.Frame _, Mark.Mosaic _ ->
                IntStream.range(0, EDGES.length)
                        .mapToObj(i -> new Spot(
                                box.x() + box.width() * EDGES[i][0] / 2, box.y() + box.height() * EDGES[i][1] / 2))
                        .toList();
        };
    }

    /// @param handle its place in [#of]
    static Mark pulled(Mark mark, int handle, Spot to) {
        return switch (mark) {
            case Mark.Arrow arrow ->
                handle == 0
                        ? new Mark.Arrow(to, arrow.to(), arrow.pen())
                        : new Mark.Arrow(arrow.from(), to, arrow.pen());
            case Mark.Numbered _, Mark.Note _ ->
                mark.grown(
                        to.x() - mark.bounds().farCorner().x(),
                        to.y() - mark.bounds().farCorner().y());
            case Mark.Crop(var bounds) -> new Mark.Crop(pulled(bounds, handle, to));
            case Mark.Frame(var bounds, var pen) -> new Mark.Frame(pulled(bounds, handle, to), pen);
            case Mark.Mosaic(var bounds) -> new Mark.Mosaic(pulled(bounds, handle, to));
        };
    }

    private static Box pulled(Box box, int handle, Spot to) {
        var across = EDGES[handle][0];
        var down = EDGES[handle][1];
        return Box.between(
                new Spot(across == 0 ? to.x() : box.x(), down == 0 ? to.y() : box.y()),
                new Spot(
                        across == 2 ? to.x() : box.farCorner().x(),
                        down == 2 ? to.y() : box.farCorner().y()));
    }
}
