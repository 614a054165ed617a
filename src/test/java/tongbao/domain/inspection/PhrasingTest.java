package tongbao.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PhrasingTest {
    private static final Phrasing PHRASING =
            new Phrasing("政务公开 › 财政预决算", "http://www.shilixian.example/czyjs/", LocalDate.of(2026, 8, 17), "示例县门户网站");

    @Test
    void everythingKnownIsFilledIn() {
        assertThat(PHRASING.fill("“{column}”栏目截至{day}没有稿件（{site}，{url}）。"))
                .isEqualTo("“财政预决算”栏目截至8月17日没有稿件（示例县门户网站，http://www.shilixian.example/czyjs/）。");
    }

    @Test
    void theSentenceBehindADescriptionFitsTheNextFinding() {
        var sentence = PHRASING.generalise("“财政预决算”栏目截至8月17日没有稿件。");
        var next = new Phrasing("招考录用", "", LocalDate.of(2026, 11, 9), "样例区门户网站");

        assertThat(sentence).isEqualTo("“{column}”栏目截至{day}没有稿件。");
        assertThat(next.fill(sentence)).isEqualTo("“招考录用”栏目截至11月9日没有稿件。");
    }

    @Test
    void shortValuesThatMayStandThereByChanceStay() {
        var phrasing = new Phrasing("公开", "", LocalDate.of(2026, 8, 17), "示例");

        assertThat(phrasing.generalise("公开栏目为空")).isEqualTo("公开栏目为空");
    }
}
