package tongbao.intake.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tongbao.domain.number.Fraction;

/// A value of the file with its place. What is not as it should be is noted as a problem, and something harmless is
/// returned in its stead, so that one reading finds every problem.
record Field(String place, JsonNode node, Problems problems) {
    private static final int MOST_NUMBER_CHARS = 20;
    private static final int MOST_DECIMALS = 6;

    /// The value under `name`; of kind missing if there is none.
    Field at(String name) {
        return new Field(place.isEmpty() ? name : place + "." + name, node.path(name), problems);
    }

    boolean has(String name) {
        return node.has(name);
    }

    /// Notes every field that is not among `names`: it would be a mistyped one.
    void allow(String... names) {
        if (!node.isObject()) {
            problem("not-object");
            return;
        }
        var unknown = new TreeSet<String>();
        node.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(Set.of(names));
        unknown.forEach(name -> at(shown(name)).problem("unknown-field"));
    }

    /// A text that says something, at most `most` characters.
    String text(int most) {
        if (node.isMissingNode()) {
            problem("missing");
            return "?";
        }
        if (!node.isTextual()) {
            problem("not-text");
            return "?";
        }
        var text = node.textValue().strip();
        if (text.isEmpty()) {
            problem("empty");
            return "?";
        }
        if (text.length() > most) {
            problem("too-long", Integer.toString(most));
        }
        if (text.codePoints().anyMatch(Field::isUnprintable)) {
            problem("bad-character");
        }
        return text;
    }

    /// An exact number such as `2`, `0.5` or `"4/3"` from `least` to `most`.
    Fraction number(Fraction least, Fraction most) {
        if (node.isMissingNode()) {
            problem("missing");
            return least;
        }
        var value = exact();
        if (value.isEmpty()) {
            problem("not-number");
            return least;
        }
        var number = value.get();
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            problem("out-of-range", least.toString(), most.toString());
            return least;
        }
        return number;
    }

    /// A whole number from `least` to `most`.
    int integer(int least, int most) {
        var number = number(Fraction.of(least), Fraction.of(most));
        if (!number.denominator().equals(Fraction.ONE.denominator())) {
            problem("not-whole");
            return least;
        }
        return number.numerator().intValueExact();
    }

    boolean truth() {
        if (node.isMissingNode()) {
            return false;
        }
        if (!node.isBoolean()) {
            problem("not-truth");
        }
        return node.booleanValue();
    }

    /// One of the constants, written small and with dashes: `local-portal`.
    <E extends Enum<E>> E choice(Class<E> type) {
        var constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> node.isTextual() && written(constant).equals(node.textValue()))
                .findFirst()
                .orElseGet(() -> {
                    problem(
                            node.isMissingNode() ? "missing" : "not-choice",
                            Arrays.stream(constants).map(Field::written).collect(Collectors.joining(", ")));
                    return constants[0];
                });
    }

    /// The values of a list of one to `most`.
    List<Field> items(int most) {
        if (!node.isArray() || node.isEmpty()) {
            problem(node.isMissingNode() ? "missing" : node.isArray() ? "empty" : "not-list");
            return List.of();
        }
        if (node.size() > most) {
            problem("too-many", Integer.toString(most));
            return List.of();
        }
        return IntStream.range(0, node.size())
                .mapToObj(i -> new Field(place + "[" + i + "]", node.get(i), problems))
                .toList();
    }

    /// The values of an object by their names, each name one of the constants.
    <E extends Enum<E>, T> Map<E, T> byChoice(Class<E> type, Function<Field, T> value) {
        var values = new LinkedHashMap<E, T>();
        if (node.isMissingNode()) {
            return values;
        }
        allow(Arrays.stream(type.getEnumConstants()).map(Field::written).toArray(String[]::new));
        for (var constant : type.getEnumConstants()) {
            if (has(written(constant))) {
                values.put(constant, value.apply(at(written(constant))));
            }
        }
        return values;
    }

    void problem(String key, String... arguments) {
        problems.add(place, key, arguments);
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Numbers are looked at before they are expanded: `1e999999999` is short and enormous.
    private Optional<Fraction> exact() {
        var text = node.isNumber() ? node.asText() : node.isTextual() ? node.textValue() : "";
        if (text.length() > MOST_NUMBER_CHARS || !text.matches("\\d+(\\.\\d{1," + MOST_DECIMALS + "})?(/[1-9]\\d*)?")) {
            return Optional.empty();
        }
        return Optional.of(Fraction.parse(text));
    }

    /// Control characters, halves of characters, and what stands where a decoder lost something.
    private static boolean isUnprintable(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE || c == 0xFFFD;
    }

    private static String shown(String name) {
        var printable = name.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
        return printable.length() > 40 ? printable.substring(0, 40) + "…" : printable;
    }
}
