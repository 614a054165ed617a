package tongbao.document.page;

import java.util.ArrayList;
import java.util.Optional;
import tongbao.document.font.Family;
import tongbao.document.page.LetterHead.Set;

/// The top of a document in 文件格式 (GB/T 9704-2012, 7.2.4, 7.2.5 and 7.2.7): the issuer and 文件 in red, 35 mm below
/// the upper edge of the text area, the number in the middle two lines below, and 4 mm below that a red line as wide as
/// the text.
final class FileHead {
    static final double TOP = Paper.TOP + 35 * Paper.MM;
    static final double RULE_BELOW_NUMBER = 4 * Paper.MM;
    private static final double RULE = 1.5;
    private static final double WIDEST = 154 * Paper.MM;
    /// The name is set high and narrow, as such heads are.
    private static final RedName NAME = new RedName(WIDEST, 40, 58, 0.7);

    private FileHead() {}

    static Set set(Setter setter, String issuer, Optional<String> number) {
        var marks = new ArrayList<Mark>();
        double middle = Paper.LEFT + Paper.TEXT_WIDTH / 2;
        double below = NAME.set(setter, words(issuer), TOP, marks);
        if (number.isPresent()) {
            double top = below + 2 * Paper.LINE;
            var line = new Line(setter.glyphs(number.get(), Style.body(Family.FANG), "发文字号"), 0);
            marks.add(Mark.Starts.of(setter.part(Part.Role.PARAGRAPH)));
            marks.add(line.centred(middle, line.baseline(top + Paper.GLYPH / 2)));
            below = top + Paper.GLYPH;
        }
        double rule = below + RULE_BELOW_NUMBER;
        marks.add(new Mark.Bar(Paper.LEFT, rule, Paper.TEXT_WIDTH, RULE, Ink.RED));
        return new Set(marks, rule + RULE);
    }

    private static String words(String issuer) {
        return issuer.endsWith("文件") ? issuer : issuer + "文件";
    }
}
