package tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tongbao.document.PageInk.mm;
import static tongbao.document.PageInk.rows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tongbao.document.font.Fonts;

class ImpressionTest {
    @TempDir
    Path folder;

    @Test
    void aSealIsMovedByMillimetres() throws IOException {
        var at = seal(page(new Impression(new Stamp.Image(SampleStamp.png(), 42), false, false), 2));
        var moved = seal(page(new Impression(new Stamp.Image(SampleStamp.png(), 42, 10, -5, false), false, false), 2));

        assertThat(moved[0] - at[0]).isCloseTo(10, within(0.2));
        assertThat(moved[1] - at[1]).isCloseTo(-5, within(0.2));
    }

    /// The parts on the fronts of all sheets, laid side by side, are the whole seal.
    @Test
    void theSealOverTheEdgesFallsOnTheFrontsOfAllSheetsPartByPart() throws IOException {
        var file = write("通报.pdf", new Impression(new Stamp.Image(SampleStamp.png(), 42, 0, 0, true), false, false));
        try (var pictures = PagePictures.open(file)) {
            int sheets = (pictures.count() + 1) / 2;
            assertThat(sheets).isGreaterThan(2);
            double part = 42.0 / sheets;
            for (int sheet = 0; sheet < sheets; sheet++) {
                assertThat(edge(pictures.page(2 * sheet, PageInk.SCALE)))
                        .as("sheet %d", sheet + 1)
                        .isBetween(part / 3, part + 0.3);
            }
            assertThat(edge(pictures.page(1, PageInk.SCALE))).isZero();
        }
    }

    @Test
    void aDraftBearsItsWordBehindTheTextAsAShapeThatNoTextReadingFinds() throws IOException {
        var file = write("draft.pdf", new Impression(new Stamp.None(), true, false));

        try (var document = Loader.loadPDF(file.toFile());
                var pictures = PagePictures.open(file)) {
            assertThat(new PDFTextStripper().getText(document)).doesNotContain("样稿");
            for (int i = 0; i < pictures.count(); i++) {
                var page = pictures.page(i, 1);
                long pale =
                        IntStream.of(page.argb()).filter(ImpressionTest::isPale).count();
                assertThat(pale).as("page %d", i + 1).isGreaterThan(5_000);
            }
        }
    }

    @Test
    void theSameBytesAreWrittenAgainInEveryWay() throws IOException {
        for (var impression : List.of(
                new Impression(new Stamp.Image(SampleStamp.png(), 42, 1, 2, true), true, false),
                new Impression(new Stamp.Image(SampleStamp.png(), 42), false, true))) {
            assertThat(Files.readAllBytes(write("a.pdf", impression)))
                    .isEqualTo(Files.readAllBytes(write("b.pdf", impression)));
        }
    }

    @Test
    void aFileForKeepingSaysSoAndHasOneSetOfColours() throws IOException {
        var file = write("archive.pdf", new Impression(new Stamp.Image(SampleStamp.png(), 42), false, true));

        try (var document = Loader.loadPDF(file.toFile())) {
            var about = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(about).contains("<pdfaid:part>2</pdfaid:part>", Bulletins.TITLE);
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
        }
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("/CIDSet");
    }

    @Test
    void veraPdfFindsAFileForKeepingValidAlsoAsADraftWithSeals() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var file = write("archive.pdf", new Impression(new Stamp.Image(SampleStamp.png(), 42, 0, 0, true), true, true));

        try (var parser = Foundries.defaultInstance().createParser(file.toFile())) {
            assertThat(parser.getFlavour()).isEqualTo(PDFAFlavour.PDFA_2_A);
            var result = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFA_2_A, false)
                    .validate(parser);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    private static boolean isPale(int argb) {
        int red = argb >> 16 & 0xff;
        int green = argb >> 8 & 0xff;
        return red > 250 && green > 200 && green < 245;
    }

    /// The left and upper edge of the red of a page, in mm.
    private static double[] seal(ArgbImage page) {
        var rows = rows(page, PageInk::isRed);
        var lefts = rows.stream()
                .flatMap(y -> PageInk.columns(page, y).stream().limit(1))
                .mapToDouble(x -> x)
                .min();
        return new double[] {lefts.orElseThrow(), mm(rows.getFirst())};
    }

    /// How far the red reaches in from the right edge within the middle of a page, in mm.
    private static double edge(ArgbImage page) {
        int least = IntStream.range(1900, page.width())
                .filter(x ->
                        IntStream.range(1270, 1700).anyMatch(y -> PageInk.isRed(page.argb()[y * page.width() + x])))
                .min()
                .orElse(page.width());
        return mm(page.width() - least);
    }

    private ArgbImage page(Impression impression, int index) throws IOException {
        try (var pictures = PagePictures.open(write("通报.pdf", impression))) {
            return pictures.page(index, PageInk.SCALE);
        }
    }

    private Path write(String name, Impression impression) throws IOException {
        var file = folder.resolve(name);
        BulletinPdf.write(Bulletins.sample(), file, impression, Fonts.bundled(), _ -> {}, () -> false);
        return file;
    }
}
