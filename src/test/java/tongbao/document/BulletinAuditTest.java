package tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.document.audit.Audited;
import tongbao.document.audit.BulletinAudit;
import tongbao.document.font.Fonts;
import tongbao.document.problem.PrintException;
import tongbao.domain.bulletin.Block;
import tongbao.domain.bulletin.Block.Chart.Bar;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.audit.Discrepancy;
import tongbao.domain.bulletin.audit.Discrepancy.Kind;

class BulletinAuditTest {
    private static final Fonts FONTS = Fonts.bundled();

    @TempDir
    private Path folder;

    @Test
    void aTrueBulletinPasses() throws IOException {
        assertThat(audited(print(Bulletins.sample()))).isEqualTo(new Audited(List.of(), Audited.Look.COMPARED, 9, 139));
    }

    @Test
    void aTrueBulletinWithASealAndLongTablesPasses() throws IOException {
        var blocks = new ArrayList<>(Bulletins.body());
        blocks.add(Bulletins.rates(1, "各地、各部门政府网站检查情况", 515, 6));
        blocks.add(Bulletins.list(2, "突出问题政府网站名单", 200));
        var bulletin = Bulletins.of(blocks, "省委办公厅");
        var file = folder.resolve("long.pdf");
        BulletinPdf.write(bulletin, file, new Stamp.Image(SampleStamp.png(), 42), FONTS, _ -> {}, () -> false);

        assertThat(BulletinAudit.open(file)
                        .against(bulletin, FONTS, () -> false)
                        .discrepancies())
                .isEqualTo(List.of());
    }

    @Test
    void hundredOfHundredSingleChangesAreCaught() throws IOException {
        var qpdf = Files.isExecutable(Path.of("/usr/bin/qpdf"));
        for (int seed = 0; seed < 100; seed++) {
            var doctored = Doctored.of(Bulletins.sample(), new Random(seed));
            var file = print(doctored.bulletin());
            if (seed % 4 == 1) {
                resave(file, _ -> {});
            } else if (seed % 4 == 3 && qpdf) {
                qpdf(file);
            }

            var found = audited(file).discrepancies();

            assertThat(found).as("%d: %s", seed, doctored.what()).isNotEmpty();
            assertThat(found).as("%d: %s", seed, doctored.what()).allMatch(one -> one.page() > 0);
        }
    }

    @Test
    void aTrueBulletinPassesAfterOtherProgramsSavedIt() throws IOException {
        var file = print(Bulletins.sample());
        resave(file, _ -> {});
        assertThat(audited(file).discrepancies()).isEqualTo(List.of());

        assumeTrue(Files.isExecutable(Path.of("/usr/bin/qpdf")), "qpdf is not installed; installer/verify installs it");
        qpdf(file);
        assertThat(audited(file).discrepancies()).isEqualTo(List.of());
    }

    @Test
    void aChangedCellIsNamedWithItsAnnexRowColumnAndPage() throws IOException {
        var found = audited(print(with("99.00", "98.83"))).discrepancies();

        assertThat(sentences(found))
                .isEqualTo(List.of("第 4 页，附件“各地、各部门政府网站检查情况”第 23 行（合格率（%））：应为“98.83”，文件里是“99.00”。"));
    }

    @Test
    void aParetoOfAnotherRoundIsNamedWithItsBarAndPage() throws IOException {
        var stored = pareto(9, 3, 1);
        var other = print(pareto(9, 2, 2));

        var found =
                BulletinAudit.open(other).against(stored, FONTS, () -> false).discrepancies();

        assertThat(sentences(found))
                .isEqualTo(List.of(
                        "第 4 页，图“各类问题占比：首页不更新”（问题数/总数）：应为“3/13”，文件里是“2/13”。",
                        "第 4 页，图“各类问题占比：链接不可用”（问题数/总数）：应为“1/13”，文件里是“2/13”。"));
        assertThat(BulletinAudit.open(print(stored)).against(stored, FONTS, () -> false))
                .extracting(Audited::discrepancies, Audited::looks)
                .isEqualTo(List.of(List.of(), Audited.Look.COMPARED));
    }

    private static Bulletin pareto(int... counts) {
        var names = List.of("栏目不更新", "首页不更新", "链接不可用");
        int sum = java.util.stream.IntStream.of(counts).sum();
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < counts.length; i++) {
            bars.add(new Bar(names.get(i), counts[i], sum, "20.00"));
        }
        var table = Bulletins.list(1, "问题分布情况", 3);
        var blocks = new ArrayList<>(Bulletins.body());
        blocks.add(new Block.Annex(
                table.key(),
                1,
                table.title(),
                "",
                table.table(),
                "",
                List.of(new Block.Chart("chart", "各类问题占比", Block.Chart.Kind.PARETO, bars))));
        return Bulletins.of(blocks, "");
    }

    @Test
    void aFigureCoveredByAWhitePatchIsSeen() throws IOException {
        var file = print(Bulletins.sample());
        resave(file, document -> {
            try (var over = new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
                over.setNonStrokingColor(Color.WHITE);
                over.addRect(200, 330, 12, 14);
                over.fill();
            }
        });

        assertThat(audited(file).discrepancies())
                .extracting(Discrepancy::kind, Discrepancy::page)
                .isEqualTo(List.of(org.assertj.core.groups.Tuple.tuple(Kind.LOOKS, 1)));
    }

    @Test
    void aPictureAndAStampOverThePageAreSeen() throws IOException {
        var file = print(Bulletins.sample());
        resave(file, document -> {
            var picture = LosslessFactory.createFromImage(
                    document, new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB));
            try (var over = new PDPageContentStream(document, document.getPage(1), AppendMode.APPEND, true, true)) {
                over.drawImage(picture, 50, 300, 400, 300);
            }
            var stamp = new PDAnnotationRubberStamp();
            stamp.setRectangle(new PDRectangle(100, 100, 60, 20));
            document.getPage(2).getAnnotations().add(stamp);
        });

        assertThat(audited(file).discrepancies())
                .extracting(Discrepancy::kind, Discrepancy::page)
                .isEqualTo(List.of(
                        org.assertj.core.groups.Tuple.tuple(Kind.COVERED, 2),
                        org.assertj.core.groups.Tuple.tuple(Kind.COVERED, 3)));
    }

    @Test
    void whatIsNoPdfIsRefusedWithASentence() throws IOException {
        var file = Files.writeString(folder.resolve("x.pdf"), "no pdf");

        assertThatThrownBy(() -> BulletinAudit.open(file))
                .isInstanceOfSatisfying(
                        PrintException.NotChecked.class,
                        refused -> assertThat(refused.sentence(Locale.CHINESE))
                                .isEqualTo("文件 " + file + " 不是能读的 PDF 或 DOCX，没有核对。"));
    }

    private static Bulletin with(String wrong, String right) {
        var sample = Bulletins.sample();
        var blocks = sample.blocks().stream()
                .map(block -> block instanceof tongbao.domain.bulletin.Block.Annex annex && annex.number() == 1
                        ? new tongbao.domain.bulletin.Block.Annex(
                                annex.key(),
                                annex.number(),
                                annex.title(),
                                annex.subtitle(),
                                new tongbao.domain.bulletin.Block.Table(
                                        annex.table().columns(),
                                        annex.table().rows().stream()
                                                .map(row -> row.stream()
                                                        .map(cell -> cell.equals(right) ? wrong : cell)
                                                        .toList())
                                                .toList(),
                                        true),
                                annex.note(),
                                annex.charts())
                        : block)
                .toList();
        return Bulletins.of(blocks, sample.copyTo());
    }

    private Path print(Bulletin bulletin) throws IOException {
        var file = folder.resolve("bulletin.pdf");
        BulletinPdf.write(bulletin, file, new Stamp.None(), FONTS, _ -> {}, () -> false);
        return file;
    }

    private static Audited audited(Path file) throws IOException {
        return BulletinAudit.open(file).against(Bulletins.sample(), FONTS, () -> false);
    }

    private static List<String> sentences(List<Discrepancy> found) {
        return found.stream().map(one -> one.sentence(Locale.CHINESE)).toList();
    }

    private interface Change {
        void in(PDDocument document) throws IOException;
    }

    private void resave(Path file, Change change) throws IOException {
        var other = folder.resolve("resaved.pdf");
        try (var document = Loader.loadPDF(file.toFile())) {
            change.in(document);
            document.save(other.toFile());
        }
        Files.move(other, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private void qpdf(Path file) throws IOException {
        var other = folder.resolve("qpdf.pdf");
        var process = new ProcessBuilder(
                        "qpdf", "--object-streams=generate", "--recompress-flate", file.toString(), other.toString())
                .inheritIO()
                .start();
        assertThat(process.onExit().join().exitValue()).isZero();
        Files.move(other, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
