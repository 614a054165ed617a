package tongbao.document.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
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

    @Test
    void aFigureChangedWithinTheInstructionsIsSeen() throws IOException {
        assertThat(same(document -> document.getPage(1).setContents(stream(document, "BT /F 12 Tf (page 7) Tj ET"))))
                .isEqualTo(pages(0, 2));
    }

    @Test
    void instructionsInSeveralStreamsAreComparedOneByOneInTheirOrder() throws IOException {
        prepare(document -> {
            for (var page : document.getPages()) {
                page.setContents(List.of(stream(document, "0 0 9 9 re f"), stream(document, "1 g")));
            }
        });

        assertThat(same(document -> {
                    document.getPage(0).setContents(List.of(stream(document, "1 g"), stream(document, "0 0 9 9 re f")));
                    document.getPage(1)
                            .setContents(List.of(
                                    stream(document, "0 0 9 9 re f"), stream(document, "1 g"), stream(document, "f")));
                }))
                .isEqualTo(pages(2));
    }

    @Test
    void aPictureLaidElsewhereByItsOwnDictionaryIsSeen() throws IOException {
        prepare(document -> {
            for (var page : document.getPages()) {
                var form = new PDFormXObject(document);
                form.setBBox(new PDRectangle(50, 50));
                page.setResources(new PDResources());
                page.getResources().put(COSName.getPDFName("X"), form);
            }
        });

        assertThat(same(document -> ((PDFormXObject)
                                document.getPage(2).getResources().getXObject(COSName.getPDFName("X")))
                        .setBBox(new PDRectangle(50, 20))))
                .isEqualTo(pages(0, 1));
    }

    @Test
    void somethingMoreInThePageIsSeenInEitherFile() throws IOException {
        assertThat(same(document -> document.getPage(0).setUserUnit(2))).isEqualTo(pages(1, 2));
    }

    @Test
    void whatAllPagesHaveFromTheirFileIsComparedToo() throws IOException {
        prepare(document -> {
            var root = document.getPages().getCOSObject();
            root.setItem(COSName.MEDIA_BOX, PDRectangle.A4);
            root.setItem(COSName.RESOURCES, document.getPage(0).getResources());
            for (var page : document.getPages()) {
                page.getCOSObject().removeItem(COSName.MEDIA_BOX);
                page.getCOSObject().removeItem(COSName.RESOURCES);
            }
        });
        List<Consumer<COSDictionary>> changes = List.of(
                root -> root.setItem(COSName.MEDIA_BOX, PDRectangle.A5),
                root -> root.setItem(COSName.CROP_BOX, PDRectangle.A5),
                root -> root.setInt(COSName.ROTATE, 90),
                root -> root.setItem(COSName.RESOURCES, new PDResources()));

        assertThat(same(_ -> {})).isEqualTo(pages(0, 1, 2));
        for (var change : changes) {
            assertThat(same(document -> change.accept(document.getPages().getCOSObject())))
                    .isEqualTo(pages());
        }
    }

    @Test
    void aPageThatBearsAStampIsDrawnAlthoughBothFilesHaveIt() throws IOException {
        prepare(document -> {
            var stamp = new PDAnnotationRubberStamp();
            stamp.setRectangle(new PDRectangle(10, 10, 50, 50));
            document.getPage(1).getAnnotations().add(stamp);
        });

        assertThat(same(_ -> {})).isEqualTo(pages(0, 2));
    }

    @Test
    void whatIsNestedTooDeeplyIsDrawnRatherThanFollowed() throws IOException {
        prepare(document -> {
            var deep = new COSArray();
            for (int i = 0; i < 60; i++) {
                var around = new COSArray();
                around.add(deep);
                deep = around;
            }
            document.getPage(2).getCOSObject().setItem(COSName.getPDFName("Deep"), deep);
        });

        assertThat(same(_ -> {})).isEqualTo(pages(0, 1));
    }

    private static PDStream stream(PDDocument document, String instructions) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(instructions.getBytes(StandardCharsets.US_ASCII)));
    }

    /// Changes the file that all others are compared with.
    private void prepare(Change change) throws IOException {
        var prepared = folder.resolve("prepared.pdf");
        try (var document = Loader.loadPDF(original.toFile())) {
            change.in(document);
            document.save(prepared.toFile());
        }
        original = prepared;
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
        var same = SameDrawing.pages(original, changed);
        assertThat(SameDrawing.pages(changed, original))
                .as("the other way round")
                .isEqualTo(same);
        return same;
    }

    private static BitSet pages(int... numbers) {
        var pages = new BitSet();
        IntStream.of(numbers).forEach(pages::set);
        return pages;
    }
}
