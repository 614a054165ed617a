package tongbao.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongbao.document.font.Family;
import tongbao.document.font.TypeFace;

/// The top of a letter (信函格式, GB/T 9704-2012, 10.1): the issuer in red, a red double line under it and another at
/// the foot of the sheet, and the document number.
final class LetterHead {
    static final double TOP = 30 * Paper.MM;
    static final double RULE_BELOW_HEAD = 4 * Paper.MM;
    static final double RULE_WIDTH = 170 * Paper.MM;
    static final double RULE_ABOVE_FOOT = 20 * Paper.MM;

    private static final double MIDDLE = Paper.LEFT + Paper.TEXT_WIDTH / 2;
    private static final double THICK = 1.5;
    private static final double THIN = 0.75;
    private static final double GAP = 1.25;
    private static final double RULES = THICK + GAP + THIN;

    private static final double LARGEST = 46;
    private static final double SMALLEST = 30;
    private static final double WIDEST = 150 * Paper.MM;

    private LetterHead() {}

    /// @param below the lower edge of the document number, or of the first double line where there is none
    record Set(List<Mark> marks, double below) {}

    static Set set(Setter setter, String issuer, Optional<String> number) {
        var marks = new ArrayList<Mark>();
        double rule = issuer(setter, issuer, marks) + RULE_BELOW_HEAD;
        marks.add(rule(rule, THICK));
        marks.add(rule(rule + THICK + GAP, THIN));
        double below = rule + RULES;
        if (number.isPresent()) {
            double top = below + Paper.GLYPH * 7 / 8;
            var line = new Line(setter.glyphs(number.get(), Style.body(Family.FANG), "发文字号"), 0);
            marks.add(line.endingAt(Paper.RIGHT, line.baseline(top + Paper.GLYPH / 2)));
            below = top + Paper.GLYPH;
        }
        double foot = Paper.HEIGHT - RULE_ABOVE_FOOT;
        marks.add(rule(foot - RULES, THIN));
        marks.add(rule(foot - THICK, THICK));
        return new Set(marks, below);
    }

    private static Mark rule(double y, double height) {
        return new Mark.Bar(MIDDLE - RULE_WIDTH / 2, y, RULE_WIDTH, height, Ink.RED);
    }

    /// Sets the issuer as large as one line takes it, narrower where it is long; returns the lower edge of its ink.
    private static double issuer(Setter setter, String issuer, List<Mark> marks) {
        double perPoint = new Line(glyphs(setter, issuer, 1), 0).width();
        double size = Math.clamp(WIDEST / perPoint, SMALLEST, LARGEST);
        double stretch = Math.min(1, WIDEST / (perPoint * size));
        var line = new Line(glyphs(setter, issuer, size), 0);
        double baseline = TOP + size * highest(line);
        marks.add(line.at(MIDDLE - line.width() * stretch / 2, baseline, stretch));
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
