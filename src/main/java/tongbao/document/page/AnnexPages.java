package tongbao.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tongbao.document.font.Family;
import tongbao.document.problem.PrintException;
import tongbao.domain.bulletin.Block;

/// 附件: each on new pages, with its number on the first line, its title on the third, its table with the head repeated
/// on every page, the note, and charts. Rows stay whole, but for one that is higher than a page. A table that does
/// not fit upright in the smallest type lies across the sheet.
final class AnnexPages {
    private static final double TITLE_PITCH = 32;
    private static final double BELOW_TITLE = 8;
    private static final double BELOW_TABLE = 7;
    private static final double ROOMY = 0.42;
    private static final double SMALLEST = 9;
    private static final double TIGHT = 0.16;

    private final Setter setter;
    private final Optional<Part> section;
    private final List<PagePlan> pages = new ArrayList<>();
    private List<PagePlan.Drawing> drawings = new ArrayList<>();
    private Frame frame = Frame.UPRIGHT;
    private double y;
    private double filled;

    AnnexPages(Setter setter) {
        this.setter = setter;
        this.section = Optional.of(setter.part(Part.Role.SECTION));
    }

    /// The pages of one annex, and how far down the last of them is filled.
    record Set(List<PagePlan> pages, double filled) {}

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
            add(line.at(frame.left(), line.baseline(y + Paper.GLYPH / 2)));
            y += 2 * Paper.LINE;
        }
        double middle = frame.left() + frame.width() / 2;
        var title = setter.glyphs(annex.title(), Style.solid(Family.TITLE, Paper.SIZE_2), name);
        start(Part.Role.HEADING_1);
        for (var part : new TitleLines(frame.width()).lines(title)) {
            add(part.centred(middle, part.baseline(y + Paper.SIZE_2 / 2)));
            y += TITLE_PITCH;
        }
        if (!annex.subtitle().isBlank()) {
            var subtitle = setter.line(annex.subtitle(), Style.solid(Family.KAI, Paper.SIZE_3), name);
            start(Part.Role.PARAGRAPH);
            add(subtitle.centred(middle, subtitle.baseline(y + Paper.GLYPH / 2)));
            y += Paper.GLYPH + BELOW_TITLE;
        }
        y += BELOW_TITLE;
    }

    private void start(Part.Role role) {
        add(Mark.Starts.of(setter.part(role, section)));
    }

    private void add(Mark mark) {
        drawings.add(marks -> marks.add(mark));
    }

    private void table(Block.Annex annex, TableSetting setting) {
        double padding = padding(annex, setting);
        double headed = setting.head(padding);
        double whole = frame.height() - headed;
        var parts = new TableParts(setter, section, annex.table().columns().size());
        int last = setting.rows() - 1;
        int first = 0;
        int from = 0;
        int begun = 0;
        double room = frame.bottom() - y - headed;
        for (int row = 0; row <= last; ) {
            int lines = setting.lines(row) - begun;
            double needed = setting.height(lines, padding);
            double company =
                    row + 1 == last && annex.table().total() ? setting.height(setting.lines(last), padding) : 0;
            if (needed <= whole && (needed + company <= room || (row == first && y <= frame.top()))) {
                room -= needed;
                row++;
                begun = 0;
                continue;
            }
            int fitting = needed > whole ? setting.fitting(lines, padding, room) : 0;
            var here = fitting > 0
                    ? new TableRows(first, row + 1, from, begun + fitting)
                    : new TableRows(first, row, from, TableRows.ALL);
            rows(setting, parts, here, padding);
            turnPage();
            begun += fitting;
            first = row;
            from = begun;
            room = whole;
        }
        y += rows(setting, parts, new TableRows(first, last + 1, from, TableRows.ALL), padding);
    }

    /// Sets the rows of one page and returns their height.
    private double rows(TableSetting setting, TableParts parts, TableRows rows, double padding) {
        double left = frame.left();
        double top = y;
        double height = setting.height(rows, padding);
        if (height > 0) {
            drawings.add(marks -> setting.draw(marks, parts, left, top, rows, padding));
        }
        return height;
    }

    /// Roomy rows, or tighter ones where that brings a table onto its first page.
    private double padding(Block.Annex annex, TableSetting setting) {
        double lines = setting.head(0);
        for (int row = 0; row < setting.rows(); row++) {
            lines += setting.height(setting.lines(row), 0);
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
            add(line.at(frame.left(), line.baseline(y + pitch / 2)));
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
        ChartSetting.on(setter, chart, section, frame.left(), y, frame.width(), height)
                .forEach(this::add);
        y += height;
    }

    private void turnPage() {
        if (drawings.isEmpty()) {
            return;
        }
        pages.add(frame.turned() ? new PagePlan(List.of(), drawings) : new PagePlan(drawings, List.of()));
        drawings = new ArrayList<>();
        filled = y;
        y = frame.top();
    }
}
