package tongbao.document.audit;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import tongbao.document.problem.PrintException;
import tongbao.domain.bulletin.audit.Discrepancy;
import tongbao.domain.bulletin.audit.Reread;

/// A PDF read back in the order in which it was written.
///
/// @param concerns what hides or covers text
/// @param spots where the characters of each page stand: x and y in half points, one after the other
/// @param lines what each page says, with the height of every character
/// @param fonts the names of the fonts without the tags of their subsets
record PdfText(Reread reread, List<Discrepancy> concerns, List<int[]> spots, List<Lines> lines, Set<String> fonts) {
    /// @param text of a page without blanks
    /// @param shares how far down the page each of its characters stands, 0 to 1
    record Lines(String text, List<Float> shares) {
        double share(int at) {
            return shares.get(at);
        }
    }

    private static final long MOST_BYTES = 256L << 20;
    private static final int MOST_PAGES = 20_000;

    /// @throws PrintException.NotChecked if the file is no PDF, is locked, or is larger than any bulletin
    static PdfText read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new PrintException.NotChecked("large", file.toString());
        }
        Unpacked.measure(file);
        try (var document = Loader.loadPDF(file.toFile(), IOUtils.createMemoryOnlyStreamCache())) {
            if (document.isEncrypted()) { // no bulletin is, and what is locked cannot be measured
                throw new PrintException.NotChecked("locked", file.toString());
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new PrintException.NotChecked("large", file.toString());
            }
            CodeMaps.check(document.getDocument(), file.toString());
            return read(document);
        } catch (InvalidPasswordException _) {
            throw new PrintException.NotChecked("locked", file.toString());
        } catch (PrintException refused) {
            throw refused;
        } catch (IOException
                | RuntimeException
                | StackOverflowError e) { // the library stumbles over damage in many ways
            throw new PrintException.NotChecked("broken", file.toString(), e);
        }
    }

    /// A file of our own.
    static PdfText read(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return read(document);
        }
    }

    private static PdfText read(PDDocument document) throws IOException {
        var glyphs = new PdfGlyphs();
        glyphs.writeText(document, Writer.nullWriter());
        return new PdfText(
                new Reread(glyphs.pages(), true),
                glyphs.concerns(),
                glyphs.spots(),
                glyphs.lines(),
                Set.copyOf(glyphs.fonts()));
    }
}
