package tongbao.domain.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tongbao.domain.number.Rounding.Mode;

/// The rates of published bulletins, recomputed from the counts they were printed with.
class RoundingTest {
    @ParameterizedTest
    @CsvSource({
        "509, 515, 2, 98.83", // Guangdong 2024 Q2
        "3037, 3040, 2, 99.90", // Guangdong 2024 Q2, accounts
        "486, 524, 2, 92.75", // Jiangxi 2022 Q2
        "1122, 1151, 2, 97.48", // Jiangxi 2022 Q2, accounts
        "438, 464, 2, 94.40", // Guizhou 2018 Q3
        "40, 43, 0, 93", // Panzhihua 2022 Q1
        "559, 1080, 2, 51.76", // Sichuan 2018 Q3, sampled of registered
        "551, 559, 2, 98.57", // Sichuan 2018 Q3
        "20, 21, 2, 95.24", // Jiangmen 2020 Q3
        "29, 65, 0, 45", // Yunnan July 2017
        "112, 203, 1, 55.2", // Hainan 2016
        "99, 112, 1, 88.4", // Hainan 2016
        "53, 120, 2, 44.17", // Tibet 2022 Q4
        "21, 27, 2, 77.78", // Tibet 2022 Q4
        "1, 7, 2, 14.29", // Tibet 2022 Q4
        "193, 214, 1, 90.2", // Xianning 2022 Q2
        "3055, 3059, 2, 99.87" // a municipal mailbox, November 2021
    })
    void publishedRatesFollowFromTheirCountsByRoundingHalfUp(int part, int whole, int decimals, String printed) {
        assertThat(new Rounding(decimals, Mode.HALF_UP, true).percent(part, whole))
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "559, 1080, 2, 51.75",
        "438, 464, 2, 94.39",
        "20, 21, 2, 95.23",
        "29, 65, 0, 44",
        "112, 203, 1, 55.1",
        "1, 7, 2, 14.28",
        "509, 515, 2, 98.83",
        "3037, 3040, 2, 99.90"
    })
    void cuttingOffNeverRoundsUp(int part, int whole, int decimals, String printed) {
        assertThat(new Rounding(decimals, Mode.TRUNCATE, true).percent(part, whole))
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"0, 99", "1, 99.9", "2, 99.99", "3, 99.999", "4, 99.9999", "5, 99.99999", "6, 99.999999"})
    void oneFailureAmongVeryManyIsNeverPrintedAsAHundred(int decimals, String printed) {
        for (var mode : Mode.values()) {
            assertThat(new Rounding(decimals, mode, true).percent(999_999_999, 1_000_000_000))
                    .isEqualTo(printed);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "1, 100.0", "2, 100.00"})
    void withoutAFailureAHundredIsPrintedInTheOfficesDecimals(int decimals, String printed) {
        assertThat(new Rounding(decimals, Mode.HALF_UP, true).percent(515, 515)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0.0", "2, 0.00"})
    void oneOfOneFailedIsZero(int decimals, String printed) {
        assertThat(new Rounding(decimals, Mode.HALF_UP, true).percent(0, 1)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"3037, 3040, 99.9", "94, 100, 94", "1, 1, 100", "0, 1, 0", "509, 515, 98.83", "1, 10, 10"})
    void trailingZerosAreLeftOutWhereTheOfficeDoesSo(int part, int whole, String printed) {
        assertThat(new Rounding(2, Mode.HALF_UP, false).percent(part, whole)).isEqualTo(printed);
    }

    @Test
    void aHalfIsRoundedUpAndNotToTheEvenDigit() {
        assertThat(new Rounding(0, Mode.HALF_UP, true).percent(5, 1000)).isEqualTo("1");
        assertThat(new Rounding(1, Mode.HALF_UP, true).percent(1205, 10_000)).isEqualTo("12.1");
    }

    @Test
    void theValueIsTheOneThatIsPrinted() {
        assertThat(Rounding.OFFICIAL.percentValue(438, 464)).isEqualTo(new BigDecimal("94.40"));
    }

    @Test
    void whatHasNoDenominatorHasNoRate() {
        assertThatThrownBy(() -> Rounding.OFFICIAL.percent(0, 0)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 7})
    void moreThanSixDecimalsAreRefused(int decimals) {
        assertThatThrownBy(() -> new Rounding(decimals, Mode.HALF_UP, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pointsAreRoundedByTheSameRule() {
        assertThat(Rounding.OFFICIAL.number(Fraction.of(449, 10).times(Fraction.of(4, 3))))
                .isEqualTo("59.87");
    }
}
