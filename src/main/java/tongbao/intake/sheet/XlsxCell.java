package tongbao.intake.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/// What a cell of an xlsx says as text: numbers without exponent and without a point they do not need, dates by
/// their number format, formulas by the value that was stored with them.
final class XlsxCell {
    private static final DateTimeFormatter WITH_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    /// What of a number format is literal text, a colour or a locale and says nothing about dates.
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]|_.|\\*.");

    private static final Pattern DATE = Pattern.compile("[yYdD年月日]");
    /// 31 December 9999, the last day a spreadsheet knows.
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private static final int DAYS_TO_1904 = 1462;

    private XlsxCell() {}

    static Sheet.Cell of(Cell cell, Cells cells, boolean from1904) {
        return switch (cell.getType()) {
            case NUMBER -> cells.written(number(cell, cell.asNumber(), from1904));
            case STRING -> cells.written(cell.asString());
            case BOOLEAN -> cells.written(cell.asBoolean() ? "是" : "否");
            case ERROR -> cells.error(Optional.ofNullable(cell.getRawValue()).orElse("#?"));
            case EMPTY -> Sheet.Cell.EMPTY;
            case FORMULA -> formula(cell, cells, from1904);
        };
    }

    private static Sheet.Cell formula(Cell cell, Cells cells, boolean from1904) {
        return switch (cell.getValue()) {
            case BigDecimal number -> cells.written(number(cell, number, from1904));
            case Boolean truth -> cells.written(truth ? "是" : "否");
            case String text -> isError(text) ? cells.error(text) : cells.written(text);
            case null, default ->
                cells.error("=" + Optional.ofNullable(cell.getFormula()).orElse(""));
        };
    }

    private static boolean isError(String text) {
        return text.startsWith("#") && text.matches("#(REF!|DIV/0!|N/A|NAME\\?|NULL!|NUM!|VALUE!|SPILL!|CALC!)");
    }

    private static String number(Cell cell, BigDecimal value, boolean from1904) {
        if (isDate(cell) && value.signum() >= 0 && value.compareTo(LAST_DAY) < 0) {
            return date(value, from1904);
        }
        if (value.signum() == 0) {
            return "0";
        }
        // what no code, count or date can be stays in its short form: it must not unfold to a million digits
        return Math.abs((long) value.precision() - value.scale()) > 30
                ? value.toString()
                : value.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(Cell cell) {
        var id = Optional.ofNullable(cell.getDataFormatId()).orElse(0);
        if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58)) {
            return true;
        }
        var format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        return id > 58 && DATE.matcher(LITERAL.matcher(format).replaceAll("")).find();
    }

    private static String date(BigDecimal serial, boolean from1904) {
        var days = serial.setScale(0, RoundingMode.FLOOR);
        var minutes = serial.subtract(days)
                .multiply(BigDecimal.valueOf(24 * 60))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        // day 60 is the 29 February 1900 that never was
        var shift = from1904 ? DAYS_TO_1904 : 0;
        var day = days.longValue() + shift;
        var moment = LocalDateTime.of(1899, 12, day < 60 && !from1904 ? 31 : 30, 0, 0)
                .plusDays(day)
                .plusMinutes(minutes);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.format(WITH_TIME);
    }
}
