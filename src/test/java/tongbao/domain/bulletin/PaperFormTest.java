package tongbao.domain.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperFormTest {
    @ParameterizedTest
    @CsvSource({
        "示府厅函〔2026〕45号, LETTER",
        "示府办函〔2026〕1号, LETTER",
        "示政办发〔2026〕45号, FILE",
        "示政办〔2026〕3号, FILE",
        "示政办〔2026〕3号（函）, FILE"
    })
    void theFormFollowsTheNumber(String number, PaperForm form) {
        assertThat(PaperForm.of(Optional.of(number))).isEqualTo(form);
    }

    @Test
    void withoutNumberItIsALetter() {
        assertThat(PaperForm.of(Optional.empty())).isEqualTo(PaperForm.LETTER);
    }
}
