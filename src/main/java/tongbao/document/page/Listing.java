package tongbao.document.page;

import java.util.ArrayList;
import java.util.List;
import tongbao.document.font.FontReport;
import tongbao.document.font.Fonts;
import tongbao.domain.bulletin.Block;
import tongbao.domain.bulletin.PaperForm;

/// Tables under their titles without a letter before them, as annexes are set: a record to be filed.
public final class Listing {
    /// The number of an annex that stands alone and says 附件 nowhere.
    public static final int ALONE = -1;

    private final List<PagePlan> pages;
    private final Setter setter;

    private Listing(List<PagePlan> pages, Setter setter) {
        this.pages = List.copyOf(pages);
        this.setter = setter;
    }

    /// @throws tongbao.document.problem.PrintException where a table cannot be set whole
    public static Listing of(List<Block.Annex> tables, Fonts fonts) {
        var setter = new Setter(fonts);
        var pages = new ArrayList<PagePlan>();
        tables.forEach(table ->
                pages.addAll(new AnnexPages(setter).set(table.withNumber(ALONE)).pages()));
        return new Listing(PageNumbers.onto(setter, pages, PaperForm.FILE), setter);
    }

    public List<PagePlan> pages() {
        return pages;
    }

    /// What it was set with; whole once the pages are drawn.
    public FontReport fonts() {
        return setter.report();
    }
}
