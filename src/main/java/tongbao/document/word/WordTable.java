package tongbao.document.word;

import java.util.List;
import tongbao.domain.bulletin.Block;

/// A table with its head repeated on every page and rows that are not split.
final class WordTable {
    private static final List<String> SIDES = List.of("top", "left", "bottom", "right", "insideH", "insideV");

    private WordTable() {}

    /// @param width of the text in twentieths of a point
    static void write(Xml xml, Block.Table table, int width) {
        int weights = table.columns().stream().mapToInt(Block.Column::weight).sum();
        var widths = table.columns().stream()
                .map(column -> width * column.weight() / weights)
                .toList();
        xml.open("w:tbl").open("w:tblPr").empty("w:tblW", "w:w", width, "w:type", "dxa");
        xml.empty("w:jc", "w:val", "center").open("w:tblBorders");
        for (var side : SIDES) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", 4, "w:space", 0, "w:color", "000000");
        }
        xml.close().empty("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
        xml.empty("w:left", "w:w", 80, "w:type", "dxa")
                .empty("w:right", "w:w", 80, "w:type", "dxa")
                .close(2);
        xml.open("w:tblGrid");
        widths.forEach(each -> xml.empty("w:gridCol", "w:w", each));
        xml.close();
        row(xml, table, table.columns().stream().map(Block.Column::head).toList(), widths, WordStyle.CELL_HEAD);
        for (int i = 0; i < table.rows().size(); i++) {
            boolean sum = table.total() && i == table.rows().size() - 1;
            row(xml, table, table.rows().get(i), widths, sum ? WordStyle.CELL_SUM : WordStyle.CELL);
        }
        xml.close();
    }

    private static void row(Xml xml, Block.Table table, List<String> cells, List<Integer> widths, WordStyle style) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (style == WordStyle.CELL_HEAD) {
            xml.empty("w:tblHeader");
        }
        xml.close();
        for (int i = 0; i < cells.size(); i++) {
            xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", widths.get(i), "w:type", "dxa");
            xml.empty("w:vAlign", "w:val", "center").close();
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style.id());
            if (style != WordStyle.CELL_HEAD) {
                xml.empty("w:jc", "w:val", alignment(table.columns().get(i).align()));
            }
            xml.close();
            if (!cells.get(i).isEmpty()) {
                xml.open("w:r")
                        .open("w:t", "xml:space", "preserve")
                        .text(cells.get(i))
                        .close(2);
            }
            xml.close(2);
        }
        xml.close();
    }

    private static String alignment(Block.Align align) {
        return switch (align) {
            case LEFT -> "left";
            case CENTER -> "center";
            case RIGHT -> "right";
        };
    }
}
