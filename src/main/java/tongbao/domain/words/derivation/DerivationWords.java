package tongbao.domain.words.derivation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Collectors;
import tongbao.domain.number.Rounding;
import tongbao.domain.round.Period;
import tongbao.domain.statistics.Change;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.Selection;
import tongbao.domain.statistics.Selection.Which;
import tongbao.domain.statistics.Share;
import tongbao.domain.statistics.Slice;
import tongbao.domain.statistics.Standing;
import tongbao.domain.words.Sentences;
import tongbao.domain.words.Words;

/// How a figure came about, as one line: `合格 509 ÷ 检查 515 ＝ 98.834951…%，保留2位小数，四舍五入`.
public final class DerivationWords {
    /// Digits of the exact quotient that are shown behind those that are printed.
    private static final int MORE_DIGITS = 4;

    private final Sentences sentences;
    private final Words words;

    private final StandingWords standings;

    private DerivationWords(Sentences sentences, Words words) {
        this.sentences = sentences;
        this.words = words;
        standings = new StandingWords(sentences, words, this);
    }

    /// English for English, Chinese for every other language.
    public static DerivationWords of(Locale locale) {
        return new DerivationWords(
                Sentences.of("tongbao.domain.words.derivation.derivations", locale), Words.of(locale));
    }

    public String sentence(Derivation derivation) {
        return switch (derivation) {
            case Derivation.Count(var of, var number) -> of("count", subjects(of), number);
            case Derivation.Registered(var of, var snapshot, var number) ->
                of("registered", day(snapshot), subjects(of), number);
            case Derivation.Sum(var _, var parts) ->
                parts.stream()
                        .map(part -> term(part.of().which(), part.number()))
                        .collect(Collectors.joining(sentences.word("plus")));
            case Derivation.Rate rate ->
                quotient(
                        rate,
                        term(rate.part().which(), rate.share().part()),
                        term(rate.whole().which(), rate.share().whole()));
            case Standing.BandShare share ->
                quotient(
                        share,
                        of("standing.in-band", share.share().part()),
                        of("standing.with-points", share.share().whole()));
            case Standing standing -> standings.sentence(standing);
            case Derivation.Rechecked(var of, var passing, var number) ->
                of(passing ? "rechecked.passing" : "rechecked", subjects(of), number);
            case Derivation.RectifiedRate rate ->
                quotient(
                        rate,
                        of(
                                "rectified",
                                term(Which.PASSED, rate.first().part()),
                                rate.rectified(),
                                rate.share().part()),
                        term(Which.INSPECTED, rate.share().whole()));
            case Derivation.NotedRate rate ->
                quotient(
                        rate,
                        term(rate.part(), rate.share().part()),
                        term(rate.whole(), rate.share().whole()));
            case Derivation.TogetherRate rate ->
                quotient(
                        rate,
                        term(Which.PASSED, rate.share().part()),
                        term(Which.INSPECTED, rate.share().whole()));
            case Derivation.Noted(var note, var name, var rows) ->
                of("noted." + note, name) + (rows > 1 ? of("noted.rows", rows) : "");
            case Derivation.Together(var of, var _) ->
                of.stream().map(this::subjects).collect(Collectors.joining(sentences.word("plus")));
            case Derivation.Points points -> points(points);
            case Derivation.Places(var kind, var whole) -> of(whole ? "places.whole" : "places", words.name(kind));
            case Derivation.InARow(var kind, var place, var streak) ->
                of(
                        "streak",
                        place.map(words::name).orElse(""),
                        words.name(kind),
                        streak.periods().stream().map(Period::text).collect(Collectors.joining(sentences.word("and"))));
            case Derivation.Problem(var kind, var indicator, var failed) ->
                of(failed ? "problem.failed" : "problem", words.name(kind), indicator);
            case Derivation.Merged(var findings, var number) -> of("merged", findings, number);
            case Derivation.Example(var code) -> of("example", code);
            case Derivation.Recorded recorded -> sentences.word("recorded." + recorded);
        };
    }

    /// Which subjects are counted: `演示市不合格的政府网站`.
    public String subjects(Selection selection) {
        var places = selection.within().stream().map(this::place).collect(Collectors.joining());
        return of("which." + selection.which(), places, words.name(selection.kind()));
    }

    /// By which rule the exact number becomes the printed one.
    public String rule(Rounding rounding) {
        return rounding.decimals() == 0
                ? sentences.word("rounding.whole." + rounding.mode())
                : of("rounding." + rounding.mode(), rounding.decimals());
    }

    private String place(Slice slice) {
        return of("within", words.name(slice));
    }

    private String quotient(Derivation.Quotient rate, String part, String whole) {
        return of("rate", part, whole, quotient(rate.share(), rate.rounding()), rule(rate.rounding()))
                + (rate.isCapped() ? sentences.word("rate.capped") : "");
    }

    private String term(Derivation.Note note, int number) {
        return of("term", sentences.word("term." + note), number);
    }

    private String points(Derivation.Points points) {
        var change = points.change();
        return of(
                        "points",
                        printed(change.now(), change.rounding()),
                        printed(change.before(), change.rounding()),
                        sentences.word("reference." + points.reference()),
                        term(Which.PASSED, change.before().part()),
                        term(Which.INSPECTED, change.before().whole()))
                + exact(change);
    }

    private String exact(Change change) {
        return change.exactPoints().map(exact -> of("points.exact", exact)).orElse("");
    }

    private String term(Which which, int number) {
        return of("term", sentences.word("term." + which), number);
    }

    private static String printed(Share share, Rounding rounding) {
        return rounding.percent(share.part(), share.whole()) + "%";
    }

    /// In percent with four more digits than are printed, `98.834951…%`.
    private static String quotient(Share share, Rounding rounding) {
        var exact = new BigDecimal(share.part()).movePointRight(2);
        var whole = new BigDecimal(share.whole());
        var shown = exact.divide(whole, rounding.decimals() + MORE_DIGITS, RoundingMode.DOWN);
        return shown.multiply(whole, MathContext.UNLIMITED).compareTo(exact) == 0
                ? shown.stripTrailingZeros().toPlainString() + "%"
                : shown.toPlainString() + "…%";
    }

    private String day(java.time.LocalDate day) {
        return of("day", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private String of(String key, Object... arguments) {
        return sentences.text(key, arguments);
    }
}
