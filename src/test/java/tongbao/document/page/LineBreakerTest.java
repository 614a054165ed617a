package tongbao.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tongbao.document.font.Family;
import tongbao.document.font.Fonts;

class LineBreakerTest {
    private static final Setter SETTER = new Setter(Fonts.bundled());
    private static final String CLOSING = "，。、；：？！）》〉」』】〕”’％%,.;:?!)]";
    private static final String OPENING = "（《〈「『【〔“‘([";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6 | 全省共检查，网站五百家 | 全省共检查，/网站五百家",
                "5 | 全省共检查，网站五百家 | 全省共检/查，网站五/百家",
                "6 | 按照指引要求《指引》 | 按照指引要求/《指引》",
                "5 | 按照通知《指引》 | 按照通知/《指引》",
                "6 | 国办秘函〔2019〕19号 | 国办秘函/〔2019〕19号",
                "5 | 合格率为98.83%以上 | 合格率为/98.83%以/上",
                "5 | 网站共有515家单位 | 网站共有/515家单位",
                "5 | 截至今年2026年底 | 截至今年/2026年底",
                "4 | 首页超过2周没有更新 | 首页超过/2周没有/更新",
                "4 | 问答共有36人参加 | 问答共有/36人参/加",
                "5 | 提高了近0.25个百分点 | 提高了近/0.25个百分/点",
                "6 | 请看首页ABCDEFG栏目 | 请看首页/ABCDEFG栏/目",
                "8 | 联系电话：000-00000000 | 联系电话：/000-00000000",
                "6 | 一二三四五……省略 | 一二三四五/……省略",
                "6 | 一二三四五——破折 | 一二三四五/——破折",
            })
    void linesEndWhereTheRulesAllow(int characters, String text, String expected) {
        var lines = broken(text, characters);

        assertThat(String.join("/", lines)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 7, 9, 12, 20, 28})
    void noClosingMarkBeginsALineAndNoOpeningMarkEndsOneAndNothingIsLost(int characters) {
        var random = new Random(characters);
        for (int i = 0; i < 300; i++) {
            var text = text(random);
            var lines = broken(text, characters);

            assertThat(String.join("", lines)).isEqualTo(text);
            for (int k = 0; k < lines.size(); k++) {
                var line = lines.get(k);
                if (k > 0) {
                    assertThat(CLOSING).as(text).doesNotContain(line.substring(0, 1));
                }
                if (k + 1 < lines.size()) {
                    assertThat(OPENING).as(text).doesNotContain(line.substring(line.length() - 1));
                }
            }
        }
    }

    @Test
    void noLineIsWiderThanItsMeasureAndAllButTheLastFillIt() {
        var random = new Random(1);
        double width = 20 * Paper.CHARACTER;
        for (int i = 0; i < 200; i++) {
            var lines = LineBreaker.justified(width).lines(glyphs(text(random)), 2 * Paper.CHARACTER, 0);

            assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width + 0.02));
            assertThat(lines.subList(0, lines.size() - 1))
                    .allSatisfy(line -> assertThat(line.width()).isGreaterThan(width - 0.02));
        }
    }

    @Test
    void aClosingMarkIsPressedOntoAFullLineRatherThanTakingACharacterWithIt() {
        var lines = broken("一二，三四五六七八。九十", 9);

        assertThat(lines).isEqualTo(List.of("一二，三四五六七八。", "九十"));
    }

    @Test
    void anAddressLongerThanALinePartsAtItsJoints() {
        var lines = broken("https://www.example.invalid/zwgk/index.html", 9);

        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines.subList(0, lines.size() - 1)).isNotEmpty().allMatch(line -> line.matches(".*[./:]"));
    }

    private static List<String> broken(String text, int characters) {
        return LineBreaker.justified(characters * Paper.CHARACTER).lines(glyphs(text), 0, 0).stream()
                .map(Line::text)
                .toList();
    }

    private static List<Glyph> glyphs(String text) {
        return SETTER.glyphs(text, Style.body(Family.FANG), "试");
    }

    /// Sentences as they occur: marks in pairs, never two closing marks without a word before them.
    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append("检查情况通报网站账号".charAt(random.nextInt(10)));
            text.append(
                    switch (random.nextInt(9)) {
                        case 0 -> "，";
                        case 1 -> "。";
                        case 2 -> "《指引》";
                        case 3 -> "（示例）、";
                        case 4 -> random.nextInt(99) + "家";
                        case 5 -> "“找错”";
                        case 6 -> "9.5%";
                        default -> "要求";
                    });
        }
        return text.toString();
    }
}
