package tongbao.domain.bulletin;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import tongbao.domain.bulletin.Lint.Kind;

/// What a letter of an office needs besides its text.
final class FormLint {
    /// 代字, the year in 〔〕, the serial without leading zero (GB/T 9704-2012, 7.2.5).
    private static final Pattern NUMBER = Pattern.compile("[^\\d〔〕]+〔\\d{4}〕[1-9]\\d*号");

    private FormLint() {}

    static void check(Draft draft, Consumer<Lint> found) {
        if (draft.number().isEmpty()) {
            found.accept(Lint.of(Kind.NUMBER_MISSING, "number"));
        }
        draft.number()
                .filter(number -> !NUMBER.matcher(number).matches())
                .ifPresent(number -> found.accept(Lint.of(Kind.NUMBER_MALFORMED, "number", number)));
        if (draft.office().addressees().isBlank()) {
            found.accept(Lint.of(Kind.ADDRESSEES_MISSING, "addressees"));
        }
        if (draft.deadline().isPresent() && draft.office().reportTo().isBlank()) {
            found.accept(Lint.of(Kind.REPORT_TO_MISSING, "closing"));
        }
        draft.deadline()
                .filter(day -> !day.isAfter(draft.date()))
                .ifPresent(day -> found.accept(
                        Lint.of(Kind.DEADLINE_PAST, "closing", Printed.date(day), Printed.date(draft.date()))));
    }
}
