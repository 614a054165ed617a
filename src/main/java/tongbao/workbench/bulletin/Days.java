package tongbao.workbench.bulletin;

import java.time.LocalDate;
import javafx.util.StringConverter;

/// `2026-09-28`; the picker refuses what is no day and keeps the one before.
final class Days extends StringConverter<LocalDate> {
    @Override
    public String toString(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    @Override
    @SuppressWarnings("NullAway") // a date picker without a day holds null
    public LocalDate fromString(String text) {
        return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
    }
}
