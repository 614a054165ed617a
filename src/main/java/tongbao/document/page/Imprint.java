package tongbao.document.page;

import java.util.ArrayList;
import java.util.List;
import tongbao.document.font.Family;

/// 版记 of a letter: 抄送 alone, without rules, its last line on the lower edge of the text area of the last page.
final class Imprint {
    private static final double PITCH = Paper.SIZE_4 * 1.5;
    private static final String HEAD = "抄送：";

    private Imprint() {}

    static double height(List<Line> lines) {
        return lines.size() * PITCH;
    }

    static List<Line> lines(Setter setter, String copyTo) {
        if (copyTo.isBlank()) {
            return List.of();
        }
        var style = Style.solid(Family.FANG, Paper.SIZE_4);
        var text = HEAD + copyTo + (copyTo.endsWith("。") ? "" : "。");
        double width = Paper.TEXT_WIDTH - 2 * Paper.SIZE_4;
        return LineBreaker.justified(width).lines(setter.glyphs(text, style, "抄送"), 0, HEAD.length() * Paper.SIZE_4);
    }

    static List<Mark> set(List<Line> lines) {
        var marks = new ArrayList<Mark>();
        double y = Paper.BOTTOM - height(lines);
        for (var line : lines) {
            marks.add(line.at(Paper.LEFT + Paper.SIZE_4, line.baseline(y + PITCH / 2)));
            y += PITCH;
        }
        return marks;
    }
}
