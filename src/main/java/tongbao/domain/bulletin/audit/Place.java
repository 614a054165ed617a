package tongbao.domain.bulletin.audit;

import java.util.Locale;
import tongbao.domain.words.Sentences;

/// Where a passage stands in the letter, as the office calls it.
///
/// @param block the key of the block; `number`, `title` … for the head of the letter
/// @param name of the annex, chart, heading or row; empty where the kind says it all
/// @param row counted from 1 in tables and lists; 0 elsewhere
public record Place(Kind kind, String block, String name, int row) {
    static final String BUNDLE = "tongbao.domain.bulletin.audit.audit";

    /// What stands there.
    public enum Kind {
        ISSUER,
        NUMBER,
        TITLE,
        ADDRESSEES,
        HEADING,
        PARAGRAPH,
        CHART,
        CHART_KEY,
        BAR,
        ANNEX_LIST,
        SIGNATURE,
        DATE,
        NOTE,
        ANNEX,
        TABLE_HEAD,
        ROW,
        TABLE_NOTE,
        COPIES,
        ISSUED,
        ANCHOR,
        SHEET,
        MARGIN
    }

    static Place of(Kind kind, String block) {
        return new Place(kind, block, "", 0);
    }

    /// 附件“突出问题网站名单”第 3 行
    public String text(Locale locale) {
        return Sentences.of(BUNDLE, locale).text("place." + kind, name, row);
    }
}
