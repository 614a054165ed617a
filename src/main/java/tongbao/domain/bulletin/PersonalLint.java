package tongbao.domain.bulletin;

import java.util.function.Consumer;
import tongbao.domain.bulletin.Lint.Kind;
import tongbao.domain.personal.PersonalNumbers;

/// Points at ID-card, telephone and bank-card numbers in what would be printed, themselves masked. The contact line is
/// the
/// office's own matter.
final class PersonalLint {
    private PersonalLint() {}

    static void check(Bulletin bulletin, Consumer<Lint> found) {
        for (var block : bulletin.blocks()) {
            switch (block) {
                case Block.Paragraph paragraph -> {
                    if (!paragraph.key().equals("contact")) {
                        check(paragraph.key(), paragraph.text(), found);
                    }
                }
                case Block.Annex annex ->
                    annex.table().rows().forEach(row -> row.forEach(cell -> check(annex.key(), cell, found)));
                case Block.Heading _, Block.Chart _ -> {}
            }
        }
    }

    private static void check(String block, String text, Consumer<Lint> found) {
        PersonalNumbers.in(text).forEach(number -> found.accept(Lint.of(Kind.PERSONAL, block, number.masked())));
    }
}
