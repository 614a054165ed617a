package tongbao.document;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfWriter;
import tongbao.document.page.Mark;
import tongbao.document.page.Page;
import tongbao.document.page.Paper;

/// The pages of one PDF, drawn one after the other.
final class Sheets {
    private final Document document;
    private final PdfWriter writer;
    private final Seal seal;

    Sheets(Document document, PdfWriter writer, Seal seal) {
        this.document = document;
        this.writer = writer;
        this.seal = seal;
    }

    void add(Page page) {
        document.newPage();
        writer.setPageEmpty(false);
        var canvas = new PageCanvas(writer.getDirectContent(), Paper.HEIGHT);
        page.marks().forEach(mark -> draw(mark, canvas));
        if (!page.turned().isEmpty()) {
            canvas.turned(across -> page.turned().forEach(mark -> draw(mark, across)));
        }
    }

    private void draw(Mark mark, PageCanvas canvas) {
        switch (mark) {
            case Mark.Text text -> canvas.draw(text);
            case Mark.Bar bar -> canvas.draw(bar);
            case Mark.SealPlace place -> seal.press(writer.getDirectContent(), place);
            case Mark.Bars bars -> canvas.draw(bars);
            case Mark.Swatch swatch -> canvas.draw(swatch);
        }
    }
}
