package tongbao.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Glyphs in one line, each with the room it takes there.
record Line(List<Glyph> glyphs, double indent) {
    Line {
        glyphs = List.copyOf(glyphs);
    }

    double width() {
        return indent + glyphs.stream().mapToDouble(Glyph::width).sum();
    }

    String text() {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    /// The line with its left edge at `x`.
    Mark.Text at(double x, double baseline) {
        return at(x, baseline, 1);
    }

    /// As [#at(double, double)], condensed or expanded by `stretch`.
    Mark.Text at(double x, double baseline, double stretch) {
        var placed = new ArrayList<Mark.Placed>();
        double at = x + indent;
        for (var glyph : glyphs) {
            placed.add(new Mark.Placed(glyph, at + glyph.shift() * stretch));
            at += glyph.width() * stretch;
        }
        return new Mark.Text(baseline, placed, stretch);
    }

    /// The line with its middle at `x`.
    Mark.Text centred(double x, double baseline) {
        return at(x - width() / 2, baseline);
    }

    /// The line with its right edge at `x`.
    Mark.Text endingAt(double x, double baseline) {
        return at(x - width(), baseline);
    }

    /// The baseline of a line whose middle height is `y`, for the family of its first glyph.
    double baseline(double y) {
        return glyphs.isEmpty()
                ? y
                : y + glyphs.getFirst().face().middle() * glyphs.getFirst().size();
    }
}
