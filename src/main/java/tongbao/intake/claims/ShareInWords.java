package tongbao.intake.claims;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tongbao.domain.consistency.claim.Printed;
import tongbao.domain.consistency.claim.Printed.Bound;
import tongbao.domain.consistency.claim.Printed.Unit;
import tongbao.domain.number.Fraction;

/// A share that is told without a sign: 三分之二, 千分之三, 一半, 九成, 九成五.
///
/// @param value in its unit
/// @param step what the last word is worth
/// @param bound how exactly it is meant where nothing is said of it: a fraction is as rough as a whole percent
record ShareInWords(Fraction value, Fraction step, Unit unit, Bound bound) {
    /// The groups of what [#find] reads.
    static final String FORM = "(?!百分之)(?<of>[一二两三四五六七八九十百千]+|[1-9]\\d{0,3})分之(?<part>[一二两三四五六七八九十百千]+|[1-9]\\d{0,3})"
            + "|(?<half>一半|半数|过半)"
            + "|(?<tenths>[一二两三四五六七八九十]|[1-9])成(?<hundredths>[一二三四五六七八九半]|[1-9])?";

    private static final Pattern QUOTIENT = Pattern.compile("(?<part>[1-9]\\d{0,3})/(?<of>[1-9]\\d{0,3})");
    private static final int MILLE = 1000;

    /// Empty if the form holds no such share, or one of more than all.
    static Optional<ShareInWords> find(Matcher form) {
        if (form.group("half") != null) {
            return rough(Fraction.of(50));
        }
        if (form.group("tenths") != null) {
            return tenths(form);
        }
        return form.group("of") == null
                ? Optional.empty()
                : number(form.group("of"))
                        .flatMap(of -> number(form.group("part")).flatMap(part -> share(of, part)));
    }

    /// 2/3 in the place of a rate, as rough as 三分之二.
    static Optional<Printed> quotient(String text, String plain) {
        var form = QUOTIENT.matcher(plain);
        return form.matches()
                ? number(form.group("of"))
                        .flatMap(of -> number(form.group("part")).flatMap(part -> share(of, part)))
                        .map(share -> new Printed(text, share.value(), share.step(), share.unit(), share.bound()))
                : Optional.empty();
    }

    private static Optional<ShareInWords> share(long of, long part) {
        if (of < 2 || part > of) {
            return Optional.empty();
        }
        return of == MILLE
                ? Optional.of(new ShareInWords(Fraction.of(part), Fraction.ONE, Unit.PER_MILLE, Bound.EXACT))
                : rough(Fraction.of(part, of).times(100));
    }

    private static Optional<ShareInWords> rough(Fraction percent) {
        return Optional.of(new ShareInWords(percent, Fraction.ONE, Unit.PERCENT, Bound.ABOUT));
    }

    private static Optional<ShareInWords> tenths(Matcher form) {
        var ones = Optional.ofNullable(form.group("hundredths"));
        var value = number(form.group("tenths"))
                .flatMap(tens -> number(
                                ones.map(word -> word.equals("半") ? "五" : word).orElse("零"))
                        .map(one -> 10 * tens + one));
        return value.filter(percent -> percent <= 100)
                .map(percent -> new ShareInWords(
                        Fraction.of(percent),
                        ones.isPresent() ? Fraction.ONE : Fraction.of(10),
                        Unit.PERCENT,
                        Bound.EXACT));
    }

    private static Optional<Long> number(String text) {
        return Character.isDigit(text.charAt(0))
                ? Optional.of(new BigDecimal(text).longValueExact())
                : ChineseNumber.parse(text);
    }
}
