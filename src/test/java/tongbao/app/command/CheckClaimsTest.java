package tongbao.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckClaimsTest {
    @TempDir
    private Path folder;

    /// @param code exit code
    private record Run(int code, String out, String err) {}

    @Test
    void oneObjectALineTellsWhatBecameOfAClaim() throws IOException {
        var run = run("check-claims", claims().toString());

        assertThat(run).isEqualTo(new Run(1, """
                {"id":"a.1","outcome":"reproduced","finding":"derived","rounding":"half-up","cap":false,"values":[38],\
                "figures":[{"figure":"inspected","printed":"524"},{"figure":"rate","printed":"92.75%"}],\
                "allowed":[{"figure":"failing","half-up":[38],"truncate":[]}],\
                "because":"检查数 524、比率 92.75%：由四舍五入反推，不合格数只能是 38。"}
                {"id":"a.2","outcome":"contradiction","finding":"does-not-add-up","values":["3","2","3"],\
                "figures":[{"figure":"total","printed":"4"},{"figure":"item","name":"甲","printed":"1"},\
                {"figure":"item","name":"乙","printed":"2"}],"allowed":[{"figure":"total","half-up":["3"],\
                "truncate":["3"]},{"figure":"item","name":"甲","half-up":["2"],"truncate":["2"]},{"figure":"item",\
                "name":"乙","half-up":["3"],"truncate":["3"]}],\
                "because":"合计 4、甲 1、乙 2：分项之和不等于合计。按其余数字：合计应为 3；甲应为 2；乙应为 3。"}
                """, """
                a.2：合计 4、甲 1、乙 2：分项之和不等于合计。按其余数字：合计应为 3；甲应为 2；乙应为 3。
                """));
    }

    @Test
    void theReaderMayHaveItAsTextAndInEnglish() throws IOException {
        var run = run("check-claims", claims().toString(), "--format", "text", "--lang", "en");

        assertThat(run).isEqualTo(new Run(1, """
                a.1\tfollows\tinspected 524, rate 92.75%: rounded half-up, failing can only be 38.
                a.2\tcontradiction\ttotal 4, 甲 1, 乙 2: the parts do not add up to the total. By the other figures: \
                total should be 3; 甲 should be 2; 乙 should be 3.
                """, """
                a.2: total 4, 甲 1, 乙 2: the parts do not add up to the total. By the other figures: \
                total should be 3; 甲 should be 2; 乙 should be 3.
                """));
    }

    @Test
    void allPublishedFiguresAreAnsweredAndTheContradictionsDecideTheExitCode() {
        var run = run("check-claims", "src/test/resources/tongbao/claims/claims.json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(136);
        assertThat(run.err().lines().map(line -> line.substring(0, line.indexOf('：'))))
                .containsExactly(
                        "seed-panzhihua-2022Q1.3",
                        "jiangxi-2020Q1.9",
                        "heilongjiang-2022Q2.3",
                        "yunnan-2017-07.4",
                        "state-2018Q1.1",
                        "wuzhong-2025Q1.2");
    }

    @Test
    void aFileThatIsNoTableIsRefusedAndAMissingOneIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("t.json"), "{}");

        assertThat(run("check-claims", file.toString()))
                .isEqualTo(new Run(1, "", "“t.json”里没有 bulletins 或 claims 列表，没有读入。请核对是否选错了文件。\n"));
        assertThat(run("check-claims", folder.resolve("none.json").toString()).code())
                .isEqualTo(3);
    }

    private Path claims() throws IOException {
        return Files.writeString(folder.resolve("claims.json"), """
                {"bulletins": [{"id": "a", "issuer": "示例市人民政府办公室", "period": "2026年第三季度", "claims": [
                  {"id": "a.1", "subject": "site", "scope": "all", "printed": {"inspected": 524, "rate": "92.75%"}},
                  {"id": "a.2", "subject": "account", "scope": "by platform",
                   "printed": {"total": 4, "parts": {"甲": 1, "乙": 2}}}]}]}""");
    }

    private static Run run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = Commands.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(
                code,
                out.toString().replace(System.lineSeparator(), "\n"),
                err.toString().replace(System.lineSeparator(), "\n"));
    }
}
