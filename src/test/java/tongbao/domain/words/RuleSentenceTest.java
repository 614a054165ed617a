package tongbao.domain.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.verdict.Inspected;

class RuleSentenceTest {
    private static final Words CHINESE = Words.of(Locale.CHINESE);
    private static final Words ENGLISH = Words.of(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    W19-V1.1   |        | 有此情形，即判不合格。
                    W19-V2.1   | ≥ 5%   | 占比达到 5%，即判不合格；总数不少于 140 次方可作数。
                    W19-V3.1   | = 0    | 计数恰为 0 条，即判不合格。
                    W19-V4.3   | ≥ 5    | 空白栏目达到 5 个，即判不合格。
                    W19-V6.3   | 全部   | 总数不足 5 个且全部如此，即判不合格。
                    W19-D1.1.1 | 2      | 有此问题扣 2 分。
                    W19-D1.1.2 | 1/处   | 每处扣 1 分。
                    W19-D2.4.1 | 4/个   | 每个办事事项扣 4 分。
                    W19-D2.4.2 | 0.5/处 | 每处扣 0.5 分。
                    W19-D4.2.1 | 0.5/项 | 每项扣 0.5 分。
                    W19-D2.3.2 | 1      | 有此问题扣 1 分。与同组细则只取其一。
                    W19-B1.2.1 | +1/个  | 每个解读稿加 1 分。
                    W19-B2.3.1 | +2     | 全部做到加 2 分。
                    W19-B5.1.1 | +3     | 有此亮点加 3 分。
                    """)
    void everyKindOfRuleIsSaidShortAndLong(String code, String line, String rule) {
        var clause = place(code).clause();

        assertThat(CHINESE.line(clause)).isEqualTo(line == null ? "" : line);
        assertThat(CHINESE.rule(clause)).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    W19-V1.1   |         | Any occurrence fails the subject.
                    W19-V2.1   | ≥ 5%    | A share of 5% or more fails the subject, once there are at least 140 次.
                    W19-V3.1   | = 0     | A count of exactly 0 条 fails the subject.
                    W19-V4.3   | ≥ 5     | 空白栏目: 5 个 or more fail the subject.
                    W19-V6.3   | all     | Fails the subject if there are fewer than 5 个 and all of them are so.
                    W19-D1.1.1 | 2       | Costs 2 points, once.
                    W19-D1.1.2 | 1/处    | Each costs points (per 处: 1).
                    W19-D2.3.2 | 1       | Costs 1 points, once. Only one clause of its set takes effect.
                    W19-B1.2.1 | +1/items | Each earns points (per 解读稿: 1).
                    W19-B2.3.1 | +2      | Earns 2 points if all have it.
                    """)
    void theSameIsSaidInEnglish(String code, String line, String rule) {
        var clause = place(code).clause();

        assertThat(ENGLISH.line(clause)).isEqualTo(line == null ? "" : line);
        assertThat(ENGLISH.rule(clause)).isEqualTo(rule);
    }

    @Test
    void forASubjectTheCapOfTheIndicatorIsSaidWhereItMayBeReached() {
        var portal = Inspected.portal().subject();

        assertThat(CHINESE.rule(place("W19-D1.1.2"), portal)).isEqualTo("每处扣 1 分。本指标最多扣 2 分。");
        assertThat(CHINESE.rule(place("W19-B1.2.1"), portal)).isEqualTo("每个解读稿加 1 分。本指标最多加 3 分。");
        assertThat(CHINESE.rule(place("W19-D1.1.1"), portal)).isEqualTo("有此问题扣 2 分。");
    }

    @Test
    void pointsAreThoseOfTheSubjectsClass() {
        var ministry = Inspected.ministry(true).subject();

        assertThat(CHINESE.line(place("W19-D1.2.1").clause(), ministry)).isEqualTo("4");
        assertThat(CHINESE.rule(place("W19-D1.2.1"), ministry)).isEqualTo("有此问题扣 4 分。");
        assertThat(CHINESE.rule(place("W19-D1.2.2"), ministry)).isEqualTo("每处扣 1 分。本指标最多扣 4 分。");
    }

    private static Place place(String code) {
        return Inspected.SITES.find(new ClauseCode(code)).orElseThrow();
    }
}
