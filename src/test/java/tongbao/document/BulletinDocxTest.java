package tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipFile;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import tongbao.document.audit.Audited;
import tongbao.document.audit.BulletinAudit;
import tongbao.document.font.Fonts;
import tongbao.document.word.BulletinDocx;
import tongbao.domain.bulletin.Block;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.audit.Audit;
import tongbao.domain.bulletin.audit.Passages;
import tongbao.domain.bulletin.audit.Place;
import tongbao.domain.bulletin.audit.Reread;

class BulletinDocxTest {
    @TempDir
    private Path folder;

    @Test
    void everyPartIsValidByTheSchemaOfOffice() throws IOException, XmlException {
        var file = write(wide());
        int checked = 0;
        var problems = new ArrayList<XmlError>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                var text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                var part = part(entry.getName(), text);
                if (!part.schemaType().isNoType()) {
                    part.validate(new XmlOptions().setErrorListener(problems));
                    checked++;
                }
            }
        }
        assertThat(problems).isEqualTo(List.of());
        assertThat(checked).isEqualTo(8);
    }

    private static XmlObject part(String name, String text) throws XmlException {
        return switch (name.replaceAll("\\d", "")) {
            case "word/document.xml" -> DocumentDocument.Factory.parse(text);
            case "word/styles.xml" -> StylesDocument.Factory.parse(text);
            case "word/settings.xml" -> SettingsDocument.Factory.parse(text);
            case "word/footer.xml" -> FtrDocument.Factory.parse(text);
            case "word/charts/chart.xml" -> ChartSpaceDocument.Factory.parse(text);
            default -> XmlObject.Factory.parse(text);
        };
    }

    @Test
    void libreOfficeReadsTheSameTextAndTables() throws IOException {
        var file = write(Bulletins.sample());

        var text = Files.readString(LibreOffice.convert(file, "txt:Text (encoded):UTF8", ".txt"));

        var passages = Passages.of(Bulletins.sample()).stream()
                .filter(passage -> passage.place().kind() != Place.Kind.BAR
                        && passage.place().kind() != Place.Kind.CHART_KEY)
                .toList();
        assertThat(Audit.of(passages, new Reread(List.of(text.replace("\uFEFF", "")), false)))
                .extracting(one -> one.sentence(Locale.CHINESE))
                .isEqualTo(List.of());
    }

    @Test
    void libreOfficeSetsItOnPagesWithTheFiguresOfItsCharts() throws IOException {
        var file = write(Bulletins.sample());

        var pdf = LibreOffice.convert(file, "pdf", ".pdf");

        Files.createDirectories(Path.of("target/screens"));
        Files.copy(pdf, Path.of("target/screens/docx.pdf"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        var text = String.join("", BulletinAudit.open(pdf).text().pages());
        assertThat(text).contains("515家", "98.83%", "示例市100%23/23", "演示市95.65%22/23");
    }

    @Test
    void theDocumentAgreesWithTheStoreAndSingleChangesAreCaught() throws IOException {
        assertThat(audited(write(Bulletins.sample())))
                .isEqualTo(new Audited(List.of(), Audited.Look.NOT_COMPARED, 0, 139));
        for (int seed = 100; seed < 150; seed++) {
            var doctored = Doctored.of(Bulletins.sample(), new Random(seed));

            assertThat(audited(write(doctored.bulletin())).discrepancies())
                    .as("%d: %s", seed, doctored.what())
                    .isNotEmpty();
        }
    }

    @Test
    void theSameBulletinGivesTheSameBytes() throws IOException {
        assertThat(Files.readAllBytes(write(Bulletins.sample())))
                .isEqualTo(Files.readAllBytes(write(Bulletins.sample())));
    }

    private static Audited audited(Path file) throws IOException {
        return BulletinAudit.open(file).against(Bulletins.sample(), Fonts.bundled(), () -> false);
    }

    /// With one table that lies across the sheet.
    private static Bulletin wide() {
        var sample = Bulletins.sample();
        var blocks = new ArrayList<>(sample.blocks());
        var columns = new ArrayList<Block.Column>();
        var cells = new ArrayList<String>();
        for (int i = 0; i < 12; i++) {
            columns.add(new Block.Column("栏" + i, 1, Block.Align.LEFT));
            cells.add("<" + i + " & \"更多\">\u0001");
        }
        blocks.add(
                2,
                new Block.Annex("wide", 5, "宽表", "", new Block.Table(columns, List.of(cells), false), "", List.of()));
        return Bulletins.of(blocks, sample.copyTo());
    }

    private int written;

    private Path write(Bulletin bulletin) throws IOException {
        var file = folder.resolve("bulletin" + ++written + ".docx");
        BulletinDocx.write(bulletin, file);
        return file;
    }
}
