package tongbao.document.audit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import tongbao.document.problem.PrintException;

/// Counts the codes of characters in the tables of all fonts of a file before PDFBox reads them: those that say which
/// character a code means (ISO 32000-1, 9.10.3) and how wide it is (9.7.4.3), and those of the fonts themselves. A
/// damaged range has billions of codes, and PDFBox enters each.
final class CodeMaps {
    /// Sixteen fonts with all codes there are; a bulletin has six with some thousands.
    private static final long MOST_OF_ALL = 1 << 20;

    /// The table of a font with all characters there are takes 2 MB.
    private static final int MOST_BYTES = 8 << 20;

    /// A code has four bytes at most.
    private static final int LONGEST = 8;

    private static final String MAP = "begincmap";
    private static final Pattern RANGES =
            Pattern.compile("begin(?:bf|cid)range(.*?)(?:end(?:bf|cid)range|$)", Pattern.DOTALL);
    private static final Pattern RANGE = Pattern.compile("<([^<>]*)>\\s*<([^<>]*)>\\s*(?:<[^<>]*>|\\[[^\\]]*]|\\d+)");
    private static final Pattern OTHERS = Pattern.compile("[^0-9A-Fa-f]");

    private final String file;
    private long codes;
    private long codesOfFonts;

    private CodeMaps(String file) {
        this.file = file;
    }

    /// @throws PrintException.NotChecked if the tables are larger than any fonts need
    static void check(COSDocument document, String file) throws IOException {
        var maps = new CodeMaps(file);
        for (var key : document.getXrefTable().keySet()) {
            var object = document.getObjectFromPool(key).getObject();
            if (object != null) {
                maps.check(object);
            }
        }
    }

    /// What lies in `object` itself; what it refers to is an object of its own.
    private void check(COSBase object) {
        if (object instanceof COSStream stream) {
            checkMap(stream);
            checkFont(stream);
        }
        if (object instanceof COSDictionary dictionary) {
            checkWidths(dictionary.getDictionaryObject(COSName.W), 3);
            checkWidths(dictionary.getDictionaryObject(COSName.W2), 5);
            dictionary.getValues().forEach(this::check);
        } else if (object instanceof COSArray array) {
            array.forEach(this::check);
        }
    }

    /// As many as PDFBox would enter.
    private void count(long from, long to) {
        codes += Math.max(0, to - from + 1);
        if (codes > MOST_OF_ALL) {
            throw new PrintException.NotChecked("broken", file);
        }
    }

    /// @param length of a range: its first code, its last code, and what they share; a code and an array of what its
    ///     followers have each take two
    private void checkWidths(COSBase widths, int length) {
        if (!(widths instanceof COSArray array)) {
            return;
        }
        for (var at = 0; at + 1 < array.size(); ) {
            if (!(array.getObject(at) instanceof COSNumber first)) {
                at++;
            } else if (array.getObject(at + 1) instanceof COSNumber last) {
                count(first.intValue(), last.intValue());
                at += length;
            } else {
                at += 2;
            }
        }
    }

    private void checkMap(COSStream stream) {
        var text = text(stream);
        if (text.contains(MAP)) {
            if (text.length() >= MOST_BYTES) {
                throw new PrintException.NotChecked("broken", file);
            }
            RANGES.matcher(text).results().forEach(all -> checkRanges(all.group(1)));
        }
    }

    /// Empty if it is packed in a way that is not read, as pictures are, or damaged, which the reader says.
    private static String text(COSStream stream) {
        try (var in = stream.createInputStream()) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1);
        } catch (IOException | RuntimeException _) {
            return "";
        }
    }

    private void checkFont(COSStream stream) {
        try (var in = new BufferedInputStream(stream.createInputStream())) {
            in.mark(4);
            if (!FontCodes.isFont(in.readNBytes(4))) {
                return;
            }
            in.reset();
            codesOfFonts += FontCodes.in(in.readAllBytes());
        } catch (IOException | RuntimeException _) {
            return; // as above
        }
        if (codesOfFonts > FontCodes.MOST) {
            throw new PrintException.NotChecked("broken", file);
        }
    }

    private void checkRanges(String ranges) {
        RANGE.matcher(ranges).results().forEach(range -> {
            var from = digits(range.group(1));
            var to = digits(range.group(2));
            if (from.length() != to.length() || from.isEmpty() || from.length() > LONGEST) {
                throw new PrintException.NotChecked("broken", file);
            }
            count(Long.parseLong(from, 16), Long.parseLong(to, 16));
        });
    }

    private static String digits(String code) {
        return OTHERS.matcher(code).replaceAll("");
    }
}
