package tongbao.app.command;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import tongbao.intake.plan.ImportKind;

/// What `import` takes in.
sealed interface Importable {
    /// A sheet, one row each.
    record Sheet(ImportKind kind) implements Importable {}

    /// A file that is taken in as a whole.
    enum Whole implements Importable {
        CATALOGUE,
        /// The holidays of an office.
        CALENDAR
    }

    /// Whether it can only be imported into a round.
    default boolean needsRound() {
        return this instanceof Sheet(var kind) && kind.needsRound();
    }

    /// The word on the command line, in capitals or not.
    final class Named implements ITypeConverter<Importable> {
        @Override
        public Importable convert(String word) {
            var name = word.toUpperCase(Locale.ROOT);
            for (var whole : Whole.values()) {
                if (whole.name().equals(name)) {
                    return whole;
                }
            }
            return Arrays.stream(ImportKind.values())
                    .filter(kind -> kind.name().equals(name))
                    .findFirst()
                    .map(Sheet::new)
                    .orElseThrow(() -> new TypeConversionException(word));
        }
    }
}
