package tongbao.workbench.ui;

import java.util.Optional;
import java.util.function.Function;
import javafx.util.StringConverter;

/// The names in a choice of one thing to look at alone, or of all of them.
///
/// @param <T> what can be looked at alone
public final class OrAll<T> extends StringConverter<Optional<T>> {
    private final String all;
    private final Function<T, String> name;

    /// @param all the words for no choice
    public OrAll(String all, Function<T, String> name) {
        this.all = all;
        this.name = name;
    }

    @Override
    public String toString(Optional<T> of) {
        return of == null ? "" : of.map(name).orElse(all);
    }

    @Override
    public Optional<T> fromString(String text) {
        return Optional.empty();
    }
}
