package tongbao.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Draws pages that may have been made to be drawn for ever, or to fill the memory.
final class BoundedRenderer extends PDFRenderer {
    /// A full page of a bulletin takes some ten thousand.
    private static final int MOST_OPERATORS = 1_000_000;

    private static final long MOST_PIXELS = 100_000_000;

    BoundedRenderer(PDDocument document) {
        super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private static final class Drawer extends PageDrawer {
        private int operators;

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (++operators > MOST_OPERATORS) {
                throw new IllegalArgumentException("more than " + MOST_OPERATORS + " operators");
            }
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if ((long) image.getWidth() * image.getHeight() > MOST_PIXELS) {
                throw new IllegalArgumentException("more than " + MOST_PIXELS + " pixels");
            }
            super.drawImage(image);
        }
    }
}
