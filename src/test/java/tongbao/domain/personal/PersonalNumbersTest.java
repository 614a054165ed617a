package tongbao.domain.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tongbao.domain.personal.PersonalNumber.Kind;

/// The ID-card number is the made-up one of the standard itself (GB 11643-1999, annex); the others are made up too.
class PersonalNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "ID_CARD, 11010519491231002X",
        "ID_CARD, 11010519491231002x",
        "ID_CARD, １１０１０５１９４９１２３１００２Ｘ",
        "ID_CARD, 110105 19491231 002X",
        "ID_CARD, 440524188001010014",
        "MOBILE, 13800138000",
        "MOBILE, 138-0013-8000",
        "MOBILE, 138 0013 8000",
        "MOBILE, +86 13800138000",
        "MOBILE, 8613800138000",
        "LANDLINE, 010-88888888",
        "LANDLINE, (010)88888888",
        "LANDLINE, （0755）8888888",
        "LANDLINE, 0755—88888888",
        "BANK_CARD, 4111111111111111",
        "BANK_CARD, 6222 0212 3456 7890 128"
    })
    void numbersAreKnownHoweverTheyAreWritten(Kind kind, String number) {
        var text = "联系人：示例，" + number + "。";

        assertThat(PersonalNumbers.in(text))
                .extracting(PersonalNumber::kind, found -> text.substring(found.start(), found.end()))
                .containsExactly(org.assertj.core.groups.Tuple.tuple(kind, number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "标识码 1100000019 和 4401000012",
                "11010519491231002 少一位",
                "110105194912310021 校验位不对",
                "110105194913310029 没有这一天",
                "12345678901 不是手机号",
                "6222021234567890123 校验位不对",
                "粤府办〔2026〕45号，2026年8月17日 14:31，共 20260817 条",
                "http://www.shilixian.example/zwgk/13800138000/",
                "http://www.shilixian.example/index.html?id=13800138000",
                "扣 2.5 分，100 − 16.8 ＝ 83.2",
                "12345 热线",
                ""
            })
    void codesDatesAddressesAndCountsAreLeftAlone(String text) {
        assertThat(PersonalNumbers.in(text)).isEmpty();
    }

    @Test
    void severalInOneTextAreMaskedAndTheRestStays() {
        var text = "示例县居民 11010519491231002X，电话 13800138000、010-88888888。";

        var found = PersonalNumbers.in(text);

        assertThat(found).extracting(PersonalNumber::kind).containsExactly(Kind.ID_CARD, Kind.MOBILE, Kind.LANDLINE);
        assertThat(PersonalNumbers.masked(text, found))
                .isEqualTo("示例县居民 110************02X，电话 138*****000、010******888。");
    }

    @Test
    void everyWrongLastDigitOfAnIdCardIsRefused() {
        var right = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "X").stream()
                .filter(last -> PersonalNumbers.isIdCard("11010519491231002" + last))
                .toList();

        assertThat(right).containsExactly("X");
    }
}
