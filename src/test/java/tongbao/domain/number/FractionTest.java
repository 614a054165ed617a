package tongbao.domain.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {
    @ParameterizedTest
    @CsvSource({"0.1, 1, 10", "-0.25, -1, 4", "3, 3, 1", "1e2, 100, 1", "4/3, 4, 3", "0.2/0.3, 2, 3", "' 2.50 ', 5, 2"})
    void aDecimalOrAQuotientIsReadExactly(String text, long numerator, long denominator) {
        assertThat(Fraction.parse(text)).isEqualTo(Fraction.of(numerator, denominator));
    }

    @ParameterizedTest
    @CsvSource({"1, 10, 0.1", "400, 3, 400/3", "-6, 4, -1.5", "200, 2, 100", "0, 7, 0"})
    void whatIsWrittenIsReadBack(long numerator, long denominator, String text) {
        var fraction = Fraction.of(numerator, denominator);

        assertThat(fraction).hasToString(text);
        assertThat(Fraction.parse(text)).isEqualTo(fraction);
    }

    @Test
    void equalNumbersAreEqualValuesWhateverTheirSigns() {
        assertThat(Fraction.of(-2, -4)).isEqualTo(Fraction.of(1, 2)).hasSameHashCodeAs(Fraction.of(3, 6));
        assertThat(Fraction.of(2, -4)).isEqualTo(Fraction.of(-1, 2));
    }

    @Test
    void tenTenthsMakeOne() {
        var sum = Fraction.ZERO;
        for (var i = 0; i < 10; i++) {
            sum = sum.plus(Fraction.parse("0.1"));
        }

        assertThat(sum).isEqualTo(Fraction.ONE);
    }

    @Test
    void aThirdTakenThriceLosesNothing() {
        var rescaled = Fraction.of(45).times(Fraction.parse("4/3"));

        assertThat(rescaled).isEqualTo(Fraction.of(60));
        assertThat(rescaled.dividedBy(Fraction.of(4, 3)).minus(Fraction.of(45))).isEqualTo(Fraction.ZERO);
    }

    @Test
    void theSmallerAndTheLargerAreToldApartHoweverClose() {
        var below = Fraction.parse("59.9999999999");

        assertThat(below.compareTo(Fraction.of(60))).isNegative();
        assertThat(below.max(Fraction.of(60))).isEqualTo(Fraction.of(60));
        assertThat(below.min(Fraction.of(60))).isEqualTo(below);
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }
}
