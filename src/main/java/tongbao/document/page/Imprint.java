package tongbao.document.page;

import java.util.ArrayList;
import java.util.List;
import tongbao.document.font.Family;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.PaperForm;

/// 版记, its last line on the lower edge of the text area of the last page. A letter has 抄送 alone and no rules
/// (GB/T 9704-2012, 10.1); a document besides 印发机关 and 印发日期 on a line, between rules of 0.35 mm at its ends and
/// 0.25 mm inside (7.4).
final class Imprint {
    private static final double PITCH = Paper.SIZE_4 * 1.5;
    private static final double SIDE = Paper.SIZE_4;
    private static final double OUTER_RULE = 0.35 * Paper.MM;
    private static final double INNER_RULE = 0.25 * Paper.MM;
    private static final String HEAD = "抄送：";

    private final Setter setter;
    private final Bulletin bulletin;
    private final List<Line> copies;

    private Imprint(Setter setter, Bulletin bulletin) {
        this.setter = setter;
        this.bulletin = bulletin;
        this.copies = copies(setter, bulletin.copyTo());
    }

    static Imprint of(Setter setter, Bulletin bulletin) {
        return new Imprint(setter, bulletin);
    }

    private boolean ruled() {
        return bulletin.form() == PaperForm.FILE;
    }

    boolean isEmpty() {
        return copies.isEmpty() && !ruled();
    }

    double height() {
        return (copies.size() + (ruled() ? 1 : 0)) * PITCH;
    }

    private static List<Line> copies(Setter setter, String copyTo) {
        if (copyTo.isBlank()) {
            return List.of();
        }
        var style = Style.solid(Family.FANG, Paper.SIZE_4);
        var text = HEAD + copyTo + (copyTo.endsWith("。") ? "" : "。");
        double width = Paper.TEXT_WIDTH - 2 * SIDE;
        return LineBreaker.justified(width).lines(setter.glyphs(text, style, "抄送"), 0, HEAD.length() * Paper.SIZE_4);
    }

    List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        double y = Paper.BOTTOM - height();
        if (ruled()) {
            marks.add(rule(y, OUTER_RULE));
        }
        marks.add(Mark.Starts.of(setter.part(Part.Role.PARAGRAPH)));
        for (var line : copies) {
            marks.add(line.at(Paper.LEFT + SIDE, line.baseline(y + PITCH / 2)));
            y += PITCH;
        }
        if (ruled()) {
            if (!copies.isEmpty()) {
                marks.add(rule(y, INNER_RULE));
            }
            issued(y, marks);
            marks.add(rule(Paper.BOTTOM - OUTER_RULE, OUTER_RULE));
        }
        return marks;
    }

    private void issued(double y, List<Mark> marks) {
        var style = Style.solid(Family.FANG, Paper.SIZE_4);
        var office = setter.line(bulletin.issuer(), style, "印发机关");
        var date = setter.line(bulletin.printedDate() + "印发", style, "印发日期");
        double baseline = office.baseline(y + PITCH / 2);
        marks.add(Mark.Starts.of(setter.part(Part.Role.PARAGRAPH)));
        marks.add(office.at(Paper.LEFT + SIDE, baseline));
        marks.add(date.endingAt(Paper.RIGHT - SIDE, baseline));
    }

    private static Mark rule(double y, double height) {
        return new Mark.Bar(Paper.LEFT, y, Paper.TEXT_WIDTH, height, Ink.BLACK);
    }
}
