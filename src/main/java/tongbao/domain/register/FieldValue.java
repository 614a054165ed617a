package tongbao.domain.register;

import java.time.LocalDate;
import java.util.Optional;

/// What a field of a subject holds, before it is put into the words of a language.
public sealed interface FieldValue {
    /// @param text empty where the register is silent
    record Text(String text) implements FieldValue {}

    record Day(Optional<LocalDate> day) implements FieldValue {}

    record YesNo(boolean yes) implements FieldValue {}

    record Place(RegionCode region) implements FieldValue {}

    record OfLevel(Level level) implements FieldValue {}

    record OfType(SiteType type) implements FieldValue {}

    record OfForm(Channel.Form form) implements FieldValue {}

    record OfStatus(Status status) implements FieldValue {}
}
