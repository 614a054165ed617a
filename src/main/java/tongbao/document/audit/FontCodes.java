package tongbao.document.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// Counts the codes in the table `cmap` of a TrueType or OpenType font (ISO/IEC 14496-22, 5.2.1) as PDFBox would enter
/// them: a few kilobytes can say that each of a million ranges has all characters there are.
final class FontCodes {
    /// Some fonts with all characters there are, each in several tables.
    static final long MOST = 1 << 22;

    private static final Set<Integer> FONTS = Set.of(0x00010000, tag("true"), tag("OTTO"));
    private static final int CMAP = tag("cmap");
    /// Of 256 by 256 codes, which no font has had for long.
    private static final int TWO_BYTES = 1 << 16;

    private final ByteBuffer font;
    private long codes;

    private FontCodes(byte[] font) {
        this.font = ByteBuffer.wrap(font);
    }

    /// Whether a stream that begins so is a font.
    static boolean isFont(byte[] start) {
        return start.length >= 4 && FONTS.contains(ByteBuffer.wrap(start).getInt());
    }

    /// How many; no more than just above [#MOST] are counted, and none behind the end of a font that was cut off.
    static long in(byte[] font) {
        var counted = new FontCodes(font);
        try {
            counted.tables();
        } catch (IndexOutOfBoundsException _) {
            return counted.codes; // PDFBox stops there too
        }
        return counted.codes;
    }

    private static int tag(String letters) {
        return ByteBuffer.wrap(letters.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    private int two(long at) {
        return font.getShort(Math.toIntExact(Math.min(at, font.limit()))) & 0xFFFF;
    }

    private long four(long at) {
        return font.getInt(Math.toIntExact(Math.min(at, font.limit()))) & 0xFFFF_FFFFL;
    }

    private void tables() {
        for (var table = 0; table < two(4); table++) {
            var entry = 12 + 16L * table;
            if (four(entry) == CMAP) {
                var cmap = four(entry + 8);
                for (var part = 0; part < two(cmap + 2) && codes <= MOST; part++) {
                    part(cmap + four(cmap + 8 + 8L * part));
                }
            }
        }
    }

    private void part(long at) {
        switch (two(at)) {
            case 2 -> codes += TWO_BYTES;
            case 4 -> segments(at + 14, two(at + 6));
            case 8 -> groups(at + 12 + 8192);
            case 12, 13 -> groups(at + 12);
            default -> codes++; // their length is that of what they hold
        }
    }

    private void segments(long ends, int bytes) {
        for (var at = 0; at + 1 < bytes && codes <= MOST; at += 2) {
            codes += Math.max(0, two(ends + at) - two(ends + bytes + 2 + at) + 1);
        }
    }

    private void groups(long at) {
        var count = four(at);
        for (var group = 0L; group < count && codes <= MOST; group++) {
            var from = at + 4 + 12 * group;
            codes += Math.max(0, four(from + 4) - four(from) + 1);
        }
    }
}
