package tongbao.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import tongbao.document.font.Fonts;
import tongbao.document.page.Letter;
import tongbao.document.page.Paper;
import tongbao.domain.bulletin.Bulletin;

/// Prints a bulletin as an official letter into a PDF. The same bulletin, stamp and fonts give the same bytes.
public final class BulletinPdf {
    /// Exact, unlike the library's own, which is rounded to whole points.
    private static final Rectangle A4 = new Rectangle((float) Paper.WIDTH, (float) Paper.HEIGHT);

    private BulletinPdf() {}

    /// As [#write(Bulletin, Path, Stamp, Fonts, IntConsumer, BooleanSupplier)] with the fonts of this machine.
    public static Optional<Printed> write(
            Bulletin bulletin, Path file, Stamp stamp, IntConsumer pages, BooleanSupplier cancelled)
            throws IOException {
        return write(bulletin, file, stamp, Fonts.ofThisMachine(), pages, cancelled);
    }

    /// Writes `bulletin` to `file`, which appears whole or not at all; an older file of that name stays until then.
    /// Any thread; `fonts` is locked meanwhile.
    ///
    /// @param pages is told the number of finished pages
    /// @param cancelled is asked before every page
    /// @return empty if it was cancelled
    /// @throws tongbao.document.problem.PrintException if it cannot be set or the stamp is unusable
    /// @throws IOException if the file cannot be written
    public static Optional<Printed> write(
            Bulletin bulletin, Path file, Stamp stamp, Fonts fonts, IntConsumer pages, BooleanSupplier cancelled)
            throws IOException {
        return write(bulletin, file, Impression.of(stamp), fonts, pages, cancelled);
    }

    /// As [#write(Bulletin, Path, Stamp, Fonts, IntConsumer, BooleanSupplier)], as a draft or for keeping.
    public static Optional<Printed> write(
            Bulletin bulletin,
            Path file,
            Impression impression,
            Fonts fonts,
            IntConsumer pages,
            BooleanSupplier cancelled)
            throws IOException {
        synchronized (fonts) {
            var letter = Letter.of(bulletin, fonts);
            var seal = Seal.of(impression.stamp());
            var written = WholeFile.write(file, out -> {
                var fixed = new FixedIds(out);
                boolean whole = print(letter, bulletin, impression, seal, fixed, pages, cancelled);
                fixed.end();
                return whole && !cancelled.getAsBoolean();
            });
            return written ? Optional.of(new Printed(letter.pages().size(), letter.fonts())) : Optional.empty();
        }
    }

    /// The same file in memory, for the screen; empty if it was cancelled. Any thread; the fonts are locked meanwhile.
    ///
    /// @throws tongbao.document.problem.PrintException if it cannot be set or the stamp is unusable
    public static Optional<byte[]> bytes(
            Bulletin bulletin, Impression impression, Fonts fonts, BooleanSupplier cancelled) {
        synchronized (fonts) {
            var letter = Letter.of(bulletin, fonts);
            var bytes = new ByteArrayOutputStream();
            var fixed = new FixedIds(bytes);
            boolean whole = print(letter, bulletin, impression, Seal.of(impression.stamp()), fixed, _ -> {}, cancelled);
            try {
                fixed.end();
            } catch (IOException e) {
                throw new UncheckedIOException(e); // it is written to memory
            }
            return whole ? Optional.of(bytes.toByteArray()) : Optional.empty();
        }
    }

    private static boolean print(
            Letter letter,
            Bulletin bulletin,
            Impression impression,
            Seal seal,
            FixedIds out,
            IntConsumer pages,
            BooleanSupplier cancelled) {
        try (var document = new Document(A4)) {
            var writer = PdfWriter.getInstance(document, out);
            writer.setPdfVersion(PdfWriter.VERSION_1_7);
            writer.setRgbTransparencyBlending(true); // the seal multiplies as it does on the screen
            describe(document, writer, bulletin);
            writer.setTagged();
            writer.setTabs(PdfName.S);
            document.open();
            date(writer, bulletin);
            if (impression.archive()) {
                ArchiveFile.mark(writer, bulletin);
            }
            var sheets = new Sheets(document, writer, seal, impression);
            for (int i = 0; i < letter.pages().size(); i++) {
                if (cancelled.getAsBoolean() || out.failed()) {
                    return false;
                }
                sheets.add(letter.pages().get(i).drawn(), i, letter.pages().size());
                pages.accept(i + 1);
            }
            return true;
        }
    }

    private static void describe(Document document, PdfWriter writer, Bulletin bulletin) {
        document.addTitle(bulletin.title());
        document.addAuthor(bulletin.issuer());
        bulletin.number().ifPresent(document::addSubject);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    }

    /// The dates in the file are those of the bulletin, so that printing it again gives the same file.
    private static void date(PdfWriter writer, Bulletin bulletin) {
        var date = new PdfDate(GregorianCalendar.from(bulletin.date().atStartOfDay(ZoneOffset.ofHours(8))));
        writer.getInfo().put(PdfName.CREATIONDATE, date);
        writer.getInfo().put(PdfName.MODDATE, date);
    }
}
