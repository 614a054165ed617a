package tongbao.domain.words;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tongbao.domain.number.Fraction;
import tongbao.domain.number.Rounding;

/// The phrases of one language, and the numbers in them.
final class Phrases {
    private static final String BUNDLE = "tongbao.domain.words.words";
    private static final Rounding TWO_DECIMALS = new Rounding(2, Rounding.Mode.HALF_UP, false);

    private final Sentences sentences;

    /// Chinese unless `locale` is a language there are phrases for; the language of the machine plays no part.
    Phrases(Locale locale) {
        sentences = Sentences.of(BUNDLE, locale);
    }

    /// The phrase with `{0}`, `{1}` … filled in; numbers come as text, so that no language groups their digits.
    String of(String key, String... arguments) {
        return sentences.text(key, (Object[]) arguments);
    }

    /// Sentences one behind the other; empty texts are left out.
    String sentences(String... several) {
        return Stream.of(several)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(sentences.word("between.sentences")));
    }

    /// The word for one of an enum's values: `level.county`.
    String word(String kind, Enum<?> value) {
        return sentences.word(key(kind, value));
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
