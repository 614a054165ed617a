package tongbao.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;

/// Replaces what OpenPDF draws by lot (the names of font subsets, the file's ID) by what follows from the content, so
/// that the same bulletin gives the same bytes. Its lists of the glyphs in a subset (CIDSet), which are wrong and which
/// no
/// reader needs, are no longer referred to. Nothing changes its length: the cross-reference table stays true.
final class FixedIds {
    private static final Pattern SUBSET = Pattern.compile("/(?:FontName|BaseFont) ?/([A-Z]{6})\\+");
    private static final Pattern ID = Pattern.compile("/ID ?\\[<([0-9a-fA-F]{32})><([0-9a-fA-F]{32})>\\]");

    private static final Pattern CID_SET = Pattern.compile("/CIDSet \\d+ \\d+ R");

    private FixedIds() {}

    static byte[] in(byte[] pdf) {
        var text = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1));
        var names = new LinkedHashMap<String, String>();
        var subsets = SUBSET.matcher(text);
        while (subsets.find()) {
            names.putIfAbsent(subsets.group(1), name(names.size()));
        }
        names.forEach((old, name) -> replace(text, "/" + old + "+", "/" + name + "+"));
        var sets = CID_SET.matcher(text);
        while (sets.find()) {
            text.replace(sets.start(), sets.end(), " ".repeat(sets.end() - sets.start()));
        }
        var ids = ID.matcher(text);
        if (ids.find()) {
            text.replace(ids.start(1), ids.end(1), "0".repeat(32)).replace(ids.start(2), ids.end(2), "0".repeat(32));
            var digest = digest(text.toString().getBytes(StandardCharsets.ISO_8859_1));
            text.replace(ids.start(1), ids.end(1), digest).replace(ids.start(2), ids.end(2), digest);
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /// TBAAAA, TBAAAB …
    private static String name(int index) {
        return "TBAAA" + (char) ('A' + index);
    }

    private static void replace(StringBuilder text, String old, String by) {
        for (int at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + by.length())) {
            text.replace(at, at + old.length(), by);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(sha, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}
