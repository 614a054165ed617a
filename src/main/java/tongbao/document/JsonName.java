package tongbao.document;

import java.util.Locale;

/// How a constant is called in a JSON file: `AT_LEAST` as `at-least`.
public final class JsonName {
    private JsonName() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
