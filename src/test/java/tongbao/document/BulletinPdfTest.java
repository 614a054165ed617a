package tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.document.font.Fonts;
import tongbao.domain.bulletin.Block;

class BulletinPdfTest {
    @TempDir
    Path folder;

    @Test
    void everyWordOfTheBodyCanBeReadBack() throws IOException {
        var file = folder.resolve("通报.pdf");

        BulletinPdf.write(Bulletins.sample(), file, new Stamp.None(), Fonts.bundled(), _ -> {}, () -> false);

        try (var document = Loader.loadPDF(file.toFile())) {
            var text = new PDFTextStripper().getText(document).replaceAll("— \\d+ —|\\s", "");
            for (var block : Bulletins.body()) {
                var words = switch (block) {
                    case Block.Heading heading -> heading.text();
                    case Block.Paragraph paragraph -> paragraph.text();
                    case Block.Chart _, Block.Annex _ -> "";
                };
                assertThat(text).contains(words.replace(" ", ""));
            }
        }
    }

    @Test
    void theFileSaysWhatItIs() throws IOException {
        try (var document = Loader.loadPDF(write("通报.pdf").toFile())) {
            var box = document.getPage(0).getMediaBox();

            assertThat((double) box.getWidth()).isCloseTo(595.28, within(0.01));
            assertThat((double) box.getHeight()).isCloseTo(841.89, within(0.01));
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(Bulletins.TITLE);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getVersion()).isEqualTo(1.7f);
        }
    }

    @Test
    void pagesAreCountedWhileTheyAreMade() throws IOException {
        var told = new ArrayList<Integer>();

        var printed = BulletinPdf.write(
                Bulletins.ofParagraphs(3),
                folder.resolve("通报.pdf"),
                new Stamp.None(),
                Fonts.bundled(),
                told::add,
                () -> false);

        assertThat(told).isEqualTo(List.of(1));
        assertThat(printed.orElseThrow().pages()).isEqualTo(1);
    }

    @Test
    void theRowsOfALongTableAreInTheFileBeforeTheLastPageIsDrawn() throws IOException {
        var inFile = new ArrayList<Integer>();
        var bulletin = Bulletins.of(List.of(Bulletins.list(1, "名单", 1500)), "");

        BulletinPdf.write(
                bulletin,
                folder.resolve("通报.pdf"),
                new Stamp.None(),
                Fonts.bundled(),
                _ -> inFile.add(rowsIn(folder)),
                () -> false);

        int pages = inFile.size();
        assertThat(inFile.get(pages / 2)).isGreaterThan(500);
        assertThat(inFile.getLast()).isGreaterThan(1200); // some are held back
    }

    /// Rows told of in the unfinished file.
    private static int rowsIn(Path folder) {
        try (var files = Files.list(folder)) {
            var text = Files.readString(files.findFirst().orElseThrow(), StandardCharsets.ISO_8859_1);
            return text.split("/S/TR\\b", -1).length - 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aCancelledWriteLeavesTheOldFileAndNothingElse() throws IOException {
        var file = Files.writeString(folder.resolve("通报.pdf"), "old");
        var asked = new AtomicInteger();

        var printed = BulletinPdf.write(
                Bulletins.sample(),
                file,
                new Stamp.None(),
                Fonts.bundled(),
                _ -> {},
                () -> asked.incrementAndGet() > 3);

        assertThat(printed).isEqualTo(Optional.empty());
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void theSameBulletinGivesTheSameBytes() throws IOException {
        var first = write("first.pdf");
        var second = write("second.pdf");

        assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));
    }

    private Path write(String name) throws IOException {
        var file = folder.resolve(name);
        BulletinPdf.write(
                Bulletins.sample(),
                file,
                new Stamp.Image(SampleStamp.png(), 42),
                Fonts.bundled(),
                _ -> {},
                () -> false);
        return file;
    }
}
