package tongbao.document;

import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfWriter;
import tongbao.document.page.Mark;
import tongbao.document.page.Page;
import tongbao.document.page.Paper;

/// The pages of one PDF, drawn one after the other.
final class Sheets {
    private static final String SEAL = "印章";

    private final Document document;
    private final PdfWriter writer;
    private final Seal seal;
    private final boolean archive;
    private final Optional<Watermark> watermark;
    private final Tags tags;

    Sheets(Document document, PdfWriter writer, Seal seal, Impression impression) {
        this.document = document;
        this.writer = writer;
        this.seal = seal;
        this.archive = impression.archive();
        this.tags = new Tags(writer);
        this.watermark = impression.draft() ? Optional.of(new Watermark(writer)) : Optional.empty();
    }

    /// @param index of the page, from 0, of `count`
    void add(Page page, int index, int count) {
        document.newPage();
        writer.setPageEmpty(false);
        var canvas = new PageCanvas(writer.getDirectContent(), Paper.HEIGHT, archive);
        tags.start(Optional.empty());
        watermark.ifPresent(words -> {
            tags.artifact();
            words.under(writer.getDirectContent());
        });
        page.marks().forEach(mark -> draw(mark, canvas));
        if (!page.turned().isEmpty()) {
            tags.close();
            canvas.turned(across -> {
                page.turned().forEach(mark -> draw(mark, across));
                tags.close();
            });
        }
        tags.artifact();
        seal.pressSeam(writer.getDirectContent(), index, count);
        tags.close();
    }

    private void draw(Mark mark, PageCanvas canvas) {
        switch (mark) {
            case Mark.Starts starts -> tags.start(starts.part());
            case Mark.Text text -> {
                tags.words();
                canvas.draw(text);
            }
            case Mark.Bar bar -> {
                tags.artifact();
                canvas.draw(bar);
            }
            case Mark.SealPlace place -> {
                if (seal.isThere()) {
                    tags.picture(SEAL, () -> seal.press(writer.getDirectContent(), place));
                }
                SignaturePlace.add(writer, tags, place);
            }
            case Mark.Bars bars -> {
                tags.words();
                canvas.draw(bars);
            }
            case Mark.Swatch swatch -> {
                tags.words();
                canvas.draw(swatch);
            }
        }
    }
}
