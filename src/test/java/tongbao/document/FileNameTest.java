package tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "示例市.pdf, 示例市.pdf",
                "示例市（含县：三个）.xlsx, 示例市（含县：三个）.xlsx",
                "'教育局: 一/二\\三.pdf', 教育局_ 一_二_三.pdf",
                "'a<b>c|d?e*f\"g.docx', a_b_c_d_e_f_g.docx",
                "CON.pdf, _CON.pdf",
                "nul, _nul",
                "Com1.示例.pdf, _Com1.示例.pdf",
                "'LPT9 .pdf', _LPT9.pdf",
                "CONIN$.pdf, _CONIN$.pdf",
                "Console.pdf, Console.pdf",
                "COM10.pdf, COM10.pdf",
                "'示例局. . .pdf', 示例局.pdf",
                "'示例局...', 示例局",
                "'  示例局  ', 示例局",
                "'.pdf', _.pdf",
                "'', _",
                "'示例\u202e市.pdf', 示例市.pdf"
            })
    void everySystemTakesTheName(String wanted, String name) {
        assertThat(FileName.of(wanted)).isEqualTo(name);
    }

    @Test
    void aLongNameIsCutAndKeepsItsEnding() {
        assertThat(FileName.of("示".repeat(300) + ".pdf")).isEqualTo("示".repeat(120) + ".pdf");
    }
}
