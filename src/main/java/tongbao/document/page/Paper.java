package tongbao.document.page;

/// The sheet and its grid after GB/T 9704-2012: A4, a text area (版心) of 156 × 225 mm, 22 lines of 28 characters.
public final class Paper {
    public static final double MM = 72 / 25.4;
    public static final double WIDTH = 210 * MM;
    public static final double HEIGHT = 297 * MM;

    /// 订口, 天头.
    public static final double LEFT = 28 * MM;

    public static final double TOP = 37 * MM;
    public static final double TEXT_WIDTH = 156 * MM;
    public static final double TEXT_HEIGHT = 225 * MM;
    public static final double RIGHT = LEFT + TEXT_WIDTH;
    public static final double BOTTOM = TOP + TEXT_HEIGHT;

    public static final int CHARACTERS = 28;
    public static final int LINES = 22;

    /// 一字: what one character takes of a line.
    public static final double CHARACTER = TEXT_WIDTH / CHARACTERS;

    /// The height of a character of 3号 where 22 of them and 21 gaps of 7/8 fill the text area: 5.573 mm.
    public static final double GLYPH = TEXT_HEIGHT / (LINES + (LINES - 1) * 7.0 / 8);

    /// 一行: a character and 7/8 of it, 29.62 pt.
    public static final double LINE = GLYPH * 15 / 8;

    /// 2号, 3号, 4号, 小四, 五号.
    public static final double SIZE_2 = 22;

    public static final double SIZE_3 = 16;
    public static final double SIZE_4 = 14;
    public static final double SIZE_4_SMALL = 12;
    public static final double SIZE_5 = 10.5;

    private Paper() {}

    /// The distance of lines where `lines` of them fill the text area.
    static double pitch(int lines) {
        return lines == 1 ? TEXT_HEIGHT : (TEXT_HEIGHT - GLYPH) / (lines - 1);
    }
}
