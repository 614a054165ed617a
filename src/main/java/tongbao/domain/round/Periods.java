package tongbao.domain.round;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tongbao.domain.round.Period.Slot;

/// Reads a period as offices write it: `2026年第三季度`, `2026年3季度`, `2026年8月`, `2026年上半年`, `2026Q3`.
public final class Periods {
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})年?(?:度)?(?:第?([一二三四1-4])季度?|[-]?[Qq]([1-4]))");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:年|[-/.])(1[0-2]|0?[1-9])(?:月份?)?");
    private static final Pattern HALF = Pattern.compile("(\\d{4})年?(上|下)半年");
    private static final Map<String, Integer> NUMERALS = Map.of("一", 1, "二", 2, "三", 3, "四", 4);

    private Periods() {}

    /// The period, with its place in the calendar where the text names a quarter, half-year or month of a year and
    /// nothing else; any other text is a period without a place.
    public static Period parse(String text) {
        var clean = text.strip();
        return new Period(clean, slot(clean.replaceAll("\\s+", "")));
    }

    private static Optional<Slot> slot(String text) {
        var quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return Optional.of(new Slot(year(quarter), quarter(quarter), 4));
        }
        var half = HALF.matcher(text);
        if (half.matches()) {
            return Optional.of(new Slot(year(half), half.group(2).equals("上") ? 1 : 2, 2));
        }
        var month = MONTH.matcher(text);
        return month.matches()
                ? Optional.of(new Slot(year(month), Integer.parseInt(month.group(2)), 12))
                : Optional.empty();
    }

    private static int year(Matcher matcher) {
        return Integer.parseInt(matcher.group(1));
    }

    private static int quarter(Matcher matcher) {
        var digit = Optional.ofNullable(matcher.group(2)).orElseGet(() -> matcher.group(3));
        return Optional.ofNullable(NUMERALS.get(digit)).orElseGet(() -> Integer.valueOf(digit));
    }
}
