package tongbao.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tongbao.domain.bulletin.Block;
import tongbao.domain.bulletin.Bulletin;

/// Writes all tables of a bulletin, and the values of its charts, as a spreadsheet: one sheet each. Figures are numbers
/// that show as they are printed; everything else is text, and nothing is a formula. The same bulletin gives the same
/// bytes.
public final class BulletinXlsx {
    private BulletinXlsx() {}

    /// Writes them to `file`, which appears whole or not at all.
    ///
    /// @throws IOException if the file cannot be written
    public static void write(Bulletin bulletin, Path file) throws IOException {
        SheetFile.writeDated(file, pages(bulletin), bulletin.date());
    }

    private static List<SheetFile.Page> pages(Bulletin bulletin) {
        var pages = new ArrayList<SheetFile.Page>();
        for (var block : bulletin.blocks()) {
            switch (block) {
                case Block.Annex annex -> {
                    pages.add(table(annex));
                    annex.charts().forEach(chart -> pages.add(bars(chart)));
                }
                case Block.Chart chart -> pages.add(bars(chart));
                case Block.Heading _, Block.Paragraph _ -> {} // words
            }
        }
        if (pages.isEmpty()) {
            pages.add(new SheetFile.Page("通报", List.of(), List.of(List.of(bulletin.title()))));
        }
        return pages;
    }

    private static SheetFile.Page table(Block.Annex annex) {
        var name = annex.number() == 0 ? annex.title() : annex.number() + " " + annex.title();
        return new SheetFile.Page(
                name,
                annex.table().columns().stream().map(Block.Column::head).toList(),
                annex.table().rows());
    }

    private static List<String> heads(Block.Chart.Kind kind) {
        var counts = kind.counts().split("/", 2);
        return List.of("名称", kind.share(), counts[0], counts[1]);
    }

    private static SheetFile.Page bars(Block.Chart chart) {
        return new SheetFile.Page(
                chart.title(),
                heads(chart.kind()),
                chart.bars().stream()
                        .map(bar -> List.of(
                                bar.label(),
                                bar.printed().isEmpty() ? "—" : bar.printed() + "%",
                                String.valueOf(bar.passed()),
                                String.valueOf(bar.inspected())))
                        .toList());
    }
}
