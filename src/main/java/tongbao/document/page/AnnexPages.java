package tongbao.document.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tongbao.document.font.Family;
import tongbao.document.problem.PrintException;
import tongbao.domain.bulletin.Block;

/// 附件: each on new pages, with its number on the first line, its title on the third, its table with the head
/// repeated on every page, the note, and charts. Rows stay whole, but for one that is higher than a page. A table that
/// does not fit upright in the smallest type lies across the
/// sheet.
final class AnnexPages {
    private static final double TITLE_PITCH = 32;
    private static final double BELOW_TITLE = 8;
    private static final double BELOW_TABLE = 7;
    private static final double ROOMY = 0.42;
    private static final double SMALLEST = 9;
    private static final double TIGHT = 0.16;

    private final Setter setter;
    private final Optional<Part> section;
    private final List<Page> pages = new ArrayList<>();
    private List<Mark> marks = new ArrayList<>();
    private Frame frame = Frame.UPRIGHT;
    private double y;
    private double filled;

    AnnexPages(Setter setter) {
        this.setter = setter;
        this.section = Optional.of(setter.part(Part.Role.SECTION));
    }

    /// The pages of one annex, and how far down the last of them is filled.
    record Set(List<Page> pages, double filled) {}

    Set set(Block.Annex annex) {
        var tried = choose(annex);
        frame = tried.frame();
        y = frame.top();
        title(annex);
        table(annex, tried.setting());
        note(annex);
        for (var chart : annex.charts()) {
            chart(chart);
        }
        turnPage();
        return new Set(List.copyOf(pages), frame.turned() ? Paper.BOTTOM : filled);
    }

    private record Tried(Frame frame, TableSetting setting) {}

    private Tried choose(Block.Annex annex) {
        return Stream.<Function<Block.Annex, Optional<Tried>>>of(
                        a -> tried(a, Frame.UPRIGHT, Paper.SIZE_4_SMALL, ColumnWidths.SHORT),
                        a -> tried(a, Frame.UPRIGHT, Paper.SIZE_5, ColumnWidths.SHORT),
                        a -> tried(a, Frame.TURNED, Paper.SIZE_4_SMALL, ColumnWidths.SHORT),
                        a -> tried(a, Frame.TURNED, Paper.SIZE_5, ColumnWidths.SHORT),
                        a -> tried(a, Frame.TURNED, SMALLEST, ColumnWidths.SHORTEST))
                .flatMap(way -> way.apply(annex).stream())
                .findFirst()
                .orElseThrow(() -> new PrintException.TooWide(annex.title()));
    }

    private Optional<Tried> tried(Block.Annex annex, Frame area, double size, double kept) {
        return TableSetting.of(setter, annex, size, area.width(), kept).map(setting -> new Tried(area, setting));
    }

    private void title(Block.Annex annex) {
        var name = annex.number() == 0 ? "附件" : "附件" + annex.number();
        if (annex.number() != Listing.ALONE) {
            var line = new Line(setter.glyphs(name, Style.body(Family.HEI), name), 0);
            start(Part.Role.PARAGRAPH);
            marks.add(line.at(frame.left(), line.baseline(y + Paper.GLYPH / 2)));
            y += 2 * Paper.LINE;
        }
        double middle = frame.left() + frame.width() / 2;
        var title = setter.glyphs(annex.title(), Style.solid(Family.TITLE, Paper.SIZE_2), name);
        start(Part.Role.HEADING_1);
        for (var part : new TitleLines(frame.width()).lines(title)) {
            marks.add(part.centred(middle, part.baseline(y + Paper.SIZE_2 / 2)));
            y += TITLE_PITCH;
        }
        if (!annex.subtitle().isBlank()) {
            var subtitle = setter.line(annex.subtitle(), Style.solid(Family.KAI, Paper.SIZE_3), name);
            start(Part.Role.PARAGRAPH);
            marks.add(subtitle.centred(middle, subtitle.baseline(y + Paper.GLYPH / 2)));
            y += Paper.GLYPH + BELOW_TITLE;
        }
        y += BELOW_TITLE;
    }

    private void start(Part.Role role) {
        marks.add(Mark.Starts.of(setter.part(role, section)));
    }

    private void table(Block.Annex annex, TableSetting setting) {
        double padding = padding(annex, setting);
        double headed = setting.height(setting.head(), padding);
        var rest = new ArrayDeque<TableSetting.Cells>();
        for (int i = 0; i < setting.rows(); i++) {
            rest.add(setting.row(i));
        }
        var parts = new TableParts(setter, section, annex.table().columns().size());
        var part = new ArrayList<TableSetting.Cells>();
        double room = frame.bottom() - y - headed;
        while (!rest.isEmpty()) {
            var row = rest.removeFirst();
            double needed = setting.height(row, padding);
            double company = rest.size() == 1 && annex.table().total() ? setting.height(rest.getFirst(), padding) : 0;
            if (needed > frame.height() - headed) {
                int lines = setting.fitting(row, padding, room);
                if (lines > 0) {
                    part.add(row.slice(0, lines));
                    row = row.slice(lines, row.lines());
                }
                rest.addFirst(row);
            } else if (needed + company <= room || (part.isEmpty() && y <= frame.top())) {
                part.add(row);
                room -= needed;
                continue;
            } else {
                rest.addFirst(row);
            }
            setting.draw(marks, parts, frame.left(), y, part, padding);
            turnPage();
            part.clear();
            room = frame.height() - headed;
        }
        y = setting.draw(marks, parts, frame.left(), y, part, padding);
    }

    /// Roomy rows, or tighter ones where that brings a table onto its first page.
    private double padding(Block.Annex annex, TableSetting setting) {
        double lines = setting.height(setting.head(), 0);
        for (int i = 0; i < setting.rows(); i++) {
            lines += setting.height(setting.row(i), 0);
        }
        double note = annex.note().isBlank() ? 0 : BELOW_TABLE + noteHeight(annex);
        double each = (frame.bottom() - y - note - 1 - lines) / (2 * setting.size() * (setting.rows() + 1));
        return each >= TIGHT ? Math.min(each, ROOMY) : ROOMY;
    }

    private List<Line> noteLines(Block.Annex annex) {
        var style = Style.solid(Family.FANG, Paper.SIZE_4_SMALL);
        double hang = annex.note().startsWith("注：") ? 2 * Paper.SIZE_4_SMALL : 0;
        return LineBreaker.justified(frame.width()).lines(setter.glyphs(annex.note(), style, annex.title()), 0, hang);
    }

    private double noteHeight(Block.Annex annex) {
        return noteLines(annex).size() * Paper.SIZE_4_SMALL * 1.45;
    }

    private void note(Block.Annex annex) {
        if (annex.note().isBlank()) {
            return;
        }
        if (y + BELOW_TABLE + noteHeight(annex) > frame.bottom() + 0.1) {
            turnPage();
        } else {
            y += BELOW_TABLE;
        }
        start(Part.Role.PARAGRAPH);
        for (var line : noteLines(annex)) {
            double pitch = Paper.SIZE_4_SMALL * 1.45;
            marks.add(line.at(frame.left(), line.baseline(y + pitch / 2)));
            y += pitch;
        }
    }

    private void chart(Block.Chart chart) {
        if (frame.turned()) {
            turnPage();
            frame = Frame.UPRIGHT;
            y = frame.top();
        }
        double height = ChartSetting.height(chart, frame.height());
        if (y + Paper.LINE / 2 + height > frame.bottom()) {
            turnPage();
        } else {
            y += Paper.LINE / 2;
        }
        marks.addAll(ChartSetting.on(setter, chart, section, frame.left(), y, frame.width(), height));
        y += height;
    }

    private void turnPage() {
        if (marks.isEmpty()) {
            return;
        }
        pages.add(frame.turned() ? new Page(List.of(), marks) : new Page(marks, List.of()));
        marks = new ArrayList<>();
        filled = y;
        y = frame.top();
    }
}
