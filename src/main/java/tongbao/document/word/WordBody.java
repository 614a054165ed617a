package tongbao.document.word;

import java.util.List;
import tongbao.domain.bulletin.Block;
import tongbao.domain.bulletin.Bulletin;

/// The main part: the letter, then each annex on its own page, wide tables across the sheet.
final class WordBody {
    private static final int WIDE = 9;
    private static final int CHARACTER = 320;

    private final Xml xml;
    private final WordPackage parts;
    private final WordSection sections;
    private int charts;

    private WordBody(WordPackage parts, WordSection sections) {
        this.parts = parts;
        this.sections = sections;
        this.xml = new Xml()
                .open(
                        "w:document",
                        "xmlns:w",
                        BulletinDocx.WORD,
                        "xmlns:r",
                        BulletinDocx.RELATIONS,
                        "xmlns:wp",
                        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
                        "xmlns:a",
                        BulletinDocx.DRAWING,
                        "xmlns:c",
                        BulletinDocx.CHART)
                .open("w:body");
    }

    static String part(Bulletin bulletin, WordPackage parts, WordSection sections) {
        var body = new WordBody(parts, sections);
        body.write(bulletin);
        return body.xml.whole();
    }

    private void write(Bulletin bulletin) {
        paragraph(WordStyle.ISSUER, bulletin.issuer());
        bulletin.number().ifPresent(number -> paragraph(WordStyle.NUMBER, number));
        paragraph(WordStyle.TITLE, bulletin.title());
        if (!bulletin.addressees().isBlank()) {
            paragraph(WordStyle.ADDRESSEES, bulletin.addressees() + "：");
        }
        int last = bulletin.blocks().stream()
                .map(Block.Paragraph.class::isInstance)
                .toList()
                .lastIndexOf(true);
        for (int i = 0; i < bulletin.blocks().size(); i++) {
            switch (bulletin.blocks().get(i)) {
                case Block.Heading heading -> paragraph(heading(heading.level()), heading.text());
                case Block.Paragraph paragraph -> paragraph(paragraph, i == last);
                case Block.Chart chart -> chart(chart);
                case Block.Annex _ -> {} // on pages of its own
            }
        }
        annexList(bulletin.annexes());
        signOff(bulletin);
        annexes(bulletin);
        if (!bulletin.copyTo().isBlank()) {
            var copies = bulletin.copyTo();
            paragraph(WordStyle.COPIES, "抄送：" + copies + (copies.endsWith("。") ? "" : "。"));
        }
        sections.write(xml, false);
    }

    private static WordStyle heading(int level) {
        return switch (level) {
            case 1 -> WordStyle.HEADING_1;
            case 2 -> WordStyle.HEADING_2;
            default -> WordStyle.HEADING_3;
        };
    }

    /// @param last whether the sign-off follows, which is not to stand alone on a page
    private void paragraph(Block.Paragraph paragraph, boolean last) {
        open(WordStyle.BODY);
        if (last) {
            xml.empty("w:keepNext");
        }
        xml.close();
        if (!paragraph.lead().isEmpty()) {
            xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "tbLead").close();
            words(paragraph.lead());
            xml.close();
        }
        for (var run : paragraph.runs()) {
            run(run.text());
        }
        xml.close();
    }

    private void annexList(List<Block.Annex> annexes) {
        for (int i = 0; i < annexes.size(); i++) {
            var number = annexes.size() == 1 ? "" : annexes.get(i).number() + ".";
            int slot = number.isEmpty() ? 0 : 1;
            int hanging = i == 0 ? 3 + slot : slot;
            open(WordStyle.ANNEX_LIST);
            if (i == 0) {
                xml.empty("w:spacing", "w:before", 592, "w:line", 592, "w:lineRule", "exact");
            }
            xml.empty(
                    "w:ind",
                    "w:leftChars",
                    (5 + slot) * 100,
                    "w:left",
                    (5 + slot) * CHARACTER,
                    "w:hangingChars",
                    hanging * 100,
                    "w:hanging",
                    hanging * CHARACTER);
            xml.close();
            run((i == 0 ? "附件：" : "") + number + annexes.get(i).title());
            xml.close();
        }
    }

    /// The name centred over the date, which stands four characters from the right.
    private void signOff(Bulletin bulletin) {
        var note = bulletin.note();
        var date = bulletin.printedDate();
        double dateWidth = width(date);
        double nameWidth = width(bulletin.issuer());
        double middle = Math.max(4 + dateWidth / 2, nameWidth / 2);
        signed(bulletin.issuer(), middle - nameWidth / 2, 3, true);
        signed(date, middle - dateWidth / 2, 0, !note.isBlank());
        if (!note.isBlank()) {
            paragraph(WordStyle.REMARK, note.startsWith("（") || note.startsWith("(") ? note : "（" + note + "）");
        }
    }

    private void signed(String text, double fromRight, int blankLines, boolean keepsNext) {
        open(WordStyle.SIGN_OFF);
        if (keepsNext) {
            xml.empty("w:keepNext");
        }
        xml.empty("w:spacing", "w:before", blankLines * 592, "w:line", 592, "w:lineRule", "exact");
        xml.empty("w:ind", "w:rightChars", Math.round(fromRight * 100), "w:right", Math.round(fromRight * CHARACTER));
        xml.close();
        run(text);
        xml.close();
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x2E80 ? 0.5 : 1).sum();
    }

    /// What lies across the sheet stands in sections of its own; the last section is upright.
    private void annexes(Bulletin bulletin) {
        boolean across = false;
        for (var annex : bulletin.annexes()) {
            boolean wide = annex.table().columns().size() >= WIDE;
            if (wide != across) {
                endSection(across);
                across = wide;
            }
            annex(annex, wide);
        }
        if (across) {
            endSection(true);
        }
    }

    private void endSection(boolean across) {
        open(WordStyle.BREAK);
        sections.write(xml, across);
        xml.close(2);
    }

    private void annex(Block.Annex annex, boolean wide) {
        paragraph(WordStyle.ANNEX, annex.number() == 0 ? "附件" : "附件" + annex.number());
        paragraph(WordStyle.ANNEX_TITLE, annex.title());
        if (!annex.subtitle().isBlank()) {
            paragraph(WordStyle.ANNEX_SUBTITLE, annex.subtitle());
        }
        WordTable.write(xml, annex.table(), sections.width(wide));
        if (annex.note().isBlank()) {
            paragraph(WordStyle.BREAK, "");
        } else {
            paragraph(WordStyle.TABLE_NOTE, annex.note());
        }
        annex.charts().forEach(this::chart);
    }

    private void chart(Block.Chart chart) {
        paragraph(WordStyle.CAPTION, chart.title());
        charts++;
        var reference = parts.add("charts/chart" + charts + ".xml", "chart", WordChart.part(chart));
        open(WordStyle.DRAWING).close();
        xml.open("w:r");
        WordChart.place(xml, chart, charts, reference);
        xml.close(2);
    }

    private void paragraph(WordStyle style, String text) {
        open(style).close();
        run(text);
        xml.close();
    }

    /// Opens a paragraph and its properties.
    private Xml open(WordStyle style) {
        return xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style.id());
    }

    private void run(String text) {
        if (!text.isEmpty()) {
            xml.open("w:r");
            words(text);
            xml.close();
        }
    }

    private void words(String text) {
        xml.open("w:t", "xml:space", "preserve").text(text).close();
    }
}
