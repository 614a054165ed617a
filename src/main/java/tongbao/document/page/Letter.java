package tongbao.document.page;

import java.util.ArrayList;
import java.util.List;
import tongbao.document.font.Family;
import tongbao.document.font.FontReport;
import tongbao.document.font.Fonts;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.PaperForm;

/// A bulletin set after GB/T 9704-2012, as an official letter (信函格式) or document (文件格式).
public final class Letter {
    private static final double TITLE_PITCH = 34;
    /// Below the title stands an empty line; it gives way a little so that the text comes onto the grid of the sheet.
    private static final double LEAST_BELOW_TITLE = 0.8 * Paper.LINE;

    private final List<PagePlan> pages;
    private final Setter setter;

    private Letter(List<PagePlan> pages, Setter setter) {
        this.pages = List.copyOf(pages);
        this.setter = setter;
    }

    public List<PagePlan> pages() {
        return pages;
    }

    /// What it was set with; whole once the pages are drawn.
    public FontReport fonts() {
        return setter.report();
    }

    /// @throws tongbao.document.problem.PrintException where it cannot be set whole
    public static Letter of(Bulletin bulletin, Fonts fonts) {
        var setter = new Setter(fonts);
        var opening = new ArrayList<Mark>();
        var head = switch (bulletin.form()) {
            case LETTER -> LetterHead.set(setter, bulletin.issuer(), bulletin.number());
            case FILE -> FileHead.set(setter, bulletin.issuer(), bulletin.number());
        };
        opening.addAll(head.marks());
        double top = onGrid(title(setter, bulletin, head.below() + 2 * Paper.LINE, opening) + LEAST_BELOW_TITLE);

        var pages = text(setter, bulletin, opening, top);
        double filled = pages.filled();
        var all = new ArrayList<>(pages.pages());
        for (var annex : bulletin.annexes()) {
            var set = new AnnexPages(setter).set(annex);
            all.addAll(set.pages());
            filled = set.filled();
        }
        var numbered = new ArrayList<>(PageNumbers.onto(setter, all, bulletin.form()));
        imprint(Imprint.of(setter, bulletin), numbered, filled, bulletin.form());
        if (!bulletin.anchor().isEmpty()) {
            numbered.add(numbered.removeLast().with(with(AnchorLine.set(setter, bulletin.anchor()))));
        }
        return new Letter(numbered, setter);
    }

    private static PagePlan.Drawing with(List<Mark> more) {
        return marks -> marks.addAll(more);
    }

    private record Text(List<PagePlan> pages, double filled) {}

    /// Sets the title and returns its lower edge.
    private static double title(Setter setter, Bulletin bulletin, double top, List<Mark> marks) {
        double middle = Paper.LEFT + Paper.TEXT_WIDTH / 2;
        double y = top;
        var glyphs = setter.glyphs(bulletin.title(), Style.solid(Family.TITLE, Paper.SIZE_2), "标题");
        marks.add(Mark.Starts.of(setter.part(Part.Role.TITLE)));
        for (var line : new TitleLines(Paper.TEXT_WIDTH).lines(glyphs)) {
            marks.add(line.centred(middle, line.baseline(y + Paper.SIZE_2 / 2)));
            y += TITLE_PITCH;
        }
        return y - TITLE_PITCH + Paper.SIZE_2;
    }

    /// The next line of the sheet's grid at or below `y`.
    private static double onGrid(double y) {
        return Paper.TOP + Math.ceil((y - Paper.TOP) / Paper.LINE - 1e-6) * Paper.LINE;
    }

    private static Text text(Setter setter, Bulletin bulletin, List<Mark> opening, double top) {
        var rows = new Body(setter).rows(bulletin);
        var paged = Pagination.of(rows, full -> capacity(top, Paper.pitch(full)), SignOff.lines(bulletin));
        var pages = new ArrayList<PagePlan>();
        double middle = setter.face(Family.FANG).middle() * Paper.SIZE_3; // one baseline, whatever a line begins with
        double y = top;
        for (int i = 0; i < paged.pages().size(); i++) {
            var marks = new ArrayList<>(i == 0 ? opening : List.of());
            y = i == 0 ? Paper.BOTTOM - Paper.GLYPH - (capacity(top, paged.pitch()) - 1) * paged.pitch() : Paper.TOP;
            for (var row : paged.pages().get(i)) {
                draw(row, y, y + Paper.GLYPH / 2 + middle, marks);
                y += row.lines() * paged.pitch();
            }
            if (i == paged.pages().size() - 1) {
                marks.addAll(SignOff.set(setter, bulletin, y, paged.pitch()));
                y += SignOff.lines(bulletin) * paged.pitch();
            }
            pages.add(PagePlan.of(marks));
        }
        return new Text(pages, y);
    }

    private static int capacity(double top, double pitch) {
        return (int) Math.floor((Paper.BOTTOM - Paper.GLYPH - top) / pitch + 1e-6) + 1;
    }

    private static void draw(Row row, double y, double baseline, List<Mark> marks) {
        switch (row) {
            case Row.Text text -> {
                marks.add(Mark.Starts.of(text.part()));
                marks.add(text.line().at(Paper.LEFT, baseline));
            }
            case Row.Figure figure -> figure.marks().forEach(mark -> marks.add(mark.lower(y)));
            case Row.Blank _ -> {}
        }
    }

    /// 版记 at the foot of the last page, or of one more page (without a number) where that is full.
    ///
    /// A document is printed on both sides and ends with the back of its last sheet, so 版记 stands on an even page,
    /// behind a blank one where need be. Neither of these has a number.
    private static void imprint(Imprint imprint, List<PagePlan> pages, double filled, PaperForm form) {
        if (imprint.isEmpty()) {
            return;
        }
        boolean room = filled + Paper.LINE / 2 <= Paper.BOTTOM - imprint.height();
        if (form == PaperForm.FILE && !(room && pages.size() % 2 == 0)) {
            if (pages.size() % 2 == 0) {
                pages.add(new PagePlan(List.of(), List.of()));
            }
            pages.add(PagePlan.of(imprint.marks()));
        } else if (room) {
            pages.add(pages.removeLast().with(with(imprint.marks())));
        } else {
            pages.add(PagePlan.of(imprint.marks()));
        }
    }
}
