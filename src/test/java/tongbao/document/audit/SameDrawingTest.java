package tongbao.document.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameDrawingTest {
    @TempDir
    Path folder;

    private Path original;

    @BeforeEach
    void write() throws IOException {
        original = folder.resolve("original.pdf");
        try (var document = new PDDocument()) {
            var font = new PDType1Font(FontName.HELVETICA);
            var resources = new PDResources();
            resources.put(COSName.getPDFName("F"), font);
            for (int i = 0; i < 3; i++) {
                var page = new PDPage(PDRectangle.A4);
                page.setResources(resources);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 12);
                    content.showText("page " + i);
                    content.endText();
                }
            }
            document.save(original.toFile());
        }
    }

    @Test
    void allPagesOfAFileSavedAgainAreTheSame() throws IOException {
        assertThat(same(_ -> {}, CompressParameters.NO_COMPRESSION)).isEqualTo(pages(0, 1, 2));
        assertThat(same(_ -> {}, CompressParameters.DEFAULT_COMPRESSION)).isEqualTo(pages(0, 1, 2));
    }

    @Test
    void aPageWithOneMoreInstructionIsNotTheSame() throws IOException {
        assertThat(same(document -> {
                    try (var content =
                            new PDPageContentStream(document, document.getPage(1), AppendMode.APPEND, false)) {
                        content.addRect(100, 100, 20, 10);
                        content.fill();
                    }
                }))
                .isEqualTo(pages(0, 2));
    }

    @Test
    void aPageOfAnotherFormatOrTurnedIsNotTheSame() throws IOException {
        assertThat(same(document -> {
                    document.getPage(0).setRotation(180);
                    document.getPage(2).setCropBox(new PDRectangle(500, 800));
                }))
                .isEqualTo(pages(1));
    }

    @Test
    void aStampOverAPageMakesItAnother() throws IOException {
        assertThat(same(document -> {
                    var stamp = new PDAnnotationRubberStamp();
                    stamp.setRectangle(new PDRectangle(10, 10, 50, 50));
                    document.getPage(1).getAnnotations().add(stamp);
                }))
                .isEqualTo(pages(0, 2));
    }

    @Test
    void anotherFontUnderTheSameNameMakesEveryPageAnother() throws IOException {
        assertThat(same(document -> document.getPage(0)
                        .getResources()
                        .getFont(font(document))
                        .getCOSObject()
                        .setName(COSName.BASE_FONT, "Courier")))
                .isEqualTo(pages());
    }

    @Test
    void whereLayersMayBeSwitchedOffNothingIsKnown() throws IOException {
        assertThat(same(document -> document.getDocumentCatalog().setOCProperties(new PDOptionalContentProperties())))
                .isEqualTo(pages());
    }

    /// Both files lead from the page back to it.
    @Test
    void aCircleIsFollowedOnlyOnce() throws IOException {
        try (var document = Loader.loadPDF(original.toFile())) {
            document.getPage(0).getCOSObject().setItem(COSName.getPDFName("Self"), document.getPage(0));
            document.save(folder.resolve("circle.pdf").toFile());
        }

        assertThat(SameDrawing.pages(folder.resolve("circle.pdf"), folder.resolve("circle.pdf")))
                .isEqualTo(pages(0, 1, 2));
        assertThat(SameDrawing.pages(folder.resolve("circle.pdf"), original)).isEqualTo(pages(1, 2));
    }

    private static COSName font(PDDocument document) {
        return document.getPage(0).getResources().getFontNames().iterator().next();
    }

    private interface Change {
        void in(PDDocument document) throws IOException;
    }

    private BitSet same(Change change) throws IOException {
        return same(change, CompressParameters.DEFAULT_COMPRESSION);
    }

    private BitSet same(Change change, CompressParameters packing) throws IOException {
        var changed = folder.resolve("changed.pdf");
        try (var document = Loader.loadPDF(original.toFile())) {
            change.in(document);
            document.save(changed.toFile(), packing);
        }
        return SameDrawing.pages(original, changed);
    }

    private static BitSet pages(int... numbers) {
        var pages = new BitSet();
        IntStream.of(numbers).forEach(pages::set);
        return pages;
    }
}
