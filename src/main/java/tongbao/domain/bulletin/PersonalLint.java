package tongbao.domain.bulletin;

import java.util.function.Consumer;
import tongbao.domain.bulletin.Lint.Kind;
import tongbao.domain.personal.PersonalNumbers;

/// Points at ID-card, telephone and bank-card numbers in what would be printed, themselves masked, with what stands
/// around them. The contact line is the office's own matter.
final class PersonalLint {
    /// So many characters before and behind a number tell where it stands.
    private static final int AROUND = 10;

    private PersonalLint() {}

    static void check(Bulletin bulletin, Consumer<Lint> found) {
        for (var block : bulletin.blocks()) {
            switch (block) {
                case Block.Paragraph paragraph -> {
                    if (!paragraph.key().equals("contact")) {
                        check(paragraph.key(), paragraph.text(), found);
                    }
                }
                case Block.Annex annex -> {
                    annex.table().rows().forEach(row -> row.forEach(cell -> check(annex.key(), cell, found)));
                    check(annex.key(), annex.title(), found);
                    check(annex.key(), annex.note(), found);
                }
                case Block.Heading heading -> check(heading.key(), heading.text(), found);
                case Block.Chart chart -> { // its labels are the cells of a table
                    check(chart.key(), chart.title(), found);
                }
            }
        }
    }

    private static void check(String block, String text, Consumer<Lint> found) {
        var numbers = PersonalNumbers.in(text);
        var masked = PersonalNumbers.masked(text, numbers); // as long as the text
        for (var number : numbers) {
            var from = Math.max(0, number.start() - AROUND);
            var to = Math.min(masked.length(), number.end() + AROUND);
            var around = (from > 0 ? "…" : "") + masked.substring(from, to).strip() + (to < masked.length() ? "…" : "");
            found.accept(Lint.of(Kind.PERSONAL, block, number.masked(), around));
        }
    }
}
