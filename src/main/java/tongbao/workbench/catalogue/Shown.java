package tongbao.workbench.catalogue;

import java.util.function.Function;
import javafx.util.StringConverter;

/// How the values of a box nobody types into are read.
final class Shown<T> extends StringConverter<T> {
    private final Function<T, String> text;

    private Shown(Function<T, String> text) {
        this.text = text;
    }

    static <T> Shown<T> by(Function<T, String> text) {
        return new Shown<>(text);
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : text.apply(value);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("nobody types here");
    }
}
