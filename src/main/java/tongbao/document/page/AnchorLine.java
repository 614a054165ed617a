package tongbao.document.page;

import java.util.List;
import tongbao.document.font.Family;
import tongbao.domain.bulletin.audit.Passages;

/// 数据存证: the note of the journal, small and outside the text area, on the last page of a published bulletin. No
/// standard knows it; it stands below the page number, where GB/T 9704-2012 puts nothing.
final class AnchorLine {
    static final double SIZE = 7;
    /// From the text area to the baseline.
    static final double BELOW_TEXT = 14 * Paper.MM;

    private AnchorLine() {}

    static List<Mark> set(Setter setter, String anchor) {
        var line = setter.line(Passages.ANCHOR + " " + anchor, Style.solid(Family.SONG, SIZE), "数据存证");
        return List.of(
                Mark.Starts.of(setter.part(Part.Role.PARAGRAPH)), line.at(Paper.LEFT, Paper.BOTTOM + BELOW_TEXT));
    }
}
