package tongbao.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;
import org.openpdf.text.pdf.CMYKColor;
import org.openpdf.text.pdf.GrayColor;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTextArray;
import tongbao.document.font.TypeFace;
import tongbao.document.page.Ink;
import tongbao.document.page.Mark;
import tongbao.document.page.Paper;

/// Draws marks on one page of a PDF. Lengths from the top become lengths from the bottom here and nowhere else.
final class PageCanvas {
    private static final Color SCREEN_RED = new Color(0xe5, 0x2d, 0x27);

    private static final double AROUND = 4;

    private final PdfContentByte canvas;
    private final double height;
    private final boolean archive;

    /// @param height where the top edge lies above the origin of `canvas`
    /// @param archive whether red is one of the screen instead of the ink
    PageCanvas(PdfContentByte canvas, double height, boolean archive) {
        this.canvas = canvas;
        this.height = height;
        this.archive = archive;
    }

    /// A run of text: one text object for each line, one array of glyphs for each font in it.
    void draw(Mark.Text text) {
        var glyphs = text.glyphs();
        if (glyphs.isEmpty()) {
            return;
        }
        canvas.beginText();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || differ(glyphs.get(start), glyphs.get(i))) {
                run(glyphs.subList(start, i), text);
                start = i;
            }
        }
        canvas.endText();
    }

    private static boolean differ(Mark.Placed a, Mark.Placed b) {
        return !a.glyph().face().equals(b.glyph().face())
                || a.glyph().size() != b.glyph().size()
                || a.glyph().ink() != b.glyph().ink();
    }

    private void run(List<Mark.Placed> run, Mark.Text text) {
        var first = run.getFirst();
        var face = first.glyph().face();
        double size = first.glyph().size();
        fill(first.glyph().ink());
        canvas.setFontAndSize(face.font(), (float) size);
        canvas.setTextMatrix((float) text.stretch(), 0, 0, 1, (float) first.x(), (float) (height - text.baseline()));
        canvas.showText(array(run, face, size * text.stretch()));
    }

    /// The characters with what must be taken back between them, in thousandths of the size.
    private static PdfTextArray array(List<Mark.Placed> run, TypeFace face, double size) {
        var array = new PdfTextArray();
        var words = new StringBuilder();
        double at = run.getFirst().x();
        for (var placed : run) {
            long back = Math.round((at - placed.x()) / size * 1000);
            if (back != 0) {
                array.add(words.toString());
                words.setLength(0);
                array.add((float) back);
                at -= back * size / 1000;
            }
            words.appendCodePoint(placed.glyph().codePoint());
            at += face.width(placed.glyph().codePoint()) * size;
        }
        array.add(words.toString());
        return array;
    }

    void draw(Mark.Bar bar) {
        fill(bar.ink());
        canvas.rectangle(
                (float) bar.x(), (float) (height - bar.y() - bar.height()), (float) bar.width(), (float) bar.height());
        canvas.fill();
    }

    void draw(Mark.Bars bars) {
        drawing(bars.x(), bars.y(), bars.width(), bars.height(), graphics -> RateBars.draw(graphics, bars, Look.PAPER));
    }

    void draw(Mark.Swatch swatch) {
        drawing(
                swatch.x(),
                swatch.y(),
                swatch.width(),
                swatch.height(),
                graphics -> RateBars.draw(graphics, swatch, Look.PAPER));
    }

    /// Vectors drawn by Java2D, in a form of their own, with room around them for the half of a line that lies beyond
    /// the edge.
    private void drawing(double x, double y, double width, double height, Consumer<Graphics2D> content) {
        float wide = (float) (width + 2 * AROUND);
        float high = (float) (height + 2 * AROUND);
        var form = canvas.createTemplate(wide, high);
        var graphics = form.createGraphicsShapes(wide, high);
        graphics.translate(AROUND, AROUND);
        content.accept(graphics);
        graphics.dispose();
        canvas.addTemplate(form, (float) (x - AROUND), (float) (this.height - y - height - AROUND));
    }

    /// Lays what is drawn next across the sheet: its top edge becomes the left edge.
    void turned(Consumer<PageCanvas> drawing) {
        canvas.saveState();
        canvas.concatCTM(0, 1, -1, 0, (float) Paper.WIDTH, 0);
        drawing.accept(new PageCanvas(canvas, Paper.WIDTH, archive));
        canvas.restoreState();
    }

    private void fill(Ink ink) {
        canvas.setColorFill(
                switch (ink) {
                    case BLACK -> GrayColor.GRAYBLACK;
                    case RED -> archive ? SCREEN_RED : new CMYKColor(0f, 0.8f, 0.8f, 0f);
                });
    }
}
