package tongbao.intake.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as they are written in registers: 2026-08-06, 2026/8/6, 2026.8.6, 2026年8月6日, 20260806, a spreadsheet's day
/// number; each with a time behind it or without.
final class Days {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T ]*(\\d{1,2})[:：时](\\d{1,2})"
                    + "(?:[:：分](?:(\\d{1,2})(?:\\.\\d+)?秒?)?)?)?");
    private static final Pattern PACKED = Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)()()()");
    private static final Pattern SERIAL = Pattern.compile("([2-9]\\d{4})(?:\\.0+)?");

    private Days() {}

    static Optional<LocalDateTime> read(String text) {
        var written = WRITTEN.matcher(text);
        if (written.matches()) {
            return moment(written);
        }
        var packed = PACKED.matcher(text);
        if (packed.matches()) {
            return moment(packed);
        }
        var serial = SERIAL.matcher(text);
        return serial.matches()
                ? Optional.of(LocalDate.of(1899, 12, 30)
                        .plusDays(Long.parseLong(serial.group(1)))
                        .atStartOfDay())
                : Optional.empty();
    }

    private static Optional<LocalDateTime> moment(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(part(parts, 1), part(parts, 2), part(parts, 3))
                    .atTime(LocalTime.of(part(parts, 4), part(parts, 5), part(parts, 6))));
        } catch (DateTimeException _) {
            // the 31st of February is no day
            return Optional.empty();
        }
    }

    private static int part(Matcher parts, int group) {
        return Optional.ofNullable(parts.group(group))
                .filter(digits -> !digits.isEmpty())
                .map(Integer::valueOf)
                .orElse(0);
    }
}
