package tongbao.document.page;

import java.util.ArrayList;
import java.util.List;

/// One side before it is drawn. What stands on it is settled, but its marks are made when its turn comes: of a long
/// table only the rows of one page exist as marks at a time.
///
/// @param upright drawn upright on the sheet, in reading order
/// @param turned drawn on the sheet turned by 90° counter-clockwise
public record PagePlan(List<Drawing> upright, List<Drawing> turned) {
    public PagePlan {
        upright = List.copyOf(upright);
        turned = List.copyOf(turned);
    }

    /// Something on a page.
    public interface Drawing {
        void onto(List<Mark> marks);
    }

    static PagePlan of(List<Mark> marks) {
        return new PagePlan(List.of(onto -> onto.addAll(marks)), List.of());
    }

    PagePlan with(Drawing more) {
        var all = new ArrayList<>(upright);
        all.add(more);
        return new PagePlan(all, turned);
    }

    /// The page. The pages of a paper are drawn in their order, each once: a row that goes on over the edge of a page
    /// stays one row, and only the first head of a table is told.
    public Page drawn() {
        return new Page(drawn(upright), drawn(turned));
    }

    private static List<Mark> drawn(List<Drawing> drawings) {
        var marks = new ArrayList<Mark>();
        drawings.forEach(drawing -> drawing.onto(marks));
        return marks;
    }
}
