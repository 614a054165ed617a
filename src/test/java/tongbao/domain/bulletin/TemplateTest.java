package tongbao.domain.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tongbao.domain.number.Rounding;
import tongbao.domain.round.Span;
import tongbao.domain.statistics.Share;

class TemplateTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "没有数字。", "{a}", "合格{site.passed}家，{x}", "左{右", "{}和{", "{a}{b}"})
    void whatIsReadIsWrittenBack(String text) {
        assertThat(Template.parse(text)).hasToString(text);
    }

    @Test
    void wordsAndPlacesAreToldApart() {
        assertThat(Template.parse("合格{site.passed}家{").pieces())
                .containsExactly(new Template.Words("合格"), new Template.Place("site.passed"), new Template.Words("家{"));
    }

    @Test
    void neighbouringWordsBecomeOneRun() {
        var figures = new Figures(Map.of("area", List.of(new Run.Words("全省"))));

        assertThat(figures.fill(Template.parse("对{area}的{none}"))).containsExactly(new Run.Words("对全省的{none}"));
    }

    @ParameterizedTest
    @CsvSource({"1, 一", "9, 九", "10, 十", "11, 十一", "20, 二十", "35, 三十五", "99, 九十九"})
    void ordinalsAreWrittenInChinese(int number, String text) {
        assertThat(Printed.ordinal(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-10, 2026-08-28, 2026年8月10日至28日",
        "2026-07-30, 2026-08-02, 2026年7月30日至8月2日",
        "2025-12-20, 2026-01-05, 2025年12月20日至2026年1月5日",
        "2026-08-10, 2026-08-10, 2026年8月10日"
    })
    void whatTwoDaysShareIsSaidOnce(LocalDate from, LocalDate to, String text) {
        assertThat(Printed.span(new Span(from, to))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"515, 515, 100%", "0, 1, 0%", "1, 8, 12.50%", "509, 515, 98.83%"})
    void ratesInTheTextHaveTheirSign(int part, int whole, String rate) {
        assertThat(Printed.rate(new Share(part, whole), Rounding.OFFICIAL)).isEqualTo(rate);
    }
}
