package tongbao.document;

import java.util.Locale;
import java.util.regex.Pattern;
import tongbao.domain.bulletin.Visible;

/// Names of files made of what people wrote: places, units, titles. Every system takes them, also Windows, whose old
/// names of devices and whose signs and endings are no names there; and a memory stick that was formatted on it.
public final class FileName {
    private static final int LONGEST = 120;
    private static final Pattern NO_SIGNS = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");
    /// With any ending: `NUL.pdf` is the device too.
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])[ .].*");

    private FileName() {}

    /// `wanted` as far as a file may be called so: signs no system takes become `_`, what nobody sees and what Windows
    /// drops at the end is left out, and the name is cut where it is too long. Its ending stays.
    public static String of(String wanted) {
        var clean = NO_SIGNS.matcher(Visible.of(wanted)).replaceAll("_").strip();
        int dot = clean.lastIndexOf('.');
        boolean ends = dot >= 0 && clean.substring(dot).matches("\\.[A-Za-z0-9]{1,8}");
        var ending = ends ? clean.substring(dot) : "";
        var stem = trimmed(cut(ends ? clean.substring(0, dot) : clean));
        var name = (stem.isEmpty() ? "_" : stem) + ending;
        return DEVICE.matcher((name + ".").toLowerCase(Locale.ROOT)).matches() ? "_" + name : name;
    }

    /// A folder or file that ends in dots or blanks loses them on Windows, and is not found again.
    private static String trimmed(String stem) {
        return stem.replaceAll("[.\\s]+$", "");
    }

    private static String cut(String stem) {
        return stem.codePointCount(0, stem.length()) <= LONGEST
                ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
    }
}
