package tongbao.document.page;

/// Which characters may part at the end of a line (避头尾): after GB/T 15834-2011, 5.1, and the practice of official
/// papers for numbers and their units.
final class Kinsoku {
    private static final String CLOSES = "，。、；：？！）》〉」』】〕］｝〗”’～·％‰℃%,.;:?!)]}°";
    private static final String OPENS = "（《〈「『【〔［｛〖“‘([{￥¥#＃№";
    private static final String SQUEEZES_RIGHT = "，。、；：）》〉」』】〕］｝〗”’";
    private static final String SQUEEZES_LEFT = "（《〈「『【〔［｛〖“‘";
    private static final String UNITS = "年月周旬日号家个次项条件篇名人户所天时分秒季位起处章节款段步轮批种类份场元百千万亿余多％%‰℃度倍页站";
    private static final String JOINTS = ".,:/-–~_@&=+?%#";

    private Kinsoku() {}

    static boolean opens(int c) {
        return SQUEEZES_LEFT.indexOf(c) >= 0;
    }

    /// How much of its width, in em, a character may give up: half of a full-width mark is blank.
    static double squeeze(int c) {
        return SQUEEZES_RIGHT.indexOf(c) >= 0 || SQUEEZES_LEFT.indexOf(c) >= 0 ? 0.5 : 0;
    }

    /// Whether the right half of a character is blank, so that it may hang over the end of a line.
    static boolean blankAtItsRight(int c) {
        return SQUEEZES_RIGHT.indexOf(c) >= 0;
    }

    static boolean mayStartLine(int c) {
        return CLOSES.indexOf(c) < 0;
    }

    static boolean mayEndLine(int c) {
        return OPENS.indexOf(c) < 0;
    }

    /// Whether a line may end between the characters `a` and `b`.
    static boolean mayBreak(int a, int b) {
        if (a == ' ') {
            return b != ' ' && mayStartLine(b);
        }
        if (b == ' ' || !mayStartLine(b) || !mayEndLine(a)) {
            return false;
        }
        if (isDigit(a) && UNITS.indexOf(b) >= 0) {
            return false;
        }
        if (a == '第' && isDigit(b)) {
            return false;
        }
        return !(isWord(a) && isWord(b)) && !pair(a, b);
    }

    /// Whether two neighbours belong to one word of Latin letters and digits, an address or a decimal.
    static boolean isWord(int c) {
        return c < 0x2E80 && (Character.isLetterOrDigit(c) || JOINTS.indexOf(c) >= 0);
    }

    /// Whether a long address may part behind `c`, where nothing better is at hand.
    static boolean partsAddress(int c) {
        return "./-_?&=:".indexOf(c) >= 0;
    }

    /// Whether `c` takes a whole square of the grid.
    static boolean isFullWidth(int c) {
        return (c >= 0x2E80 && !(c >= 0xFF61 && c <= 0xFFDC)) || "“”‘’—…·－℃％‰→↑↓①②③④⑤⑥⑦⑧⑨⑩".indexOf(c) >= 0;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean pair(int a, int b) {
        return a == b && (a == '…' || a == '—');
    }
}
