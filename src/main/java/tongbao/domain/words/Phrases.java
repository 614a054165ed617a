package tongbao.domain.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tongbao.domain.number.Fraction;
import tongbao.domain.number.Rounding;

/// The phrases of one language, and the numbers in them.
final class Phrases {
    private static final String BUNDLE = "tongbao.domain.words.words";
    private static final Rounding TWO_DECIMALS = new Rounding(2, Rounding.Mode.HALF_UP, false);

    private final ResourceBundle bundle;

    /// Chinese unless `locale` is a language there are phrases for; the language of the machine plays no part.
    Phrases(Locale locale) {
        bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The phrase with `{0}`, `{1}` … filled in; numbers come as text, so that no language groups their digits.
    String of(String key, String... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }

    /// Sentences one behind the other; empty texts are left out.
    String sentences(String... sentences) {
        return Stream.of(sentences)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(bundle.getString("between.sentences")));
    }

    /// The word for one of an enum's values: `level.county`.
    String word(String kind, Enum<?> value) {
        return bundle.getString(key(kind, value));
    }

    static String key(String kind, Enum<?> value) {
        return kind + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// At most two decimals and no zeros behind them: `83.2`.
    static String rounded(Fraction value) {
        return TWO_DECIMALS.number(value);
    }

    /// Whether [#rounded] says it all.
    static boolean isExact(Fraction value) {
        return Fraction.parse(rounded(value)).equals(value);
    }

    /// The number, marked ≈ where two decimals do not say it all.
    static String number(Fraction value) {
        return (isExact(value) ? "" : "≈ ") + rounded(value);
    }

    static String percent(Fraction share) {
        return number(share.times(100)) + "%";
    }

    static String number(int value) {
        return Integer.toString(value);
    }
}
