package tongbao.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tongbao.document.font.Family;
import tongbao.document.font.FontReport;
import tongbao.document.font.Fonts;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.Lint;
import tongbao.domain.bulletin.audit.Passage;
import tongbao.domain.bulletin.audit.Passages;

/// What the fonts of a machine make of a bulletin before it is set: characters none of them draws, each with its place,
/// and the official families others stand in for.
public final class FontLint {
    /// So many characters to either side show where one stands.
    private static final int AROUND = 6;

    private final Fonts fonts;
    private final Set<Integer> met = new HashSet<>();
    private final List<Lint> found = new ArrayList<>();

    private FontLint(Fonts fonts) {
        this.fonts = fonts;
    }

    /// Any thread; `fonts` is locked meanwhile.
    public static List<Lint> of(Bulletin bulletin, Fonts fonts) {
        synchronized (fonts) {
            var lint = new FontLint(fonts);
            Passages.of(bulletin).forEach(lint::check);
            lint.substituted();
            return List.copyOf(lint.found);
        }
    }

    private void check(Passage passage) {
        var text = passage.text();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            if (met.add(codePoint) && !draws(codePoint)) {
                found.add(Lint.of(
                        Lint.Kind.NO_GLYPH,
                        passage.place().block(),
                        Character.toString(codePoint),
                        String.format("U+%04X", codePoint),
                        around(text, at)));
            }
        }
    }

    /// A character one family lacks is drawn by the same spare fonts in all of them.
    private boolean draws(int codePoint) {
        return fonts.face(Family.FANG, codePoint).isPresent();
    }

    private static String around(String text, int at) {
        int from = text.offsetByCodePoints(at, -Math.min(AROUND, text.codePointCount(0, at)));
        int to = text.offsetByCodePoints(at, Math.min(AROUND, text.codePointCount(at, text.length())));
        return text.substring(from, to);
    }

    private void substituted() {
        var others = fonts.uses(EnumSet.allOf(Family.class)).stream()
                .filter(FontReport.Use::substituted)
                .toList();
        if (!others.isEmpty()) {
            found.add(Lint.of(
                    Lint.Kind.FONT_SUBSTITUTED,
                    "title",
                    String.join("、", others.stream().map(FontReport.Use::wanted).toList()),
                    String.join("、", others.stream().map(FontReport.Use::used).toList())));
        }
    }
}
