package tongbao.workbench.settings;

import java.util.function.Function;
import javafx.util.StringConverter;

/// Shows the choices of a box in words. They are chosen and never typed.
final class Shown<T> extends StringConverter<T> {
    private final Function<T, String> words;

    private Shown(Function<T, String> words) {
        this.words = words;
    }

    static <T> Shown<T> by(Function<T, String> words) {
        return new Shown<>(words);
    }

    @Override
    public String toString(T choice) {
        return choice == null ? "" : words.apply(choice); // a box asks for nothing chosen too
    }

    @Override
    public T fromString(String text) {
        throw new IllegalStateException("typed “" + text + "” into a box of choices");
    }
}
