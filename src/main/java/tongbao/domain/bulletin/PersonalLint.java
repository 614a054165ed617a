package tongbao.domain.bulletin;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import tongbao.domain.bulletin.Lint.Kind;

/// Points at ID-card and mobile phone numbers in what would be printed, themselves masked. The contact line is the
/// office's own matter.
final class PersonalLint {
    private static final Pattern PERSONAL = Pattern.compile("(?<!\\d)(1[3-9]\\d{9}|\\d{17}[\\dXx])(?!\\d)");
    private static final int SHOWN = 3;

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
        PERSONAL.matcher(text)
                .results()
                .map(match -> masked(match.group()))
                .forEach(masked -> found.accept(Lint.of(Kind.PERSONAL, block, masked)));
    }

    private static String masked(String number) {
        return number.substring(0, SHOWN)
                + "*".repeat(number.length() - 2 * SHOWN)
                + number.substring(number.length() - SHOWN);
    }
}
