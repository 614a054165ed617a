package tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tongbao.document.font.Fonts;
import tongbao.domain.bulletin.Block;
import tongbao.domain.bulletin.Bulletin;

/// The parts of a written PDF as a reader tells them to somebody who does not see the pages.
class StructureTest {
    @TempDir
    Path folder;

    @Test
    void aBulletinIsToldPartByPartInTheOrderInWhichItIsRead() throws IOException {
        var table = new Block.Table(
                List.of(new Block.Column("序号", 1, Block.Align.CENTER), new Block.Column("名称", 3, Block.Align.LEFT)),
                List.of(List.of("1", "示例网站"), List.of("2", "")),
                false);
        var chart = new Block.Chart("chart", "合格率", List.of(new Block.Chart.Bar("示例市", 5, 6, "83.33")));
        var annex = new Block.Annex("a", 1, "名单", "（示例）", table, "注：示例。", List.of(chart));
        var bulletin = Bulletins.of(
                List.of(new Block.Heading("h", 1, "一、情况"), Bulletins.paragraph("p", "（一）总体。", "共检查6家。"), annex),
                "示例单位");

        assertThat(outline(write(bulletin, new Stamp.Image(SampleStamp.png(), 42))))
                .containsExactly(
                        "Document",
                        " P 示例省人民政府办公厅",
                        " P 示府厅函〔2026〕45号",
                        " H1 " + Bulletins.TITLE,
                        " P 各市人民政府，各县（市、区）人民政府，省政府各部门、各直属机构：",
                        " H2 一、情况",
                        " P （一）总体。共检查6家。",
                        " P 附件：名单",
                        " P 示例省人民政府办公厅",
                        " P 2026年10月8日",
                        " P （此件公开发布）",
                        " Figure [印章]",
                        " Form (Widget)",
                        " Sect",
                        "  P 附件1",
                        "  H2 名单",
                        "  P （示例）",
                        "  Table",
                        "   TR",
                        "    TH 序号",
                        "    TH 名称",
                        "   TR",
                        "    TD 1",
                        "    TD 示例网站",
                        "   TR",
                        "    TD 2",
                        "    TD",
                        "  P 注：示例。",
                        "  Figure [合格率：示例市 83.33%（5/6）。] 合格率合格不合格合格率合格数/检查数示例市83.33%5/6",
                        " P 抄送：示例单位。");
    }

    @Test
    void aTableOverManyPagesIsOneTableWithOneHeadAndAllItsRows() throws IOException {
        var told = outline(write(Bulletins.of(List.of(Bulletins.list(1, "名单", 200)), ""), new Stamp.None()));

        assertThat(told.stream().filter(line -> line.endsWith(" Table"))).hasSize(1);
        assertThat(told.stream().filter(line -> line.contains(" TH "))).hasSize(5);
        assertThat(told.stream().filter(line -> line.startsWith("    TD 44000")))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 200)
                        .mapToObj(i -> "    TD " + (4400000000L + i))
                        .toList());
        assertThat(told).noneMatch(line -> line.contains("— 2 —"));
    }

    @Test
    void aRowHigherThanAPageAndAParagraphOverTwoPagesAreToldInOnePiece() throws IOException {
        var table = new Block.Table(
                List.of(new Block.Column("表头", 1, Block.Align.LEFT)), List.of(List.of("长".repeat(3000))), false);
        var annex = new Block.Annex("a", 0, "名单", "", table, "", List.of());
        var words = "字".repeat(1500) + "。";

        var told =
                outline(write(Bulletins.of(List.of(Bulletins.paragraph("p", "", words), annex), ""), new Stamp.None()));

        assertThat(told).contains(" P " + words, "    TD " + "长".repeat(3000));
    }

    /// Everything ISO 14289-1 asks for that a machine can check; the file does not claim it, as nobody has listened.
    @Test
    void veraPdfMissesNothingOfPdfUaBesidesTheClaim() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var file = folder.resolve("通报.pdf");
        BulletinPdf.write(
                Bulletins.sample(),
                file,
                new Impression(new Stamp.Image(SampleStamp.png(), 42, 0, 0, true), true, true),
                Fonts.bundled(),
                _ -> {},
                () -> false);

        try (var parser = Foundries.defaultInstance().createParser(file.toFile(), PDFAFlavour.PDFUA_1)) {
            var result = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFUA_1, false)
                    .validate(parser);
            assertThat(result.getTestAssertions().stream()
                            .map(found -> found.getRuleId().getClause() + " " + found.getMessage())
                            .distinct())
                    .containsExactly(
                            "5 The PDF/UA version and conformance level of a file shall be specified using the PDF/UA Identification extension schema");
        }
    }

    private Path write(Bulletin bulletin, Stamp stamp) throws IOException {
        var file = folder.resolve("通报.pdf");
        BulletinPdf.write(bulletin, file, stamp, Fonts.bundled(), _ -> {}, () -> false);
        return file;
    }

    private static List<String> outline(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var told = new ArrayList<String>();
            var words = new HashMap<PDPage, Map<Integer, String>>();
            tell(document, document.getDocumentCatalog().getStructureTreeRoot(), "", words, told);
            return told;
        }
    }

    private static void tell(
            PDDocument document,
            PDStructureNode node,
            String indent,
            Map<PDPage, Map<Integer, String>> words,
            List<String> told)
            throws IOException {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                var alternative = element.getAlternateDescription();
                var line = indent + element.getStructureType() + (alternative == null ? "" : " [" + alternative + "]");
                int at = told.size();
                told.add(line);
                var own = own(element, words);
                told.set(at, own.isEmpty() ? line : line + " " + own);
                tell(document, element, indent + " ", words, told);
            }
        }
    }

    private static String own(PDStructureElement element, Map<PDPage, Map<Integer, String>> words) throws IOException {
        var own = new StringBuilder();
        for (var kid : element.getKids()) {
            switch (kid) {
                case Integer id -> own.append(on(element.getPage(), words).getOrDefault(id, ""));
                case PDMarkedContentReference there ->
                    own.append(on(there.getPage(), words).getOrDefault(there.getMCID(), ""));
                case PDObjectReference _ -> own.append("(Widget)");
                default -> {}
            }
        }
        return own.toString();
    }

    private static Map<Integer, String> on(PDPage page, Map<PDPage, Map<Integer, String>> words) throws IOException {
        var known = words.get(page);
        if (known != null) {
            return known;
        }
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        var read = new HashMap<Integer, String>();
        extractor.getMarkedContents().forEach(content -> collect(content, read));
        words.put(page, read);
        return read;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> into) {
        var text = new StringBuilder();
        for (var part : content.getContents()) {
            switch (part) {
                case TextPosition position -> text.append(position.getUnicode());
                case PDMarkedContent inner -> collect(inner, into);
                default -> {}
            }
        }
        if (content.getMCID() >= 0) {
            into.merge(content.getMCID(), text.toString(), String::concat);
        }
    }
}
