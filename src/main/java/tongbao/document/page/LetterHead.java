package tongbao.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongbao.document.font.Family;

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

    private static final RedName NAME = new RedName(150 * Paper.MM, 30, 46, 1);

    private LetterHead() {}

    /// @param below the lower edge of the document number, or of the first double line where there is none
    record Set(List<Mark> marks, double below) {}

    static Set set(Setter setter, String issuer, Optional<String> number) {
        var marks = new ArrayList<Mark>();
        double rule = NAME.set(setter, issuer, TOP, marks) + RULE_BELOW_HEAD;
        marks.add(rule(rule, THICK));
        marks.add(rule(rule + THICK + GAP, THIN));
        double below = rule + RULES;
        if (number.isPresent()) {
            double top = below + Paper.GLYPH * 7 / 8;
            var line = new Line(setter.glyphs(number.get(), Style.body(Family.FANG), "发文字号"), 0);
            marks.add(Mark.Starts.of(setter.part(Part.Role.PARAGRAPH)));
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
}
