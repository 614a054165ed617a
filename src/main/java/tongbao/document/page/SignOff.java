package tongbao.document.page;

import java.util.ArrayList;
import java.util.List;
import tongbao.document.font.Family;
import tongbao.domain.bulletin.Bulletin;

/// 署名, 成文日期 and 附注 (GB/T 9704-2012, 7.3.5 and 7.3.6) with the place of the seal over them.
final class SignOff {
    private static final double DATE_INDENT = 4 * Paper.CHARACTER;
    /// Empty lines between the text and the name: they leave the upper half of the seal its room, its top edge within
    /// one line below the text for seals of 42 to 50 mm.
    private static final int BLANK = 2;

    private SignOff() {}

    /// How many lines of the grid it takes, the empty ones among them.
    static int lines(Bulletin bulletin) {
        return BLANK + 2 + (bulletin.note().isBlank() ? 0 : 1);
    }

    /// @param top the upper edge of the line below the text
    static List<Mark> set(Setter setter, Bulletin bulletin, double top, double pitch) {
        var style = Style.body(Family.FANG);
        var name = new Line(setter.glyphs(bulletin.issuer(), style, "署名"), 0);
        var date = new Line(setter.glyphs(bulletin.printedDate(), style, "成文日期"), 0);
        double fromRight = Math.max(DATE_INDENT + date.width() / 2, name.width() / 2);
        double middle = Paper.RIGHT - fromRight;
        double nameTop = top + BLANK * pitch;
        var marks = new ArrayList<Mark>();
        marks.add(Mark.Starts.of(setter.part(Part.Role.PARAGRAPH)));
        marks.add(name.centred(middle, name.baseline(nameTop + Paper.GLYPH / 2)));
        marks.add(Mark.Starts.of(setter.part(Part.Role.PARAGRAPH)));
        marks.add(date.centred(middle, date.baseline(nameTop + pitch + Paper.GLYPH / 2)));
        if (!bulletin.note().isBlank()) {
            var note = new Line(setter.glyphs(bracketed(bulletin.note()), style, "附注"), 2 * Paper.CHARACTER);
            marks.add(Mark.Starts.of(setter.part(Part.Role.PARAGRAPH)));
            marks.add(note.at(Paper.LEFT, note.baseline(nameTop + 2 * pitch + Paper.GLYPH / 2)));
        }
        marks.add(new Mark.SealPlace(middle, nameTop));
        return marks;
    }

    private static String bracketed(String note) {
        return note.startsWith("（") || note.startsWith("(") ? note : "（" + note + "）";
    }
}
