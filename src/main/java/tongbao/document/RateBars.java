package tongbao.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import tongbao.document.page.Mark;
import tongbao.domain.bulletin.Block;

/// The bars of a chart, drawn as vectors by JFreeChart: the passed part solid, the failed part hatched; where the
/// bars are parts of one sum, the rest stays empty and a line tells what they add up to. Words stand beside them as
/// text of the page, so nothing here needs a font of the system.
final class RateBars {
    static final float EDGE = 0.5f;
    static final float HATCHED = EDGE * 1.2f;
    private static final double HATCH = 3;

    private RateBars() {}

    /// One part of a bar.
    ///
    /// @param failed whether it is the hatched one
    record Part(Rectangle2D area, boolean failed) {}

    /// Draws into the rectangle from 0, 0 of the size of `bars`.
    static void draw(Graphics2D graphics, Mark.Bars bars, Look look) {
        boolean sums = bars.kind() == Block.Chart.Kind.PARETO;
        var shown = sums ? look.withoutRest() : look;
        parts(bars, shown).forEach(part -> fill(graphics, part.area(), part.failed(), shown));
        graphics.setPaint(look.words());
        graphics.setStroke(new BasicStroke(EDGE));
        graphics.draw(axis(bars));
        if (sums) {
            SumLine.draw(graphics, SumLine.points(bars), look);
        }
    }

    /// The line at which all bars begin.
    static Line2D axis(Mark.Bars bars) {
        return new Line2D.Double(EDGE / 2, 0, EDGE / 2, bars.height());
    }

    /// Where JFreeChart lays the parts of the bars, within the rectangle from 0, 0 of the size of `bars`.
    static List<Part> parts(Mark.Bars bars, Look look) {
        var counts = new DefaultCategoryDataset();
        for (int i = 0; i < bars.bars().size(); i++) {
            var bar = bars.bars().get(i);
            double failed = bar.inspected() == 0 ? 0 : 100.0 * (bar.inspected() - bar.passed()) / bar.inspected();
            double shown = failed == 0 ? 0 : Math.max(failed, 100 * look.least() / bars.width());
            double passed = bar.inspected() == 0 ? 0 : 100 - shown;
            counts.addValue(passed, "passed", Integer.valueOf(i));
            counts.addValue(shown, "failed", Integer.valueOf(i));
        }
        var painter = new Painter();
        var chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot(counts, bars, painter), false);
        chart.setBackgroundPaint(null);
        chart.setBorderVisible(false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        var nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
        chart.draw(nowhere, new Rectangle2D.Double(0, 0, bars.width(), bars.height()));
        nowhere.dispose();
        return painter.parts;
    }

    static void draw(Graphics2D graphics, Mark.Swatch swatch, Look look) {
        var area = new Rectangle2D.Double(0, 0, swatch.width(), swatch.height());
        switch (swatch.shows()) {
            case PART -> fill(graphics, area, false, look);
            case REST -> fill(graphics, area, true, look);
            case SUMS -> SumLine.draw(graphics, SumLine.points(swatch), look);
        }
    }

    private static CategoryPlot plot(DefaultCategoryDataset counts, Mark.Bars bars, Painter painter) {
        int rows = Math.max(1, bars.bars().size());
        double free = 1 - bars.thickness();
        var places = new CategoryAxis();
        places.setVisible(false);
        places.setLowerMargin(free / rows / 2);
        places.setUpperMargin(free / rows / 2);
        places.setCategoryMargin(free * (rows - 1) / rows);
        var percent = new NumberAxis();
        percent.setVisible(false);
        percent.setRange(0, 100);
        var renderer = new StackedBarRenderer();
        renderer.setBarPainter(painter);
        renderer.setShadowVisible(false);
        renderer.setMaximumBarWidth(1);
        var plot = new CategoryPlot(counts, places, percent, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    private static void fill(Graphics2D graphics, Rectangle2D area, boolean failed, Look look) {
        graphics.setPaint(failed ? look.failed() : look.passed());
        graphics.fill(area);
        if (failed) {
            hatch(graphics, area, look.hatch());
            graphics.setPaint(look.hatch());
            graphics.setStroke(new BasicStroke(EDGE));
            graphics.draw(new Rectangle2D.Double(
                    area.getX() + EDGE / 2, area.getY() + EDGE / 2, area.getWidth() - EDGE, area.getHeight() - EDGE));
        }
    }

    private static void hatch(Graphics2D graphics, Rectangle2D area, Color ink) {
        graphics.setPaint(ink);
        graphics.setStroke(new BasicStroke(HATCHED));
        hatch(area).forEach(graphics::draw);
    }

    /// Lines rising to the right, cut at the edges of `area` by arithmetic: a clip would print as many objects.
    static List<Line2D> hatch(Rectangle2D area) {
        var lines = new ArrayList<Line2D>();
        double h = area.getHeight();
        for (double start = -h + HATCH; start < area.getWidth(); start += HATCH) {
            double from = Math.max(0, start);
            double to = Math.min(area.getWidth(), start + h);
            if (to > from) {
                lines.add(new Line2D.Double(
                        area.getX() + from,
                        area.getMaxY() - (from - start),
                        area.getX() + to,
                        area.getMaxY() - (to - start)));
            }
        }
        return lines;
    }

    /// Notes where the bars are instead of painting them.
    private static final class Painter extends StandardBarPainter {
        private final transient List<Part> parts = new ArrayList<>();

        @Override
        public void paintBar(
                Graphics2D graphics,
                BarRenderer renderer,
                int row,
                int column,
                java.awt.geom.RectangularShape bar,
                RectangleEdge start) {
            if (bar.getWidth() > 0) {
                parts.add(new Part(bar.getFrame(), row == 1));
            }
        }
    }
}
