package tongbao.intake.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tongbao.domain.calendar.WorkingCalendar;

/// Reads the working days of whole years from text a person can edit, a line for each stretch of days: `休 2026-02-15
/// 2026-02-23` are free, `班 2026-02-14` is worked; what follows `#` is a remark. Days that no line names are working
/// days from Monday to Friday.
public final class Holidays {
    private static final Pattern LINE =
            Pattern.compile("([休班])\\s+(\\d{4}-\\d\\d-\\d\\d)(?:\\s+(\\d{4}-\\d\\d-\\d\\d))?");
    private static final int LONGEST = 31;

    private Holidays() {}

    /// A line that cannot be read.
    ///
    /// @param number from 1
    public record BadLine(int number, String text) {}

    /// A file that is refused. Nothing of it was taken in.
    public static final class HolidaysException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient List<BadLine> lines;

        HolidaysException(List<BadLine> lines) {
            super("unreadable lines " + lines);
            this.lines = List.copyOf(lines);
        }

        /// At least one, in the order of the file.
        public List<BadLine> lines() {
            return lines;
        }
    }

    /// 2024, 2025 and 2026, compared with the notices of the State Council's office (国办发明电〔2023〕7号, 〔2024〕12号,
    /// 〔2025〕7号). For other years weekends alone, until an office enters its own.
    public static WorkingCalendar bundled() {
        try (var in = Holidays.class.getResourceAsStream("holidays.txt")) {
            if (in == null) {
                throw new IllegalStateException("holidays.txt is missing from the program");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("holidays.txt", e);
        }
    }

    /// @throws HolidaysException if a line is neither a stretch of days nor a remark
    public static WorkingCalendar read(String text) {
        var free = new HashSet<LocalDate>();
        var worked = new HashSet<LocalDate>();
        var bad = new ArrayList<BadLine>();
        var number = 0;
        // Notepad puts a mark before UTF-8
        for (var line : text.replaceFirst("^\ufeff", "").lines().toList()) {
            number++;
            var said = line.replaceFirst("#.*", "").strip();
            if (!said.isEmpty() && !take(said, free, worked)) {
                bad.add(new BadLine(number, line.strip()));
            }
        }
        if (!bad.isEmpty()) {
            throw new HolidaysException(bad);
        }
        return new WorkingCalendar(free, worked);
    }

    private static boolean take(String line, Set<LocalDate> free, Set<LocalDate> worked) {
        var matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return false;
        }
        try {
            var from = LocalDate.parse(matcher.group(2));
            var last = matcher.group(3);
            var to = last == null ? from : LocalDate.parse(last);
            if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) > LONGEST) {
                return false;
            }
            from.datesUntil(to.plusDays(1)).forEach((matcher.group(1).equals("休") ? free : worked)::add);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
