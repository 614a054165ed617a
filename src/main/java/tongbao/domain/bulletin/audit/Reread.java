package tongbao.domain.bulletin.audit;

import java.text.Normalizer;
import java.util.List;

/// The text of a document read back, page by page and in the order in which it was written, without blanks and without
/// page numbers.
///
/// @param pages one text a page; a single one where the document has no pages of its own
/// @param paged whether the pages mean sheets of paper
public record Reread(List<String> pages, boolean paged) {
    public Reread {
        pages = pages.stream().map(Reread::withoutBlanks).toList();
    }

    /// `text` without blanks, line breaks and control characters, radicals and compatibility ideographs as the
    /// characters they stand for: what two programs may write differently for the same print.
    public static String withoutBlanks(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.FORMAT
                        && !Character.isISOControl(c))
                .forEach(c -> {
                    if (isSubstitute(c)) {
                        clean.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
                    } else {
                        clean.appendCodePoint(c);
                    }
                });
        return clean.toString();
    }

    private static boolean isSubstitute(int codePoint) {
        return (codePoint >= 0x2E80 && codePoint <= 0x2FDF) || (codePoint >= 0xF900 && codePoint <= 0xFAFF);
    }
}
