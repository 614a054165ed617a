package tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.document.font.FontReport;
import tongbao.document.font.Fonts;
import tongbao.document.problem.PrintException;

class EmbeddedFontsTest {
    private static final double SCALE = 2;

    @TempDir
    Path folder;

    @Test
    void everyFontIsEmbeddedAsASubset() throws IOException {
        try (var document = printed("")) {
            var names = new TreeSet<String>();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    names.add(font.getName());
                }
            }
            assertThat(names).hasSize(7).allMatch(name -> name.matches("[A-Z]{6}\\+.*"));
        }
    }

    @Test
    void everyGlyphOfEveryPageDrawsInk() throws IOException {
        try (var document = printed("")) {
            assertThat(blanks(document)).isEmpty();
        }
    }

    @Test
    void aRareCharacterIsDrawnByAnotherFontAndReported() throws IOException {
        try (var document = printed("犇骉䶮")) {
            assertThat(new PDFTextStripper().getText(document)).contains("犇骉䶮");
            assertThat(blanks(document)).isEmpty();
        }
        assertThat(report.rare()).contains(new FontReport.Rare("䶮", "NotoSerifSC-Regular"));
        assertThat(report.substituted()).hasSize(5);
    }

    @Test
    void aCharacterNoFontHasStopsThePrintAndNamesItsPlace() {
        assertThatThrownBy(() -> printed("\uE123")).isInstanceOfSatisfying(PrintException.NoGlyph.class, problem -> {
            assertThat(problem.where()).isEqualTo("正文");
            assertThat(problem.sentence(Locale.CHINESE))
                    .contains("U+E123", "正文")
                    .startsWith("没有一种字体");
        });
        assertThat(folder).isEmptyDirectory();
    }

    private FontReport report = new FontReport(List.of(), List.of());

    private PDDocument printed(String extra) throws IOException {
        var blocks = new ArrayList<>(Bulletins.sample().blocks());
        blocks.addFirst(Bulletins.paragraph("extra", "", "附：" + extra + "。"));
        var file = folder.resolve("通报.pdf");
        report = BulletinPdf.write(
                        Bulletins.of(blocks, "省委办公厅"), file, new Stamp.None(), Fonts.bundled(), _ -> {}, () -> false)
                .orElseThrow()
                .fonts();
        return Loader.loadPDF(file.toFile());
    }

    /// The glyphs in whose place the rendered page is white.
    private static List<String> blanks(PDDocument document) throws IOException {
        var blanks = new ArrayList<String>();
        var renderer = new PDFRenderer(document);
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            var picture = renderer.renderImage(i, (float) SCALE);
            int page = i + 1;
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    if (!at.getUnicode().isBlank() && !hasInk(picture, at)) {
                        blanks.add(page + ": " + at.getUnicode());
                    }
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.writeText(document, Writer.nullWriter());
        }
        return blanks;
    }

    private static boolean hasInk(BufferedImage picture, TextPosition at) {
        double size = at.getFontSizeInPt();
        int left = (int) (at.getX() * SCALE);
        int right = (int) Math.ceil((at.getX() + at.getWidth()) * SCALE);
        int top = (int) ((at.getY() - 0.95 * size) * SCALE);
        int bottom = (int) Math.ceil((at.getY() + 0.3 * size) * SCALE);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if ((picture.getRGB(x, y) & 0xff) < 200) {
                    return true;
                }
            }
        }
        return false;
    }
}
