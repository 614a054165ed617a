package tongbao.document;

import java.awt.Color;

/// The colours of a chart. The failed part is hatched besides: colour never speaks alone.
///
/// @param hatch lines over the failed part
/// @param least the least length of a failed part, so that one failure among hundreds is seen
record Look(Color passed, Color failed, Color hatch, Color words, double least) {
    /// For black ink.
    static final Look PAPER = new Look(new Color(0x8a, 0x8a, 0x8a), Color.WHITE, Color.BLACK, Color.BLACK, 3.5);

    static final Look LIGHT = new Look(
            new Color(0x72, 0x92, 0xc1),
            new Color(0xc4, 0x33, 0x2a),
            new Color(0xfc, 0xef, 0xed),
            new Color(0x1d, 0x23, 0x29),
            4);

    static final Look DARK = new Look(
            new Color(0x54, 0x79, 0xae),
            new Color(0xd1, 0x57, 0x4e),
            new Color(0x36, 0x1f, 0x1e),
            new Color(0xd9, 0xdf, 0xe5),
            4);

    /// The same where only a part of each bar is told: the rest stays empty.
    Look withoutRest() {
        var nothing = new Color(0, true);
        return new Look(passed, nothing, nothing, words, 0);
    }
}
