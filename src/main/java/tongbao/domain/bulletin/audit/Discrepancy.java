package tongbao.domain.bulletin.audit;

import java.util.Locale;
import tongbao.domain.words.Sentences;

/// One thing a document says otherwise than the store.
///
/// @param part the key of the figure or the head of the column; empty text for words or the whole passage
/// @param stored what should stand there; empty text if nothing should
/// @param read what stands there; empty text if nothing does
/// @param page counted from 1; 0 where the document has no pages
public record Discrepancy(Kind kind, Place place, String part, String stored, String read, int page) {
    /// Of a text longer than this a sentence quotes the start and the end.
    private static final int LONGEST = 160;

    private static final int START = 100;
    private static final int END = 30;

    /// How a document differs.
    public enum Kind {
        /// Something else stands there.
        CHANGED,
        /// It is not in the document.
        MISSING,
        /// Nothing of the kind is stored.
        EXTRA,
        /// The text is right, but the page looks otherwise: a covered figure, a bar of another length.
        LOOKS,
        /// Words that are in the file but not on the paper.
        HIDDEN,
        /// A picture that covers the text, such as a scan.
        COVERED
    }

    /// For a difference to what was published: what was said then and what would be said now, as one sentence.
    public String since(Locale locale) {
        var sentences = Sentences.of(Place.BUNDLE, locale);
        var what = part.isEmpty() ? "" : sentences.text("part", part);
        return sentences.text("since." + kind, place.text(locale), what, quoted(stored, read), quoted(read, stored));
    }

    /// What is wrong, where and on which page, as one sentence.
    public String sentence(Locale locale) {
        var sentences = Sentences.of(Place.BUNDLE, locale);
        var where = page == 0 ? "" : sentences.text("page", page);
        var what = part.isEmpty() ? "" : sentences.text("part", part);
        return sentences.text(kind.name(), where, place.text(locale), what, quoted(stored, read), quoted(read, stored));
    }

    /// Within the marks of the sentence the text's own become single ones (GB/T 15834-2011, 4.8), unless single
    /// ones stand in either text and could be what differs. Where a whole annex is another, what stands there
    /// instead can be pages long.
    private static String quoted(String whole, String other) {
        var single = (whole + other).matches("(?s).*[‘’].*");
        var text = single ? whole : whole.replace('“', '‘').replace('”', '’');
        var signs = text.codePointCount(0, text.length());
        return signs <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, START)) + "……"
                        + text.substring(text.offsetByCodePoints(0, signs - END));
    }
}
