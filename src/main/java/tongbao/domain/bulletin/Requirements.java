package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.List;

/// 工作要求: what is asked of everybody, then until when and to whom rectification is reported.
final class Requirements {
    private static final int COUNT = 3;

    private Requirements() {}

    static List<Block> blocks(Letter letter) {
        var blocks = new ArrayList<Block>();
        for (var i = 1; i <= COUNT; i++) {
            var key = "requirement." + i;
            var lead = "（" + Printed.ordinal(blocks.size() + 1) + "）" + Wording.text(key + ".lead");
            letter.paragraph(key, lead, Wording.text(key)).ifPresent(blocks::add);
        }
        return blocks;
    }

    /// The closing paragraph, where there is a deadline, and the contact.
    static List<Block> closing(Letter letter) {
        var blocks = new ArrayList<Block>();
        var figures = letter.figures();
        if (figures.find("deadline").isPresent() && figures.find("reportTo").isPresent()) {
            letter.paragraph("closing", Wording.text("closing")).ifPresent(blocks::add);
        }
        if (figures.find("contact").isPresent()) {
            letter.paragraph("contact", Wording.text("contact")).ifPresent(blocks::add);
        }
        return blocks;
    }
}
