package tongbao.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Passes a PDF on while it is written and replaces what OpenPDF draws by lot (the names of font subsets, the file's
/// ID) by what follows from the content, so that the same bulletin gives the same bytes. Its lists of the glyphs in a
/// subset (CIDSet), which are wrong and which no reader needs, are no longer referred to. Nothing changes its length:
/// the cross-reference table stays true.
///
/// A failure to write does not reach the library, which would wrap it: what follows is dropped, and [#end] throws it.
final class FixedIds extends OutputStream {
    private static final Pattern SUBSET = Pattern.compile("/(?:FontName|BaseFont) ?/([A-Z]{6})\\+");
    private static final Pattern ID = Pattern.compile("/ID ?\\[<([0-9a-fA-F]{32})><([0-9a-fA-F]{32})>\\]");
    private static final Pattern CID_SET = Pattern.compile("/CIDSet \\d{1,9} \\d{1,9} R");
    /// No place that is replaced is longer.
    private static final int LONGEST = 128;

    private final OutputStream out;
    private final MessageDigest digest;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final byte[] held = new byte[1 << 16];
    private int count;
    private Optional<IOException> failure = Optional.empty();

    FixedIds(OutputStream out) {
        this.out = out;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }

    @Override
    public void write(int b) {
        held[count++] = (byte) b;
        if (count == held.length) {
            pass(count - LONGEST);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        for (int done = 0; done < length; ) {
            int some = Math.min(length - done, held.length - count);
            System.arraycopy(bytes, from + done, held, count, some);
            count += some;
            done += some;
            if (count == held.length) {
                pass(count - LONGEST);
            }
        }
    }

    /// Whether writing has failed, so that nothing more need be made.
    boolean failed() {
        return failure.isPresent();
    }

    /// Passes on what is still held, once all is written.
    ///
    /// @throws IOException the first failure to write
    void end() throws IOException {
        pass(count);
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    /// Passes on the first `length` bytes, and the rest of a place to be replaced that goes on behind them.
    private void pass(int length) {
        var text = new String(held, 0, count, StandardCharsets.ISO_8859_1);
        int end = length;
        for (int at = text.indexOf('/'); at >= 0 && at < length; at = text.indexOf('/', at + 1)) {
            end = Math.max(end, replace(text, at));
        }
        digest.update(held, 0, end);
        try {
            if (failure.isEmpty()) {
                out.write(held, 0, end);
            }
        } catch (IOException e) {
            failure = Optional.of(e);
        }
        System.arraycopy(held, end, held, 0, count - end);
        count -= end;
    }

    /// Replaces what begins at `at`, if it is to be, and returns where that ends; 0 if it is not.
    private int replace(String text, int at) {
        if (text.startsWith("FontName", at + 1) || text.startsWith("BaseFont", at + 1)) {
            return found(
                    SUBSET,
                    text,
                    at,
                    found -> put(names.computeIfAbsent(found.group(1), _ -> name(names.size())), found.start(1)));
        } else if (text.startsWith("CIDSet", at + 1)) {
            return found(CID_SET, text, at, found -> Arrays.fill(held, found.start(), found.end(), (byte) ' '));
        } else if (text.startsWith("ID", at + 1)) {
            return found(ID, text, at, found -> {
                var id = id(found.start());
                put(id, found.start(1));
                put(id, found.start(2));
            });
        }
        return 0;
    }

    private interface Replacing {
        void at(Matcher found);
    }

    private static int found(Pattern pattern, String text, int at, Replacing replacing) {
        var matcher = pattern.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
        if (!matcher.lookingAt()) {
            return 0;
        }
        replacing.at(matcher);
        return matcher.end();
    }

    private void put(String ascii, int at) {
        var bytes = ascii.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, held, at, bytes.length);
    }

    /// TBAAAA, TBAAAB …
    private static String name(int index) {
        return "TBAAA" + (char) ('A' + index);
    }

    /// What follows from everything before it, `until` in what is held.
    private String id(int until) {
        digest.update(held, 0, until);
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }
}
