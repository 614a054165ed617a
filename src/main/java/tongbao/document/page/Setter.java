package tongbao.document.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tongbao.document.font.Family;
import tongbao.document.font.FontReport;
import tongbao.document.font.Fonts;
import tongbao.document.font.TypeFace;
import tongbao.document.problem.PrintException;

/// Turns words into glyphs and remembers which fonts that took; numbers the parts they belong to.
final class Setter {
    private final Fonts fonts;
    private final Set<Family> used = EnumSet.noneOf(Family.class);
    private final Map<String, FontReport.Rare> rare = new LinkedHashMap<>();
    /// Each glyph as it is before any line is broken: a long paper has few different ones.
    private final Map<Style, Map<Integer, Glyph>> known = new HashMap<>();
    private int parts;

    Setter(Fonts fonts) {
        this.fonts = fonts;
    }

    /// @param where names the place of the words to the office, should a character have no font
    /// @throws PrintException.NoGlyph where no font here draws a character
    List<Glyph> glyphs(List<Piece> pieces, String where) {
        var glyphs = new ArrayList<Glyph>();
        for (var piece : pieces) {
            var alike = known.computeIfAbsent(piece.style(), _ -> new HashMap<>());
            piece.text()
                    .codePoints()
                    .filter(c -> c == ' ' || !Character.isISOControl(c))
                    .forEach(c -> glyphs.add(alike.computeIfAbsent(c, _ -> glyph(c, piece, where))));
        }
        return glyphs;
    }

    List<Glyph> glyphs(String text, Style style, String where) {
        return glyphs(List.of(new Piece(text, style)), where);
    }

    /// Words on one line, set solid.
    Line line(String text, Style style, String where) {
        return new Line(glyphs(text, style, where), 0);
    }

    /// The next part of the paper.
    Part part(Part.Role role, Optional<Part> within) {
        return part(role, within, "");
    }

    Part part(Part.Role role, Optional<Part> within, String instead) {
        parts++;
        return new Part(parts, role, within, instead);
    }

    /// A part of its own right under the paper.
    Part part(Part.Role role) {
        return part(role, Optional.empty());
    }

    TypeFace face(Family family) {
        return fonts.face(family);
    }

    FontReport report() {
        return new FontReport(fonts.uses(used), List.copyOf(rare.values()));
    }

    private Glyph glyph(int codePoint, Piece piece, String where) {
        var style = piece.style();
        used.add(style.family());
        var face = fonts.face(style.family(), codePoint)
                .orElseThrow(() -> new PrintException.NoGlyph(codePoint, where, piece.text()));
        if (!fonts.isOwn(style.family(), face)) {
            var character = Character.toString(codePoint);
            rare.putIfAbsent(character, new FontReport.Rare(character, face.name()));
        }
        double own = face.width(codePoint) * style.size();
        if (!Kinsoku.isFullWidth(codePoint)) {
            return new Glyph(codePoint, face, style.size(), style.ink(), own, 0);
        }
        double room = style.pitch() - own;
        double shift =
                Kinsoku.opens(codePoint) ? room : Kinsoku.blankAtItsRight(codePoint) ? Math.min(room, 0) : room / 2;
        return new Glyph(codePoint, face, style.size(), style.ink(), style.pitch(), shift);
    }
}
