package tongbao.document;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// What stands where in a written PDF, read back by another library; lengths in mm from the upper left corner.
final class Reading {
    static final double MM = 72 / 25.4;

    private Reading() {}

    /// One line of text.
    record Line(int page, String text, double left, double right, double baseline, List<Letter> letters) {}

    record Letter(String text, double x, double width) {}

    static List<Line> lines(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var collector = new Collector();
            collector.writeText(document, Writer.nullWriter());
            return collector.lines;
        }
    }

    static Line line(List<Line> lines, String start) {
        return lines.stream()
                .filter(line -> line.text().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No line begins with " + start));
    }

    private static final class Collector extends PDFTextStripper {
        private final List<Line> lines = new ArrayList<>();
        private final List<TextPosition> open = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition position) {
            if (!open.isEmpty() && Math.abs(open.getLast().getY() - position.getY()) > 0.5) {
                flush();
            }
            open.add(position);
        }

        @Override
        protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) {
            flush();
        }

        @Override
        protected void endDocument(PDDocument document) {
            flush();
        }

        private void flush() {
            if (open.isEmpty()) {
                return;
            }
            var letters = open.stream()
                    .map(p -> new Letter(p.getUnicode(), p.getX() / MM, p.getWidth() / MM))
                    .toList();
            var text = new StringBuilder();
            letters.forEach(letter -> text.append(letter.text()));
            var last = letters.getLast();
            lines.add(new Line(
                    getCurrentPageNo(),
                    text.toString(),
                    letters.getFirst().x(),
                    last.x() + last.width(),
                    open.getFirst().getY() / MM,
                    letters));
            open.clear();
        }
    }
}
