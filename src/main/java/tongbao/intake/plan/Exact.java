package tongbao.intake.plan;

import java.util.Optional;
import java.util.regex.Pattern;
import tongbao.domain.number.Fraction;

/// Numbers in cells that are taken exactly: 88.5, 30 %, 1/3.
final class Exact {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?(\\s*/\\s*[1-9]\\d{0,8})?\\s*[%％]?");
    private static final Fraction HUNDRED = Fraction.of(100);

    private Exact() {}

    /// The number in the cell, not negative; empty where the row is refused for it.
    ///
    /// @param key of the sentence that says what the cell takes
    static Optional<Fraction> required(RowCells cells, Column column, String key) {
        var text = cells.text(column);
        if (text.isEmpty()) {
            cells.refuse("cell.empty", column, column.header());
            return Optional.empty();
        }
        var value = read(text.get());
        if (value.isEmpty()) {
            cells.refuse(key, column, text.get());
        }
        return value;
    }

    private static Optional<Fraction> read(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        var digits = text.replaceAll("[%％\\s]", "");
        var value = Fraction.parse(digits);
        return Optional.of(text.matches(".*[%％]") ? value.dividedBy(HUNDRED) : value);
    }
}
