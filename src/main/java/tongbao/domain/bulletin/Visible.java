package tongbao.domain.bulletin;

/// What a reader sees of a text. Names come from spreadsheets and websites, and may hold characters nobody sees that
/// turn the order of the others round, part a word or hide one; nothing of them is printed.
public final class Visible {
    private Visible() {}

    /// `text` without control characters (but line ends and tabs), marks of direction, joiners and other characters of
    /// no width. Itself where there are none, which is nearly always.
    public static String of(String text) {
        return text.codePoints().allMatch(Visible::isSeen)
                ? text
                : text.codePoints()
                        .filter(Visible::isSeen)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /// Characters of private use stay: offices write rare names with them.
    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            case Character.FORMAT, Character.SURROGATE -> false;
            // the fillers of Hangul are letters to Unicode and nothing to the eye
            default -> character != 0x3164 && character != 0xFFA0 && character != 0x115F && character != 0x1160;
        };
    }
}
