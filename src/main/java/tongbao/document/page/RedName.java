package tongbao.document.page;

import java.util.List;
import tongbao.document.font.Family;
import tongbao.document.font.TypeFace;

/// 发文机关标志: the issuer in red 小标宋 on one line, as large as the line takes it.
///
/// @param widest how wide it may be, in points
/// @param smallest size; below it the name is made narrower
/// @param narrowing how far a name that is too long is made narrower before it is made smaller: 0.7 keeps 70 % of the
///     width
record RedName(double widest, double smallest, double largest, double narrowing) {
    /// Sets it in the middle of the text area, the upper edge of its ink at `top`; returns the lower edge.
    double set(Setter setter, String issuer, double top, List<Mark> marks) {
        double perPoint = new Line(glyphs(setter, issuer, 1), 0).width();
        double size = Math.clamp(widest / perPoint / narrowing, smallest, largest);
        double stretch = Math.min(1, widest / (perPoint * size));
        var line = new Line(glyphs(setter, issuer, size), 0);
        double baseline = top + size * highest(line);
        double middle = Paper.LEFT + Paper.TEXT_WIDTH / 2;
        marks.add(Mark.Starts.of(setter.part(Part.Role.PARAGRAPH)));
        marks.add(line.at(middle - line.width() * stretch / 2, baseline, stretch));
        return baseline - size * lowest(line);
    }

    private static List<Glyph> glyphs(Setter setter, String issuer, double size) {
        return setter.glyphs(issuer, new Style(Family.TITLE, size, size * 1.02, Ink.RED), "发文机关标志");
    }

    private static double highest(Line line) {
        return inks(line).stream().mapToDouble(TypeFace.Ink::top).max().orElse(0.88);
    }

    private static double lowest(Line line) {
        return inks(line).stream().mapToDouble(TypeFace.Ink::bottom).min().orElse(-0.12);
    }

    private static List<TypeFace.Ink> inks(Line line) {
        return line.glyphs().stream()
                .flatMap(glyph -> glyph.face().ink(glyph.codePoint()).stream())
                .toList();
    }
}
