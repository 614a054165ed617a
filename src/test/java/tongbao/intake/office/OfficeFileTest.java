package tongbao.intake.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongbao.domain.bulletin.Office;
import tongbao.domain.number.Rounding;

class OfficeFileTest {
    private static final String GOOD = """
            {
              "format": "tongbao-office/1",
              "name": "示例市人民政府办公室",
              "numberPrefix": "示府办函",
              "area": "全市",
              "cityWord": "县（区）",
              "addressees": "各县（区）人民政府，市政府各部门",
              "departmentsWord": "市级部门",
              "departmentsLast": true,
              "basis": "《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）",
              "reportTo": "示例市人民政府办公室",
              "rounding": { "decimals": 0, "mode": "truncate", "trailingZeros": false }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void aWholeProfileIsRead() throws IOException {
        assertThat(OfficeFile.read(file(GOOD)))
                .isEqualTo(new Office(
                        "示例市人民政府办公室",
                        "示府办函",
                        "全市",
                        "县（区）",
                        "各县（区）人民政府，市政府各部门",
                        "",
                        "市级部门",
                        true,
                        "《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）",
                        "示例市人民政府办公室",
                        "",
                        "",
                        new Rounding(0, Rounding.Mode.TRUNCATE, false),
                        42,
                        Optional.empty()));
    }

    @Test
    void theWordOfTheOwnRowAndTheSizeOfTheSealAreTheOffices() throws IOException {
        var office =
                OfficeFile.read(file(GOOD.replace("\"area\"", "\"ownWord\": \"市本级\", \"sealDiameter\": 45, \"area\"")));

        assertThat(office.ownWord()).isEqualTo("市本级");
        assertThat(office.sealDiameter()).isEqualTo(45);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "tongbao-office/1"        | "tongbao-office/9" | 单位资料“office.json”缺少 "format": "tongbao-office/1"，没有读入。
            "示例市人民政府办公室",      | "  ",              | 单位资料“office.json”的字段 name 没有填写文字，没有读入。
            "area"                    | "aera"             | 单位资料“office.json”里有不认识的字段 aera，可能写错了，没有读入。
            "departmentsLast": true   | "departmentsLast": 1 | 单位资料“office.json”的字段 departmentsLast 应为 true 或 false，没有读入。
            "decimals": 0             | "decimals": 7      | 单位资料“office.json”的 rounding.decimals 应为 0 到 6 的整数，没有读入。
            "departmentsLast": true   | "sealDiameter": 420, "departmentsLast": true | 单位资料“office.json”的 sealDiameter（印章直径，毫米）应为 10 到 60 的整数，没有读入。
            truncate                  | floor              | 单位资料“office.json”的 rounding.mode 应为 half-up（四舍五入）或 truncate（截断），没有读入。
            "area":                   | "area"             | 单位资料“office.json”第 5 行第 10 列起不是合格的 JSON，没有读入。
            """)
    void whatIsWrongIsNamed(String good, String bad, String sentence) throws IOException {
        var file = file(GOOD.replaceFirst(Pattern.quote(good), bad));

        assertThatExceptionOfType(OfficeException.class)
                .isThrownBy(() -> OfficeFile.read(file))
                .satisfies(refused -> assertThat(refused.text(Locale.CHINESE)).isEqualTo(sentence));
    }

    @Test
    void aFileLargerThanAnyProfileIsRefused() throws IOException {
        var most = GOOD + " ".repeat((1 << 20) - GOOD.getBytes(StandardCharsets.UTF_8).length);
        var beyond = file(most + " ");

        assertThatExceptionOfType(OfficeException.class)
                .isThrownBy(() -> OfficeFile.read(beyond))
                .satisfies(refused ->
                        assertThat(refused.text(Locale.CHINESE)).isEqualTo("单位资料“office.json”超过 1 MB，不像单位资料，没有读入。"));
        assertThat(OfficeFile.read(file(most)).area()).isEqualTo("全市");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("office.json"), content);
    }
}
