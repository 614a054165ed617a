package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.List;

/// 问责情况: which hosts have to answer for what failed, one paragraph a kind that has failures.
final class Accountability {
    private Accountability() {}

    static List<Block> blocks(Letter letter) {
        var blocks = new ArrayList<Block>();
        for (var counted : letter.kinds()) {
            if (counted.total().failed() > 0) {
                letter.paragraph(
                                counted.prefix() + ".accountability",
                                Wording.template("accountability.text", counted.words()))
                        .ifPresent(blocks::add);
            }
        }
        return blocks;
    }
}
