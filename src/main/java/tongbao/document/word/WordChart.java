package tongbao.document.word;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import tongbao.domain.bulletin.Block;

/// A chart that Office draws itself: one bar a row with its rate and counts in its name, the passed part solid, the
/// rest in outline. The values lie in the chart; there is no workbook behind it.
final class WordChart {
    private static final int MILLIMETRE = 36_000;

    private WordChart() {}

    /// Where the chart stands in the text.
    static void place(Xml xml, Block.Chart chart, int number, String reference) {
        long height = Math.min(200, 22 + 7L * chart.bars().size());
        xml.open("w:drawing").open("wp:inline", "distT", 0, "distB", 0, "distL", 0, "distR", 0);
        xml.empty("wp:extent", "cx", 156 * MILLIMETRE, "cy", height * MILLIMETRE);
        xml.empty("wp:docPr", "id", number, "name", "chart" + number, "descr", chart.title());
        xml.empty("wp:cNvGraphicFramePr");
        xml.open("a:graphic").open("a:graphicData", "uri", BulletinDocx.CHART);
        xml.empty("c:chart", "r:id", reference).close(4);
    }

    static String part(Block.Chart chart) {
        var xml = new Xml()
                .open("c:chartSpace", "xmlns:c", BulletinDocx.CHART, "xmlns:a", BulletinDocx.DRAWING)
                .empty("c:roundedCorners", "val", 0);
        xml.open("c:chart")
                .empty("c:autoTitleDeleted", "val", 1)
                .open("c:plotArea")
                .empty("c:layout");
        xml.open("c:barChart").empty("c:barDir", "val", "bar").empty("c:grouping", "val", "percentStacked");
        xml.empty("c:varyColors", "val", 0);
        series(xml, chart, 0, chart.kind().part(), "404040", Block.Chart.Bar::passed);
        series(xml, chart, 1, rest(chart), "FFFFFF", bar -> bar.inspected() - bar.passed());
        xml.empty("c:gapWidth", "val", 60).empty("c:overlap", "val", 100);
        xml.empty("c:axId", "val", 1).empty("c:axId", "val", 2).close();
        axis(xml, "c:catAx", 1, 2, "maxMin", "l");
        axis(xml, "c:valAx", 2, 1, "minMax", "b");
        xml.close();
        xml.open("c:legend")
                .empty("c:legendPos", "val", "t")
                .empty("c:overlay", "val", 0)
                .close();
        xml.empty("c:plotVisOnly", "val", 1)
                .empty("c:dispBlanksAs", "val", "gap")
                .close();
        return xml.whole();
    }

    /// What the white part is called. Office draws no line through bars that lie, so the sums stand in the table alone.
    private static String rest(Block.Chart chart) {
        return switch (chart.kind()) {
            case RATES -> chart.kind().rest();
            case PARETO -> "其余";
        };
    }

    /// 示例市 95.83% 23/24
    private static String name(Block.Chart.Bar bar) {
        return bar.label() + " " + (bar.printed().isEmpty() ? "—" : bar.printed() + "%") + " " + bar.passed() + "/"
                + bar.inspected();
    }

    private static void series(
            Xml xml, Block.Chart chart, int index, String name, String fill, ToIntFunction<Block.Chart.Bar> value) {
        xml.open("c:ser").empty("c:idx", "val", index).empty("c:order", "val", index);
        xml.open("c:tx")
                .open("c:strRef")
                .open("c:f")
                .text("通报!$" + (char) ('B' + index) + "$1")
                .close();
        cache(xml, "c:strCache", List.of(name));
        xml.close(2);
        xml.open("c:spPr").open("a:solidFill").empty("a:srgbClr", "val", fill).close();
        xml.open("a:ln", "w", 6350)
                .open("a:solidFill")
                .empty("a:srgbClr", "val", "404040")
                .close(3);
        xml.empty("c:invertIfNegative", "val", 0);
        int last = chart.bars().size() + 1;
        xml.open("c:cat")
                .open("c:strRef")
                .open("c:f")
                .text("通报!$A$2:$A$" + last)
                .close();
        cache(xml, "c:strCache", chart.bars().stream().map(WordChart::name).toList());
        xml.close(2);
        var column = "$" + (char) ('B' + index) + "$";
        xml.open("c:val")
                .open("c:numRef")
                .open("c:f")
                .text("通报!" + column + "2:" + column + last)
                .close();
        cache(
                xml,
                "c:numCache",
                chart.bars().stream()
                        .map(bar -> String.valueOf(value.applyAsInt(bar)))
                        .toList());
        xml.close(3);
    }

    private static void cache(Xml xml, String kind, List<String> values) {
        xml.open(kind);
        if (kind.equals("c:numCache")) {
            xml.open("c:formatCode").text("General").close();
        }
        xml.empty("c:ptCount", "val", values.size());
        IntStream.range(0, values.size())
                .forEach(i -> xml.open("c:pt", "idx", i)
                        .open("c:v")
                        .text(values.get(i))
                        .close(2));
        xml.close();
    }

    private static void axis(Xml xml, String kind, int id, int cross, String order, String side) {
        xml.open(kind).empty("c:axId", "val", id);
        xml.open("c:scaling").empty("c:orientation", "val", order).close();
        xml.empty("c:delete", "val", kind.equals("c:valAx") ? 1 : 0).empty("c:axPos", "val", side);
        xml.empty("c:numFmt", "formatCode", "General", "sourceLinked", 0);
        xml.empty("c:majorTickMark", "val", "none").empty("c:minorTickMark", "val", "none");
        xml.empty("c:tickLblPos", "val", "nextTo")
                .open("c:txPr")
                .empty("a:bodyPr")
                .open("a:p")
                .open("a:pPr");
        xml.empty("a:defRPr", "sz", 1050).close();
        xml.empty("a:endParaRPr", "lang", "zh-CN").close(2);
        xml.empty("c:crossAx", "val", cross)
                .empty("c:crosses", "val", "autoZero")
                .close();
    }
}
