package tongbao.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongbao.app.sample.SampleRound;
import tongbao.document.SheetFile;
import tongbao.document.SheetFile.Page;
import tongbao.store.Store;

class CommandsTest {
    private static final String ROUND = "2026年第三季度（示例）";
    private static final String FAILED_SITE = "0002000004";

    @TempDir
    private Path folder;

    /// @param code exit code
    private record Run(int code, String out, String err) {}

    @Test
    void anOfficesHolidaysAreImportedAndReplaceWhatWasThere() throws Exception {
        var store = folder.resolve("store").toString();
        var file = Files.writeString(folder.resolve("holidays.txt"), "休 2027-01-01 2027-01-03\n班 2027-01-09\n");
        var bad = Files.writeString(folder.resolve("bad.txt"), "休 2027-01-01\n假 2027-01-02\n");

        assertThat(run("import", "calendar", file.toString(), "--store", store))
                .isEqualTo(new Run(0, "放假和调休已导入：放假 3 天，调休上班 1 天，取代原有的日历。\n", ""));
        assertThat(run("import", "calendar", file.toString(), "--store", store).code())
                .isZero();
        assertThat(run("import", "calendar", bad.toString(), "--store", store).err())
                .contains("没有写入")
                .contains("假 2027-01-02");
    }

    @Test
    void theSampleRoundHasTheSizeAndTheRatesOfARealProvince() {
        var store = folder.resolve("sample").toString();

        assertThat(run("demo", store).code()).isZero();
        var sites = run("stats", "--store", store, "--round", "2026年第三季度（示例）", "--by", "region", "--format", "csv");
        var accounts = run(
                "stats",
                "--store",
                store,
                "--round",
                "2026年第三季度（示例）",
                "--of",
                "accounts",
                "--by",
                "platform",
                "--format",
                "json",
                "--lang",
                "en");

        assertThat(sites.out().lines().toList())
                .hasSize(25)
                .contains("分组,登记,检查,合格,不合格,未定,合格率", "演示市,23,23,21,2,0,91.30%", "合计,515,515,509,6,0,98.83%");
        assertThat(sites.out().lines().filter(line -> line.matches(".*市,.*,100\\.00%")))
                .hasSize(16);
        assertThat(accounts.out().lines().toList().getLast())
                .startsWith("{\"row\":\"total\",\"registered\":\"3040\",\"inspected\":\"3040\",\"passed\":\"3037\","
                        + "\"failed\":\"3\",\"open\":\"0\",\"rate\":\"99.90%\",\"change\":\"+0.13\","
                        + "\"changeOfYear\":\"+0.51\",\"streak\":\"—\",\"derivation\":{\"registered\":{")
                .contains(
                        "\"exact\":\"15185/152\",\"capped\":false,\"rounding\":{\"decimals\":2,\"mode\":\"half-up\","
                                + "\"trailingZeros\":true},\"sentence\":\"passed 3037 ÷ inspected 3040 = 99.901315…%, "
                                + "2 decimals, rounded half-up\"}",
                        "\"sentence\":\"99.90% − 99.77% (previous period: passed 3031 ÷ inspected 3038)\"",
                        "\"failedSubjects\":[\"shili_000300_023\",\"shili_000800_061\",\"shili_001500_003\"]");
        assertThat(run("stats", "--store", store, "--round", "2026年第三季度（示例）", "--by", "indicator", "--format", "csv")
                        .out()
                        .lines()
                        .findFirst())
                .contains("代码,指标,有问题的对象,问题次数,不合格,适用的对象,占比");
        assertThat(run("verdicts", "--store", store, "--round", "2026年第三季度（示例）", "--format", "json")
                        .out()
                        .lines()
                        .filter(line -> line.contains("\"rule\":\"veto\",\"deciding\":[")))
                .hasSize(9);
        assertThat(run("verify", "--store", store)).isEqualTo(new Run(0, "核对无误：" + store + "\n", ""));
    }

    @Test
    void aLineThatDoesNotFitIsAnsweredInOneSentenceOfTheChosenLanguage() {
        assertThat(run("template", "-o", "sites")).isEqualTo(wrong("还缺：FILE.xlsx。"));
        assertThat(run("template", "sites", "a.xlsx", "b.xlsx")).isEqualTo(wrong("这里不能写“b.xlsx”。"));
        assertThat(run("template", "plants", "a.xlsx")).isEqualTo(wrong("“plants”不能用作 KIND 的值。"));
        assertThat(run("template", "sites", "a.xlsx", "--lang", "en", "-x"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "“-x” has no place here.\nNothing was changed. For the usage: tongbao template --help\n"));
    }

    @Test
    void aFolderMayBeNamedLikeACommand() {
        var missing = run("--store", "demo", "stats", "--round", "R", "--by", "colour");

        assertThat(missing.err()).doesNotContain("--store");
    }

    private static Run wrong(String sentence) {
        return new Run(2, "", sentence + "\n什么都没有改动。用法见：tongbao template --help\n");
    }

    @Test
    void theHelpOfEveryCommandIsChineseThroughout() {
        for (var command : List.of("", "template", "import", "round", "bulletin", "audit", "check-claims")) {
            var help = command.isEmpty() ? run("--help") : run(command, "--help");

            assertThat(help.code()).as(command).isZero();
            assertThat(help.out()).as(command).contains("用法：").doesNotContain("Usage", "Show", "Print ");
        }
    }

    @Test
    void aSampleIsNotWrittenIntoAFolderThatHoldsFiles() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        var run = run("demo", folder.toString());

        assertThat(run).isEqualTo(new Run(3, "", "文件夹 " + folder + " 里已有文件，没有写入任何内容。请换一个空文件夹。\n"));
        assertThat(folder.toFile().list()).containsExactly("mine.txt");
    }

    @Test
    void aDryRunSaysWhatWouldChangeAndChangesNothing() throws IOException {
        var store = folder.resolve("store");
        var regions = Files.writeString(folder.resolve("regions.csv"), """
                代码,名称,简称,类别,上级代码,排序
                000000,示例省,示例,省,,0
                000100,示例市,示例,市,000000,1
                """);

        var dry = run("import", "regions", regions.toString(), "--dry-run", "--store", store.toString());

        assertThat(dry.code()).isZero();
        assertThat(dry.out()).contains("2\t新增\t000000\t示例省", "3\t新增\t000100\t示例市", "试运行：什么都没有写入。");
        try (var opened = Store.open(store)) {
            assertThat(opened.register().regions().all()).isEmpty();
        }
    }

    @Test
    void refusedRowsAreNamedWithRowAndColumnAndTheOthersAreWritten() throws IOException {
        var store = folder.resolve("store").toString();
        run(
                "import",
                "regions",
                Files.writeString(folder.resolve("regions.csv"), """
                代码,名称,简称,类别,上级代码,排序
                000000,示例省,示例,省,,0
                """).toString(),
                "--store",
                store);
        var sites = Files.writeString(folder.resolve("sites.csv"), """
                标识码,网站名称,首页网址,地区,行政级别,网站类型,主办单位,状态
                0000000001,示例网站一,http://s1.example/,示例省,省,部门,示例单位,正常
                0000000002,示例网站二,http://s2.example/,没有的市,省,部门,示例单位,正常
                """);

        var run = run("import", "sites", sites.toString(), "--store", store);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("第 3 行 D 列", "没有的市");
        assertThat(run.out()).contains("已写入 1 行，整次导入是一步，可以撤回。");
    }

    @Test
    void compositeScoresAreListedByUnitWithTheirArithmetic() throws IOException {
        var store = folder.resolve("sample").toString();
        run("demo", store);
        var composite = Files.writeString(folder.resolve("composite.json"), """
                {"format": "tongbao-composite/1", "title": "示例综合考评", "document": "示例〔2026〕1号",
                 "weightings": [{"levels": ["province"], "tracks": [
                    {"name": "网站", "weight": 0.8, "catalogue": "2019-website"}, {"name": "专业评价", "weight": 0.2}]}],
                 "entered": [{"unit": "示例省人民政府办公厅", "track": "专业评价", "score": 90}]}
                """);

        var listed = run(
                "stats", "--store", store, "--round", ROUND, "--composite", composite.toString(), "--format", "csv");
        var refused = run(
                "stats",
                "--store",
                store,
                "--round",
                ROUND,
                "--composite",
                Files.writeString(folder.resolve("bad.json"), "{\"format\": \"tongbao-composite/2\"}")
                        .toString());

        assertThat(listed.out().lines().limit(2).toList())
                .containsExactly("名次,单位,级别,综合得分,理由", "1,示例省人民政府办公厅,省级,113.2,网站 119 × 0.8 ＋ 专业评价 90 × 0.2");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(run("stats", "--store", store, "--round", ROUND, "--by", "unit", "--format", "csv")
                        .out())
                .isEqualTo("单位,得分,个数\n");
    }

    @Test
    void aRecheckedSampleHasASecondRateBesideTheFirst() throws IOException {
        var store = folder.resolve("sample").toString();
        run("demo", store);
        var sheet = Files.writeString(
                folder.resolve("rechecks.csv"), "标识码,复查日期,复查结果,复查人\n" + FAILED_SITE + ",2026-09-20,已整改,示例检查员\n");

        var dry = run("import", "rechecks", sheet.toString(), "--round", ROUND, "--store", store, "--dry-run");
        assertThat(dry.out()).contains("2\t新增\t" + FAILED_SITE, "试运行：什么都没有写入。");
        assertThat(run("import", "rechecks", sheet.toString(), "--round", ROUND, "--store", store)
                        .out())
                .contains("已写入 1 行");

        var rates = run(
                "stats",
                "--store",
                store,
                "--round",
                ROUND,
                "--by",
                "region",
                "--format",
                "csv",
                "--after-rectification");
        assertThat(rates.out().lines().toList())
                .contains("分组,登记,检查,合格,不合格,未定,合格率,不合格中已复查,整改后合格,整改后合格率", "合计,515,515,509,6,0,98.83%,1,1,99.03%");
        assertThat(run(
                                "stats",
                                "--store",
                                store,
                                "--round",
                                ROUND,
                                "--by",
                                "level",
                                "--format",
                                "json",
                                "--after-rectification")
                        .out()
                        .lines()
                        .toList()
                        .getLast())
                .contains(
                        "\"rateAfter\":\"99.03%\"",
                        "\"rule\":\"rate-after-rectification\",\"part\":{\"passedAtFirst\":509,\"rectified\":1,"
                                + "\"number\":510}",
                        "\"rectifiedSubjects\":[\"" + FAILED_SITE + "\"]");
        assertThat(run("stats", "--store", store, "--round", ROUND, "--by", "clause", "--after-rectification")
                        .code())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sites", "accounts", "regions", "results", "history", "rechecks"})
    void everyEmptySheetCanBeImportedAgain(String kind) {
        var sheet = folder.resolve(kind + ".xlsx").toString();

        assertThat(run("template", kind, sheet)).isEqualTo(new Run(0, "空表已写入：" + sheet + "\n", ""));
        assertThat(Files.exists(Path.of(sheet))).isTrue();
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        var store = folder.resolve("store").toString();
        var notASheet = Files.write(folder.resolve("photo.xlsx"), new byte[] {1, 2, 3, 4});

        assertThat(run("import", "sites", folder.resolve("none.csv").toString(), "--store", store))
                .isEqualTo(new Run(3, "", "找不到文件 " + folder.resolve("none.csv") + "。\n"));
        assertThat(run("import", "sites", notASheet.toString(), "--store", store)
                        .code())
                .isEqualTo(1);
        assertThat(run("verdicts", "--round", "2026年", "--store", store))
                .isEqualTo(new Run(1, "", "没有名为“2026年”的轮次，库里还没有任何轮次。\n"));
        assertThat(run("import", "results", notASheet.toString(), "--store", store))
                .isEqualTo(new Run(2, "", "这一种要导入到轮次里，请用 --round 指明轮次。\n"));
        assertThat(run("stats", "--by", "moon", "--round", "x").code()).isEqualTo(2);
    }

    @Test
    void theStandingListOfTheSampleNamesWhatIsToBeLookedAt() {
        var store = folder.resolve("store").toString();
        run("demo", store);
        var round = SampleRound.ID.value();

        var table = run("check", "--round", round, "--store", store);
        var json = run("check", "--round", round, "--format", "json", "--store", store);

        assertThat(table.code()).isZero();
        assertThat(json.code()).isZero();
        assertThat(table.out()).contains("整改期限没有填写", "在通报界面填写整改期限。");
        assertThat(json.out().lines())
                .hasSize(4)
                .endsWith(
                        "{\"severity\":\"WARNING\",\"kind\":\"DEADLINE_MISSING\",\"subject\":\"\",\"clause\":\"\",\"what\":\"有 9 个不合格，整改期限没有填写，通报里不会写何时报送整改情况。\",\"remedy\":\"在通报界面填写整改期限。\"}");
        assertThat(run("check", "--round", "没有", "--store", store).code()).isEqualTo(1);
    }

    @Test
    void aStoreThatIsOpenElsewhereIsLeftAlone() {
        var store = folder.resolve("store");
        try (var _ = Store.open(store)) {
            var run = run("verify", "--store", store.toString());

            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err())
                    .startsWith("保存库“" + store + "”正由 " + System.getProperty("user.name") + " 使用。没有作任何改动。");
        }
    }

    @Test
    void helpSpeaksTheChosenLanguage() {
        assertThat(run("import", "--help").out()).contains("导入台账、地区、检查结果、历史合计或指标体系");
        assertThat(run("import", "--help", "--lang", "en").out()).contains("Import the register, regions, results");
    }

    @Test
    void anOldSpreadsheetRowIsRepairedAndSaidSo() throws IOException {
        var store = folder.resolve("store").toString();
        run(
                "import",
                "regions",
                Files.writeString(folder.resolve("regions.csv"), """
                代码,名称,简称,类别,上级代码,排序
                000000,示例省,示例,省,,0
                """).toString(),
                "--store",
                store);
        var sheet = folder.resolve("sites.xlsx");
        SheetFile.write(
                sheet,
                List.of(new Page(
                        "sites",
                        List.of("标识码", "网站名称", "首页网址", "地区", "行政级别", "网站类型", "主办单位", "状态"),
                        List.of(List.of("000000001", "示例网站", "http://s.example/", "示例省", "省", "部门", "示例单位", "正常")))));

        var run = run("import", "sites", sheet.toString(), "--store", store);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("0000000001");
        assertThat(run.err()).contains("第 2 行 A 列");
    }

    private static Run run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = Commands.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(code, out.toString(), err.toString());
    }
}
