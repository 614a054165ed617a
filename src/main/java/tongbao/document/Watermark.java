package tongbao.document;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import tongbao.document.font.Family;
import tongbao.document.font.Fonts;
import tongbao.document.font.Outlines;
import tongbao.document.page.Paper;

/// 样稿 across a page behind its text, in a pale red. It is drawn as shapes: no search finds it and no copy takes it
/// along.
final class Watermark {
    private static final Color PALE = new Color(0xff, 0xe3, 0xe3);
    private static final double SIZE = 200;

    private final PdfTemplate form;

    Watermark(PdfWriter writer) {
        form = writer.getDirectContent().createTemplate((float) Paper.WIDTH, (float) Paper.HEIGHT);
        var graphics = form.createGraphicsShapes((float) Paper.WIDTH, (float) Paper.HEIGHT);
        graphics.setPaint(PALE);
        graphics.fill(words());
        graphics.dispose();
    }

    void under(PdfContentByte canvas) {
        canvas.addTemplate(form, 0, 0);
    }

    private static Path2D words() {
        var face = Fonts.bundled().face(Family.TITLE);
        var outlines = new Outlines();
        var words = new Path2D.Double();
        words.append(outlines.of(face, '样'), false);
        words.append(
                AffineTransform.getTranslateInstance(1.15, 0).createTransformedShape(outlines.of(face, '稿')), false);
        var place = AffineTransform.getTranslateInstance(Paper.WIDTH / 2, Paper.HEIGHT / 2);
        place.rotate(-Math.toRadians(50));
        place.scale(SIZE, -SIZE);
        place.translate(-words.getBounds2D().getCenterX(), -words.getBounds2D().getCenterY());
        words.transform(place);
        return words;
    }
}
