package tongbao.document.word;

/// Paper, margins, grid and page numbers of a section: A4 with the text area of GB/T 9704-2012, upright or across. Only
/// the first section has a first page without number, with the red line at its foot.
final class WordSection {
    private static final int TWIPS_UPRIGHT = 8845; // 156 mm
    private static final int TWIPS_ACROSS = 12_758; // 225 mm

    private final String firstFooter;
    private final String oddFooter;
    private final String evenFooter;
    private boolean begun;

    WordSection(WordPackage parts) {
        firstFooter = parts.add("footer1.xml", "footer", footer(new Xml(), "first"));
        oddFooter = parts.add("footer2.xml", "footer", footer(new Xml(), "right"));
        evenFooter = parts.add("footer3.xml", "footer", footer(new Xml(), "left"));
    }

    /// The width of the text.
    int width(boolean across) {
        return across ? TWIPS_ACROSS : TWIPS_UPRIGHT;
    }

    void write(Xml xml, boolean across) {
        boolean first = !begun;
        begun = true;
        xml.open("w:sectPr");
        if (first) {
            xml.empty("w:footerReference", "w:type", "first", "r:id", firstFooter);
        }
        xml.empty("w:footerReference", "w:type", "default", "r:id", oddFooter);
        xml.empty("w:footerReference", "w:type", "even", "r:id", evenFooter);
        xml.empty("w:type", "w:val", "nextPage");
        if (across) {
            xml.empty("w:pgSz", "w:w", 16_838, "w:h", 11_906, "w:orient", "landscape");
            margins(xml, 1587, 2098, 1474, 1985);
        } else {
            xml.empty("w:pgSz", "w:w", 11_906, "w:h", 16_838);
            margins(xml, 2098, 1474, 1985, 1587);
        }
        if (first) {
            xml.empty("w:titlePg");
        }
        xml.empty("w:docGrid", "w:type", "lines", "w:linePitch", 592).close();
    }

    private static void margins(Xml xml, int top, int right, int bottom, int left) {
        xml.empty(
                "w:pgMar",
                "w:top",
                top,
                "w:right",
                right,
                "w:bottom",
                bottom,
                "w:left",
                left,
                "w:header",
                850,
                "w:footer",
                1380,
                "w:gutter",
                0);
    }

    private static String footer(Xml xml, String side) {
        xml.open("w:ftr", "xmlns:w", BulletinDocx.WORD, "xmlns:r", BulletinDocx.RELATIONS);
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", WordStyle.PAGE_NUMBER.id());
        if (side.equals("first")) {
            xml.open("w:pBdr")
                    .empty("w:bottom", "w:val", "thinThickSmallGap", "w:sz", 18, "w:space", 1, "w:color", "D00000")
                    .close();
            return xml.whole();
        }
        xml.empty("w:ind", side.equals("left") ? "w:left" : "w:right", 280)
                .empty("w:jc", "w:val", side)
                .close();
        xml.open("w:r").open("w:t", "xml:space", "preserve").text("— ").close(2);
        xml.open("w:fldSimple", "w:instr", " PAGE ")
                .open("w:r")
                .open("w:t")
                .text("2")
                .close(3);
        xml.open("w:r").open("w:t", "xml:space", "preserve").text(" —").close(2);
        return xml.whole();
    }
}
