package tongbao.document.page;

import java.util.ArrayList;
import java.util.List;

/// Breaks glyphs into lines: no closing mark begins a line and no opening mark ends one, numbers stay with their units
/// and Latin words whole. Where the last word of a line just does not fit, its punctuation gives way by up to half;
/// otherwise the line is spaced out to its full width.
final class LineBreaker {
    /// A line that would be spaced out by more than so many characters parts an address rather.
    private static final double LOOSE = 3;
    /// Before a number of so many characters, such as that of a telephone, such a line rather stays short.
    private static final int LONG = 8;

    private final double width;
    private final boolean justified;

    private LineBreaker(double width, boolean justified) {
        this.width = width;
        this.justified = justified;
    }

    /// Lines that end where `width` ends, the last of them excepted.
    static LineBreaker justified(double width) {
        return new LineBreaker(width, true);
    }

    /// Lines of their natural length.
    static LineBreaker ragged(double width) {
        return new LineBreaker(width, false);
    }

    /// @param first the indent of the first line
    /// @param rest the indent of all others
    List<Line> lines(List<Glyph> glyphs, double first, double rest) {
        var lines = new ArrayList<Line>();
        var units = units(glyphs);
        int next = 0;
        while (next < units.size()) {
            double indent = lines.isEmpty() ? first : rest;
            next = line(units, next, indent, lines);
        }
        return justified ? lines : lines.stream().map(LineBreaker::flush).toList();
    }

    /// Off the grid an opening mark at the head of a line leaves its blank half outside.
    private static Line flush(Line line) {
        if (line.glyphs().isEmpty() || !Kinsoku.opens(line.glyphs().getFirst().codePoint())) {
            return line;
        }
        var glyphs = new ArrayList<>(line.glyphs());
        glyphs.set(0, glyphs.getFirst().narrower(spare(glyphs.getFirst())));
        return new Line(glyphs, line.indent());
    }

    private int line(List<List<Glyph>> units, int from, double indent, List<Line> lines) {
        double room = width - indent;
        var taken = new ArrayList<Glyph>();
        double used = 0;
        int next = from;
        while (next < units.size() && used + visible(units.get(next)) <= room + 0.01) {
            taken.addAll(units.get(next));
            used += width(units.get(next));
            next++;
        }
        if (next == units.size()) {
            lines.add(new Line(withoutEndSpace(taken), indent));
            return next;
        }
        var overhang = units.get(next);
        double over = used + width(overhang) - room;
        if (squeezes(taken, overhang, over)) {
            taken.addAll(overhang);
            lines.add(new Line(squeezed(taken, over), indent));
            return next + 1;
        }
        int joint = parts(overhang, room - used);
        if (taken.isEmpty()
                || (joint > 0 && room - used > LOOSE * overhang.getFirst().size())) {
            int at = joint > 0 ? joint : fitting(overhang, room);
            taken.addAll(overhang.subList(0, at));
            units.set(next, List.copyOf(overhang.subList(at, overhang.size())));
        }
        var line = withoutEndSpace(taken);
        double slack = room - width(line);
        boolean filled = justified
                && !(overhang.size() >= LONG
                        && slack > LOOSE * overhang.getFirst().size());
        lines.add(new Line(filled ? spaced(line, slack) : line, indent));
        return next;
    }

    /// Runs of glyphs between which a line may end.
    private static List<List<Glyph>> units(List<Glyph> glyphs) {
        var units = new ArrayList<List<Glyph>>();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size()
                    || Kinsoku.mayBreak(
                            glyphs.get(i - 1).codePoint(), glyphs.get(i).codePoint())) {
                units.add(glyphs.subList(start, i));
                start = i;
            }
        }
        return units;
    }

    /// Whether giving up room in punctuation is the smaller evil than spacing the line out: while every mark keeps half
    /// of its blank, or where the line would be spaced out by two characters and more.
    private boolean squeezes(List<Glyph> taken, List<Glyph> overhang, double over) {
        double spare = spare(taken) + spare(overhang);
        double slack = width(overhang) - over;
        double needed =
                Kinsoku.blankAtItsRight(overhang.getLast().codePoint()) ? over - spare(overhang.getLast()) : over;
        return justified
                && spare >= over
                && (needed <= spare / 2 || slack > 2 * overhang.getFirst().size());
    }

    private static double spare(List<Glyph> glyphs) {
        return glyphs.stream().mapToDouble(LineBreaker::spare).sum();
    }

    private static double spare(Glyph glyph) {
        return Kinsoku.squeeze(glyph.codePoint()) * glyph.size();
    }

    /// The line made shorter by `over`: first by the mark at its end, then by all marks alike.
    private static List<Glyph> squeezed(List<Glyph> glyphs, double over) {
        var last = glyphs.getLast();
        double atEnd = Kinsoku.blankAtItsRight(last.codePoint()) ? Math.min(spare(last), over) : 0;
        double inner = spare(glyphs.subList(0, glyphs.size() - 1));
        double share = inner == 0 ? 0 : (over - atEnd) / inner;
        var squeezed = new ArrayList<Glyph>();
        for (var glyph : glyphs.subList(0, glyphs.size() - 1)) {
            squeezed.add(glyph.narrower(spare(glyph) * share));
        }
        squeezed.add(last.narrower(atEnd));
        return squeezed;
    }

    /// The line made longer by `slack`, alike in all gaps but those inside words.
    private static List<Glyph> spaced(List<Glyph> glyphs, double slack) {
        int gaps = 0;
        for (int i = 0; i + 1 < glyphs.size(); i++) {
            gaps += gap(glyphs, i) ? 1 : 0;
        }
        if (gaps == 0 || slack <= 0) {
            return glyphs;
        }
        var spaced = new ArrayList<Glyph>();
        for (int i = 0; i < glyphs.size(); i++) {
            var glyph = glyphs.get(i);
            spaced.add(i + 1 < glyphs.size() && gap(glyphs, i) ? wider(glyph, slack / gaps) : glyph);
        }
        return spaced;
    }

    private static Glyph wider(Glyph glyph, double by) {
        return new Glyph(glyph.codePoint(), glyph.face(), glyph.size(), glyph.ink(), glyph.width() + by, glyph.shift());
    }

    private static boolean gap(List<Glyph> glyphs, int i) {
        int a = glyphs.get(i).codePoint();
        int b = glyphs.get(i + 1).codePoint();
        return !(Kinsoku.isWord(a) && Kinsoku.isWord(b)) && !(a == b && (a == '…' || a == '—'));
    }

    /// How many glyphs of an address fit into `room`, up to a joint; 0 if it has none there, or is a number.
    private static int parts(List<Glyph> unit, double room) {
        if (unit.stream().noneMatch(glyph -> isLatin(glyph.codePoint()))) {
            return 0;
        }
        int best = 0;
        double used = 0;
        for (int i = 0; i + 1 < unit.size(); i++) {
            used += unit.get(i).width();
            if (used > room) {
                break;
            }
            if (Kinsoku.partsAddress(unit.get(i).codePoint())) {
                best = i + 1;
            }
        }
        return best;
    }

    private static boolean isLatin(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /// How many glyphs fit into `room`; at least one.
    private static int fitting(List<Glyph> unit, double room) {
        int count = 0;
        double used = 0;
        while (count < unit.size() && used + unit.get(count).width() <= room + 0.01) {
            used += unit.get(count++).width();
        }
        return Math.max(1, count);
    }

    private static List<Glyph> withoutEndSpace(List<Glyph> glyphs) {
        int end = glyphs.size();
        while (end > 0 && glyphs.get(end - 1).isSpace()) {
            end--;
        }
        return List.copyOf(glyphs.subList(0, end));
    }

    private static double visible(List<Glyph> unit) {
        return width(withoutEndSpace(unit));
    }

    private static double width(List<Glyph> glyphs) {
        return glyphs.stream().mapToDouble(Glyph::width).sum();
    }
}
