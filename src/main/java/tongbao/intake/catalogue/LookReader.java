package tongbao.intake.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tongbao.domain.calendar.Length;
import tongbao.domain.calendar.Window;
import tongbao.domain.catalogue.Look;

/// Fields to what a clause looks at: `"window": "2 weeks"`, `"deadline": "5 working-days"`, `"excludes": ["网上信访"]`.
final class LookReader {
    private static final Pattern LENGTH = Pattern.compile("([1-9]\\d{0,3}) (day|week|month|year|working-day)s?");
    private static final int MOST_EXCLUDED = 20;

    private LookReader() {}

    static Look look(Field clause) {
        return new Look(
                window(clause),
                clause.has("deadline") ? Optional.of(length(clause.at("deadline"))) : Optional.empty(),
                clause.has("excludes")
                        ? clause.at("excludes").items(MOST_EXCLUDED).stream()
                                .map(column -> column.text(CatalogueReader.NAME))
                                .toList()
                        : List.of());
    }

    /// The field `window`: a length, or `{"back": "6 months", "until": "3 months"}`.
    static Optional<Window> window(Field parent) {
        if (!parent.has("window")) {
            return Optional.empty();
        }
        var field = parent.at("window");
        if (field.node().isTextual()) {
            return Optional.of(Window.of(length(field)));
        }
        field.allow("back", "until");
        return Optional.of(new Window(length(field.at("back")), Optional.of(length(field.at("until")))));
    }

    private static Length length(Field field) {
        var written = LENGTH.matcher(field.text(CatalogueReader.CODE));
        if (!written.matches()) {
            field.problem("not-length");
            return new Length(1, Length.Unit.DAYS);
        }
        var unit = written.group(2).toUpperCase(Locale.ROOT).replace('-', '_') + "S";
        return new Length(Integer.parseInt(written.group(1)), Length.Unit.valueOf(unit));
    }
}
