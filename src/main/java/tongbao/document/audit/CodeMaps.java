package tongbao.document.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import tongbao.document.problem.PrintException;

/// Looks at the tables that say which character a code of a font means (ISO 32000-1, 9.10.3) before PDFBox reads them:
/// a damaged range of codes has billions of them, and PDFBox enters each.
final class CodeMaps {
    /// A code has two bytes in every PDF that has text; no range holds more.
    private static final long MOST_CODES = 1 << 16;

    /// The table of a font with all characters there are takes 2 MB.
    private static final int MOST_BYTES = 8 << 20;

    /// A code has four bytes at most.
    private static final int LONGEST = 8;

    private static final String MAP = "begincmap";
    private static final Pattern RANGES =
            Pattern.compile("begin(?:bf|cid)range(.*?)(?:end(?:bf|cid)range|$)", Pattern.DOTALL);
    private static final Pattern RANGE = Pattern.compile("<([^<>]*)>\\s*<([^<>]*)>\\s*(?:<[^<>]*>|\\[[^\\]]*]|\\d+)");
    private static final Pattern OTHERS = Pattern.compile("[^0-9A-Fa-f]");

    private CodeMaps() {}

    /// @throws PrintException.NotChecked if a table is larger than any font needs
    static void check(COSDocument document, String file) throws IOException {
        for (var key : document.getXrefTable().keySet()) {
            if (document.getObjectFromPool(key).getObject() instanceof COSStream stream && !isSound(stream)) {
                throw new PrintException.NotChecked("broken", file);
            }
        }
    }

    private static boolean isSound(COSStream stream) {
        try (var in = stream.createInputStream()) {
            var bytes = in.readNBytes(MOST_BYTES);
            var text = new String(bytes, StandardCharsets.ISO_8859_1);
            return !text.contains(MAP)
                    || (bytes.length < MOST_BYTES
                            && RANGES.matcher(text).results().allMatch(all -> areSmall(all.group(1))));
        } catch (IOException | RuntimeException _) {
            return true; // packed in a way that is not read, as pictures are, or damaged, which the reader says
        }
    }

    private static boolean areSmall(String ranges) {
        return RANGE.matcher(ranges)
                .results()
                .allMatch(range -> isSmall(digits(range.group(1)), digits(range.group(2))));
    }

    private static boolean isSmall(String from, String to) {
        return from.length() == to.length()
                && !from.isEmpty()
                && from.length() <= LONGEST
                && Long.parseLong(to, 16) - Long.parseLong(from, 16) < MOST_CODES;
    }

    private static String digits(String code) {
        return OTHERS.matcher(code).replaceAll("");
    }
}
