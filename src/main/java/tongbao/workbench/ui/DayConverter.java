package tongbao.workbench.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Days as offices write them; typed ones are understood as 2026-8-6, 2026/8/6, 2026.8.6, 20260806 or 2026年8月6日.
public final class DayConverter extends StringConverter<LocalDate> {
    private static final Pattern TYPED = Pattern.compile("(\\d{4})\\D?(\\d{1,2})\\D?(\\d{1,2})\\D?");

    private final Messages messages;

    public DayConverter(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : messages.date(day);
    }

    /// Absent for what is no day, which leaves the field empty.
    @Override
    @SuppressWarnings("NullAway") // the contract of DatePicker: null for no day
    public LocalDate fromString(String text) {
        var typed = TYPED.matcher(text.strip());
        if (!typed.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(typed.group(1)),
                    Integer.parseInt(typed.group(2)),
                    Integer.parseInt(typed.group(3)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
