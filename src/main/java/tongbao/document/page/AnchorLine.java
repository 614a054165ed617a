package tongbao.document.page;

import tongbao.document.font.Family;
import tongbao.domain.bulletin.audit.Passages;

/// 数据存证: the note of the journal, small and outside the text area, on the last page of a published bulletin. No
/// standard knows it; it stands below the page number, where GB/T 9704-2012 puts nothing.
final class AnchorLine {
    static final double SIZE = 7;
    /// From the text area to the baseline.
    static final double BELOW_TEXT = 14 * Paper.MM;

    private AnchorLine() {}

    static Mark set(Setter setter, String anchor) {
        return setter.line(Passages.ANCHOR + " " + anchor, Style.solid(Family.SONG, SIZE), "数据存证")
                .at(Paper.LEFT, Paper.BOTTOM + BELOW_TEXT);
    }
}
