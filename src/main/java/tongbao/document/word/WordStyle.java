package tongbao.document.word;

/// The styles of the document, after GB/T 9704-2012: what an office changes once for the whole letter.
///
/// `line` is the distance of lines in twentieths of a point, 0 for as the type needs; `before` is a page break.
enum WordStyle {
    ISSUER("发文机关标志", "方正小标宋_GBK", 72, "center", 0, false, 0, "D00000"),
    NUMBER("发文字号", "仿宋_GB2312", 32, "right", 592, false, 0, ""),
    TITLE("公文标题", "方正小标宋_GBK", 44, "center", 0, false, 0, ""),
    ADDRESSEES("主送机关", "仿宋_GB2312", 32, "both", 592, false, 0, ""),
    HEADING_1("一级标题", "黑体", 32, "both", 592, true, 2, ""),
    HEADING_2("二级标题", "楷体_GB2312", 32, "both", 592, true, 2, ""),
    HEADING_3("三级标题", "仿宋_GB2312", 32, "both", 592, true, 2, ""),
    BODY("公文正文", "仿宋_GB2312", 32, "both", 592, false, 2, ""),
    ANNEX_LIST("附件说明", "仿宋_GB2312", 32, "both", 592, true, 0, ""),
    SIGN_OFF("署名和日期", "仿宋_GB2312", 32, "right", 592, false, 0, ""),
    REMARK("附注", "仿宋_GB2312", 32, "both", 592, false, 2, ""),
    ANNEX("附件标识", "黑体", 32, "left", 592, true, 0, ""),
    ANNEX_TITLE("附件标题", "方正小标宋_GBK", 44, "center", 0, true, 0, ""),
    ANNEX_SUBTITLE("附件副标题", "楷体_GB2312", 32, "center", 592, true, 0, ""),
    CELL_HEAD("表头", "黑体", 24, "center", 0, false, 0, ""),
    CELL("表格文字", "仿宋_GB2312", 24, "left", 0, false, 0, ""),
    CELL_SUM("表格合计", "黑体", 24, "left", 0, false, 0, ""),
    TABLE_NOTE("表注", "仿宋_GB2312", 24, "both", 0, false, 0, ""),
    CAPTION("图题", "黑体", 28, "center", 0, true, 0, ""),
    DRAWING("图", "仿宋_GB2312", 24, "center", 0, false, 0, ""),
    COPIES("抄送", "仿宋_GB2312", 28, "both", 0, false, 0, ""),
    PAGE_NUMBER("页码", "宋体", 28, "left", 0, false, 0, ""),
    BREAK("分节", "仿宋_GB2312", 2, "left", 20, false, 0, "");

    private final String title;
    private final String font;
    private final int halfPoints;
    private final String alignment;
    private final int line;
    private final boolean keepsNext;
    private final int indent;
    private final String colour;

    WordStyle(
            String title,
            String font,
            int halfPoints,
            String alignment,
            int line,
            boolean keepsNext,
            int indent,
            String colour) {
        this.title = title;
        this.font = font;
        this.halfPoints = halfPoints;
        this.alignment = alignment;
        this.line = line;
        this.keepsNext = keepsNext;
        this.indent = indent;
        this.colour = colour;
    }

    /// The name by which paragraphs ask for it.
    String id() {
        return "tb" + name().replace("_", "");
    }

    /// The part `styles.xml`.
    static String part() {
        var xml = new Xml().open("w:styles", "xmlns:w", BulletinDocx.WORD);
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        fonts(xml, "仿宋_GB2312");
        xml.empty("w:sz", "w:val", 32).empty("w:szCs", "w:val", 32);
        xml.empty("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN").close(2);
        xml.open("w:pPrDefault").open("w:pPr");
        xml.empty("w:autoSpaceDE", "w:val", 0)
                .empty("w:autoSpaceDN", "w:val", 0)
                .close(3);
        xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal")
                .empty("w:name", "w:val", "Normal")
                .close();
        for (var style : values()) {
            style.write(xml);
        }
        xml.open("w:style", "w:type", "character", "w:customStyle", "1", "w:styleId", "tbLead");
        xml.empty("w:name", "w:val", "段首标题").empty("w:qFormat").open("w:rPr");
        fonts(xml, "楷体_GB2312");
        return xml.close(2).whole();
    }

    private static void fonts(Xml xml, String font) {
        xml.empty(
                "w:rFonts",
                "w:ascii",
                "Times New Roman",
                "w:hAnsi",
                "Times New Roman",
                "w:eastAsia",
                font,
                "w:cs",
                "Times New Roman");
    }

    private void write(Xml xml) {
        xml.open("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", id());
        xml.empty("w:name", "w:val", title)
                .empty("w:basedOn", "w:val", "Normal")
                .empty("w:qFormat")
                .open("w:pPr");
        if (keepsNext) {
            xml.empty("w:keepNext");
        }
        if (this == ANNEX) {
            xml.empty("w:pageBreakBefore");
        }
        if (this == ISSUER) {
            xml.open("w:pBdr")
                    .empty("w:bottom", "w:val", "thickThinSmallGap", "w:sz", 18, "w:space", 8, "w:color", colour)
                    .close();
        }
        if (line == 0) {
            xml.empty("w:snapToGrid", "w:val", 0);
        }
        if (line > 0) {
            xml.empty("w:spacing", "w:line", line, "w:lineRule", "exact");
        } else if (this == TITLE || this == ANNEX_TITLE) {
            xml.empty("w:spacing", "w:before", 320, "w:after", 240);
        }
        if (indent > 0) {
            xml.empty("w:ind", "w:firstLineChars", indent * 100, "w:firstLine", indent * halfPoints * 10);
        }
        xml.empty("w:jc", "w:val", alignment);
        switch (this) {
            case HEADING_1 -> xml.empty("w:outlineLvl", "w:val", 0);
            case HEADING_2 -> xml.empty("w:outlineLvl", "w:val", 1);
            case HEADING_3 -> xml.empty("w:outlineLvl", "w:val", 2);
            default -> {} // no place in the outline
        }
        xml.close().open("w:rPr");
        fonts(xml, font);
        if (!colour.isEmpty()) {
            xml.empty("w:color", "w:val", colour);
        }
        xml.empty("w:sz", "w:val", halfPoints)
                .empty("w:szCs", "w:val", halfPoints)
                .close(2);
    }
}
