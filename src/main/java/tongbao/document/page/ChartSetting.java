package tongbao.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tongbao.document.font.Family;
import tongbao.document.font.Fonts;
import tongbao.domain.bulletin.Block;

/// Words and places of a chart: title, key, one row a place with its name at the left and its rate and counts at the
/// right, the bars between. The bars run from 0 to 100 %: nothing is cut off to make differences look large.
public final class ChartSetting {
    private static final double TITLE = 14;
    private static final double WORDS = 10.5;
    private static final double ABOVE_KEY = 26;
    private static final double ABOVE_BARS = 46;
    private static final double PER_BAR = 18.5;
    private static final double BELOW = 4;
    private static final double GAP = 8;
    private static final double COLUMN_GAP = 14;
    private static final double SWATCH = 18;
    private static final double BESIDE = 6;
    private static final double BAR = 0.56;
    private static final String NOTHING = "—";

    private final Setter setter;
    private final Block.Chart chart;
    private final ChartWords said;
    private final double scale;

    private ChartSetting(Setter setter, Block.Chart chart, ChartWords said, double scale) {
        this.setter = setter;
        this.chart = chart;
        this.said = said;
        this.scale = scale;
    }

    /// The height a chart takes on paper, at most `most`.
    static double height(Block.Chart chart, double most) {
        return Math.min(height(chart), most);
    }

    /// The height it needs on paper, in points.
    public static double height(Block.Chart chart) {
        return ABOVE_BARS + BELOW + PER_BAR * Math.max(1, chart.bars().size());
    }

    /// @param within what it belongs to
    static List<Mark> on(
            Setter setter, Block.Chart chart, Optional<Part> within, double x, double y, double width, double height) {
        var marks = new ArrayList<Mark>();
        marks.add(Mark.Starts.of(setter.part(Part.Role.FIGURE, within, spoken(chart))));
        marks.addAll(new ChartSetting(setter, chart, ChartWords.of(chart.kind()), 1).marks(x, y, width, height));
        return marks;
    }

    /// What it tells, for those who do not see it.
    private static String spoken(Block.Chart chart) {
        return chart.bars().stream()
                .map(bar -> bar.label() + " " + rate(bar) + "（" + counts(bar) + "）")
                .collect(Collectors.joining("；", chart.title() + "：", "。"));
    }

    /// The same for a screen of `width` × `height`, its type `scale` times as large as on paper.
    public static List<Mark> forScreen(
            Block.Chart chart, ChartWords names, Fonts fonts, double width, double height, double scale) {
        return new ChartSetting(new Setter(fonts), chart, names, scale).marks(0, 0, width, height);
    }

    private List<Mark> marks(double x, double y, double width, double height) {
        var marks = new ArrayList<Mark>();
        var names = chart.bars().stream().map(bar -> words(bar.label())).toList();
        var rates = chart.bars().stream().map(bar -> words(rate(bar))).toList();
        var counts = chart.bars().stream().map(bar -> words(counts(bar))).toList();
        var rateHead = words(said.share());
        var countHead = words(said.counts());
        double nameWidth = widest(names, 0);
        double rateWidth = widest(rates, rateHead.width());
        double countWidth = widest(counts, countHead.width());
        double right = x + width;
        double rateEnd = right - countWidth - COLUMN_GAP * scale;
        double barsX = x + nameWidth + GAP * scale;
        double barsEnd = rateEnd - rateWidth - GAP * scale;
        double barsY = y + ABOVE_BARS * scale;
        double barsHeight = y + height - BELOW * scale - barsY;

        var title = setter.line(chart.title(), solid(Family.HEI, TITLE), chart.title());
        marks.add(title.centred(x + width / 2, title.baseline(y + TITLE * scale * 0.75)));
        double keyY = y + (ABOVE_KEY + WORDS * 0.75) * scale;
        key(marks, barsX, keyY);
        marks.add(rateHead.endingAt(rateEnd, rateHead.baseline(keyY)));
        marks.add(countHead.endingAt(right, countHead.baseline(keyY)));
        double slot = barsHeight / Math.max(1, names.size());
        for (int i = 0; i < names.size(); i++) {
            double middle = barsY + (i + 0.5) * slot;
            marks.add(names.get(i).endingAt(barsX - GAP * scale, names.get(i).baseline(middle)));
            marks.add(rates.get(i).endingAt(rateEnd, rates.get(i).baseline(middle)));
            marks.add(counts.get(i).endingAt(right, counts.get(i).baseline(middle)));
        }
        marks.add(
                new Mark.Bars(barsX, barsY, Math.max(1, barsEnd - barsX), barsHeight, BAR, chart.kind(), chart.bars()));
        return marks;
    }

    private void key(List<Mark> marks, double x, double middle) {
        double at = x;
        double side = WORDS * scale * 0.8;
        var rest = chart.kind() == Block.Chart.Kind.PARETO ? Mark.Swatch.Shows.SUMS : Mark.Swatch.Shows.REST;
        for (var shows : List.of(Mark.Swatch.Shows.PART, rest)) {
            var name = shows == Mark.Swatch.Shows.PART ? said.part() : said.rest();
            if (name.isEmpty()) {
                continue;
            }
            marks.add(new Mark.Swatch(at, middle - side / 2, SWATCH * scale, side, shows));
            at += (SWATCH + BESIDE) * scale;
            var word = words(name);
            marks.add(word.at(at, word.baseline(middle)));
            at += word.width() + COLUMN_GAP * scale;
        }
    }

    private static String rate(Block.Chart.Bar bar) {
        return bar.printed().isEmpty() ? NOTHING : bar.printed() + "%";
    }

    private static String counts(Block.Chart.Bar bar) {
        return bar.passed() + "/" + bar.inspected();
    }

    private static double widest(List<Line> lines, double least) {
        return Math.max(least, lines.stream().mapToDouble(Line::width).max().orElse(0));
    }

    private Line words(String text) {
        return setter.line(text, solid(Family.SANS, WORDS), chart.title());
    }

    private Style solid(Family family, double size) {
        return Style.solid(family, size * scale);
    }
}
