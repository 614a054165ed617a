package tongbao.document;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// A figure as a cell that counts and still shows as it is printed.
///
/// @param format of the cell: `0`, `0.00`, `0.00%`
record SheetNumber(BigDecimal value, String format) {
    /// No leading zeros and at most nine digits: codes and telephone numbers stay text.
    private static final Pattern FIGURE = Pattern.compile("-?(?:0|[1-9]\\d{0,8})(?:\\.(\\d{1,6}))?(%?)");

    /// Empty if `text` is no figure.
    static Optional<SheetNumber> of(String text) {
        var figure = FIGURE.matcher(text);
        if (!figure.matches()) {
            return Optional.empty();
        }
        var decimals =
                figure.group(1) == null ? "" : "." + "0".repeat(figure.group(1).length());
        boolean percent = !figure.group(2).isEmpty();
        var number = new BigDecimal(percent ? text.substring(0, text.length() - 1) : text);
        return Optional.of(
                new SheetNumber(percent ? number.movePointLeft(2) : number, "0" + decimals + (percent ? "%" : "")));
    }
}
