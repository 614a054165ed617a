package tongbao.domain.consistency.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import tongbao.domain.consistency.claim.Finding.Derived;
import tongbao.domain.consistency.claim.Finding.Outcome;
import tongbao.domain.consistency.claim.Printed.Bound;
import tongbao.domain.consistency.claim.Printed.Unit;
import tongbao.domain.consistency.claim.Relation.Basis;
import tongbao.domain.consistency.claim.Relation.Kind;
import tongbao.domain.number.Fraction;
import tongbao.domain.number.Rounding;
import tongbao.domain.number.Rounding.Mode;

/// What holds of whatever is printed, against a slow computation that tries every number.
class ClaimLawsTest {
    private final Random random = new Random();

    @RepeatedTest(400)
    void ratesOfTrueCountsAreNeverCalledContradictory() {
        var whole = 1 + random.nextInt(random.nextBoolean() ? 40 : 5000);
        var part = random.nextInt(whole + 1);
        var decimals = random.nextInt(4);
        var mode = mode();
        var rate = percent(new Rounding(decimals, mode, true).percent(part, whole), decimals);
        var figures = new EnumMap<Role, Printed>(Map.of(
                Role.INSPECTED,
                Printed.of(whole),
                Role.PASSING,
                Printed.of(part),
                Role.FAILING,
                Printed.of(whole - part)));
        figures.values().removeIf(_ -> random.nextInt(3) == 0);
        figures.put(Role.RATE, rate);

        var found = check(new Relation.Proportion(Kind.PASSING, figures));

        assertThat(found.outcome())
                .describedAs("%s of %s at %s", part, whole, rate.text())
                .isNotEqualTo(Outcome.CONTRADICTION);
    }

    @RepeatedTest(400)
    void aRateIsContradictedExactlyIfNoRoundingGivesIt() {
        var whole = 1 + random.nextInt(600);
        var part = random.nextInt(whole + 1);
        var decimals = random.nextInt(3);
        var text = new Rounding(decimals, mode(), true).percent(part, whole);
        var changed = Math.min(whole, changedDigit(part));

        var found = check(new Relation.Proportion(
                Kind.PASSING,
                Map.of(
                        Role.INSPECTED, Printed.of(whole),
                        Role.PASSING, Printed.of(changed),
                        Role.RATE, percent(text, decimals))));

        var fits = prints(changed, whole, decimals, RoundingMode.HALF_UP).equals(text)
                || prints(changed, whole, decimals, RoundingMode.DOWN).equals(text);
        var wholeWithFailure = changed < whole && new BigDecimal(text).intValue() == 100;
        assertThat(found.outcome() == Outcome.CONTRADICTION)
                .describedAs("%s of %s at %s", changed, whole, text)
                .isEqualTo(!fits || wholeWithFailure);
    }

    @RepeatedTest(200)
    void whatIsDerivedIsEveryCountThatPrintsSo() {
        var whole = 1 + random.nextInt(900);
        var decimals = random.nextInt(3);
        var text = new Rounding(decimals, mode(), true).percent(random.nextInt(whole), whole);

        var found = check(new Relation.Proportion(
                Kind.PASSING, Map.of(Role.INSPECTED, Printed.of(whole), Role.RATE, percent(text, decimals))));

        var halfUp = failing(whole, decimals, text, RoundingMode.HALF_UP);
        var truncated = failing(whole, decimals, text, RoundingMode.DOWN);
        assertThat(found)
                .isInstanceOfSatisfying(
                        Derived.class,
                        derived -> assertThat(List.of(
                                        numbers(derived.value().halfUp()),
                                        numbers(derived.value().truncated())))
                                .containsExactly(halfUp, truncated));
    }

    @RepeatedTest(200)
    void everyWholeThatFitsARateIsFound() {
        var part = 1 + random.nextInt(60);
        var decimals = random.nextInt(3);
        var text = new Rounding(decimals, Mode.HALF_UP, true).percent(part, part + 1 + random.nextInt(200));

        var found = check(new Relation.Proportion(
                Kind.RATIO, Map.of(Role.PART, Printed.of(part), Role.RATIO, percent(text, decimals))));

        var expected = Stream.iterate(1, each -> each < 20_000, each -> each + 1)
                .filter(each ->
                        prints(part, each, decimals, RoundingMode.HALF_UP).equals(text))
                .toList();
        assertThat(found)
                .isInstanceOfSatisfying(
                        Derived.class,
                        derived -> assertThat(numbers(derived.value().halfUp())).isEqualTo(expected));
    }

    @RepeatedTest(200)
    void changesAndGrowthsOfTrueCountsAreNeverCalledContradictory() {
        var rounding = new Rounding(random.nextInt(3), mode(), true);
        var decimals = rounding.decimals();
        var before = rounding.percentValue(random.nextInt(300), 300);
        var now = rounding.percentValue(random.nextInt(400), 400);
        var change = new Printed(
                "", Fraction.parse(now.subtract(before).toPlainString()), step(decimals), Unit.POINTS, Bound.EXACT);
        var from = 1 + random.nextInt(300);
        var to = random.nextInt(600);
        var growth = Fraction.of(to - from, from).times(100);
        var printed =
                new Printed("", Fraction.parse(rounding.number(growth)), step(decimals), Unit.PERCENT, Bound.EXACT);
        var known = random.nextInt(3);

        assertThat(Stream.of(
                                new Relation.Change(
                                        percent(now.toPlainString(), decimals),
                                        random.nextBoolean()
                                                ? Optional.of(percent(before.toPlainString(), decimals))
                                                : Optional.empty(),
                                        change,
                                        Basis.OTHER),
                                new Relation.Growth(
                                        known == 0 ? Optional.empty() : Optional.of(Printed.of(from)),
                                        known == 1 ? Optional.empty() : Optional.of(Printed.of(to)),
                                        printed))
                        .map(relation -> check(relation).outcome()))
                .describedAs("%s to %s by %s; %s to %s by %s", before, now, change.value(), from, to, printed.value())
                .doesNotContain(Outcome.CONTRADICTION);
    }

    @RepeatedTest(100)
    void aSumIsContradictedExactlyIfItIsNotTheSum() {
        var parts = random.ints(1 + random.nextInt(8), 0, 500)
                .mapToObj(count -> new Named(Role.ITEM, "part " + count, Printed.of(count)))
                .toList();
        var sum = parts.stream()
                .mapToInt(part -> part.printed().value().numerator().intValueExact())
                .sum();
        var total = random.nextBoolean() ? sum : changedDigit(sum);

        var found = check(new Relation.Sum(Named.of(Role.TOTAL, Printed.of(total)), parts, Optional.empty()));

        assertThat(found.outcome() == Outcome.CONTRADICTION).isEqualTo(total != sum);
    }

    private static Finding check(Relation relation) {
        return ClaimCheck.of(new Claim("1", "", "", "", List.of(relation))).deciding();
    }

    private Mode mode() {
        return random.nextBoolean() ? Mode.HALF_UP : Mode.TRUNCATE;
    }

    private static Printed percent(String text, int decimals) {
        return new Printed(text + "%", Fraction.parse(text), step(decimals), Unit.PERCENT, Bound.EXACT);
    }

    private static Fraction step(int decimals) {
        return Fraction.parse(BigDecimal.ONE.movePointLeft(decimals).toPlainString());
    }

    private int changedDigit(int number) {
        var digits = Integer.toString(number).toCharArray();
        digits[random.nextInt(digits.length)] = (char) ('0' + random.nextInt(10));
        return Integer.parseInt(new String(digits));
    }

    private static String prints(int part, int whole, int decimals, RoundingMode mode) {
        return BigDecimal.valueOf(100L * part)
                .divide(BigDecimal.valueOf(whole), decimals, mode)
                .toPlainString();
    }

    /// With 100 printed, nothing may have failed.
    private static List<Integer> failing(int whole, int decimals, String text, RoundingMode mode) {
        return Stream.iterate(0, failing -> failing <= whole, failing -> failing + 1)
                .filter(failing ->
                        prints(whole - failing, whole, decimals, mode).equals(text))
                .filter(failing -> failing == 0 || new BigDecimal(text).intValue() < 100)
                .toList();
    }

    private static List<Integer> numbers(Values values) {
        return values instanceof Values.Run(var wholes)
                ? wholes.all().stream().map(java.math.BigInteger::intValueExact).toList()
                : List.of();
    }
}
