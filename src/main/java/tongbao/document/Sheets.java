package tongbao.document;

import java.util.Optional;
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
    private final boolean archive;
    private final Optional<Watermark> watermark;

    Sheets(Document document, PdfWriter writer, Seal seal, Impression impression) {
        this.document = document;
        this.writer = writer;
        this.seal = seal;
        this.archive = impression.archive();
        this.watermark = impression.draft() ? Optional.of(new Watermark(writer)) : Optional.empty();
    }

    /// @param index of the page, from 0, of `count`
    void add(Page page, int index, int count) {
        document.newPage();
        writer.setPageEmpty(false);
        var canvas = new PageCanvas(writer.getDirectContent(), Paper.HEIGHT, archive);
        watermark.ifPresent(words -> words.under(writer.getDirectContent()));
        page.marks().forEach(mark -> draw(mark, canvas));
        if (!page.turned().isEmpty()) {
            canvas.turned(across -> page.turned().forEach(mark -> draw(mark, across)));
        }
        seal.pressSeam(writer.getDirectContent(), index, count);
    }

    private void draw(Mark mark, PageCanvas canvas) {
        switch (mark) {
            case Mark.Text text -> canvas.draw(text);
            case Mark.Bar bar -> canvas.draw(bar);
            case Mark.SealPlace place -> {
                seal.press(writer.getDirectContent(), place);
                SignaturePlace.add(writer, place);
            }
            case Mark.Bars bars -> canvas.draw(bars);
            case Mark.Swatch swatch -> canvas.draw(swatch);
        }
    }
}
