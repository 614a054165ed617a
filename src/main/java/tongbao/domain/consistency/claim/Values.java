package tongbao.domain.consistency.claim;

import java.util.List;
import java.util.Optional;

/// Everything one figure may be as far as the others tell.
public sealed interface Values {
    /// No value at all.
    static Values none() {
        return new Texts(List.of());
    }

    /// Whole numbers in a row.
    record Run(Wholes wholes) implements Values {}

    /// Numbers as they would be printed.
    record Texts(List<String> texts) implements Values {
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    static Values of(Optional<Wholes> wholes) {
        return wholes.<Values>map(Run::new).orElseGet(Values::none);
    }

    static Values of(String... texts) {
        return new Texts(List.of(texts).stream().distinct().toList());
    }

    default boolean isEmpty() {
        return this instanceof Texts(var texts) && texts.isEmpty();
    }

    default boolean isOne() {
        return switch (this) {
            case Run(var wholes) -> wholes.isOne();
            case Texts(var texts) -> texts.size() == 1;
        };
    }
}
