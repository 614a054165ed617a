package tongbao.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.note.ItemScore;
import tongbao.domain.round.note.MessageCount;
import tongbao.domain.round.note.OwnCheck;
import tongbao.domain.round.note.Weights;
import tongbao.store.Store;
import tongbao.workbench.statistics.ScoredRounds;

/// The listings by points, on the rounds the screen of the statistics is tested with.
class StatsListingTest {
    private static final String VETOED = "9902000003";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() {
        try (var store = Store.open(folder)) {
            ScoredRounds.write(store);
        }
    }

    @Test
    void whoIsVetoedHasNoPointsAndStandsInNoRankAndNoBand() {
        assertThat(stats("--by", "band", "--bands", "100,90,80,70,60", "--format", "csv"))
                .containsExactly(
                        "档次,个数,计分的对象,占比",
                        "≥100,10,125,8.00%",
                        "90–100,22,125,17.60%",
                        "80–90,33,125,26.40%",
                        "70–80,20,125,16.00%",
                        "60–70,30,125,24.00%",
                        "<60,10,125,8.00%");
        assertThat(stats("--by", "rank", "--format", "csv"))
                .hasSize(126)
                .noneMatch(line -> line.contains(VETOED))
                .contains("1,9903000006,丙示例市第6局网站,丙示例市,100");
        assertThat(run("verdicts", "--format", "csv"))
                .filteredOn(line -> line.contains(VETOED))
                .singleElement()
                .asString()
                .contains("乙示例市,不合格,,");
    }

    @Test
    void aProgramIsToldWhoInspectsASubjectThatWasGivenToSomeone() {
        try (var store = Store.open(folder)) {
            var round = ScoredRounds.LATER;
            var subject = store.rounds().subjects(round).stream()
                    .map(enrolled -> enrolled.subject())
                    .filter(one -> one.code().equals(VETOED))
                    .findFirst()
                    .orElseThrow();
            store.record(new Entry.SubjectsAssigned(round, List.of(new Entry.AssignmentEdit(subject.id(), "", "李示例"))));
        }

        assertThat(run("verdicts", "--format", "json"))
                .filteredOn(line -> line.contains("\"inspector\""))
                .singleElement()
                .asString()
                .contains("\"code\":\"" + VETOED + "\"")
                .contains("\"inspector\":\"李示例\"");
    }

    @Test
    void everyFigureOfTheListingsTellsAProgramHowItCameAbout() throws IOException {
        assertThat(stats("--by", "rank", "--format", "json").getFirst())
                .isEqualTo("{\"rank\":\"1\",\"code\":\"9901000000\",\"name\":\"甲示例市人民政府网站\",\"region\":\"甲示例市\","
                        + "\"points\":\"100\",\"derivation\":{\"rank\":{\"rule\":\"rank\",\"subject\":\"9901000000\","
                        + "\"points\":\"100\",\"rank\":1,\"of\":125,\"sentence\":\"得分 100，从高到低排第 1 名，共 125 个有得分；"
                        + "得分相同的名次相同，后面的名次空出\"},\"points\":{\"catalogue\":\"sample-scored\",\"edition\":\"1\","
                        + "\"rule\":\"pass-line\",\"score\":{\"base\":\"100\",\"lines\":[],\"deducted\":\"0\",\"factor\":\"1\","
                        + "\"main\":\"100\",\"bonus\":\"0\"},\"total\":\"100\",\"passLine\":\"60\",\"findings\":0,"
                        + "\"evidence\":0,\"sentence\":\"未触发单项否决，100 − 0 ＝ 100 分，不低于 60 分。\"}}}");
        assertThat(stats("--by", "band", "--bands", "60", "--format", "json").getLast())
                .contains("\"derivation\":{\"number\":{\"rule\":\"band\",\"kind\":\"site\",\"basis\":\"total\","
                        + "\"below\":\"60\",\"number\":10,\"sentence\":\"总分<60的政府网站，10\"},\"scored\":{\"rule\":"
                        + "\"scored\",\"kind\":\"site\",\"number\":125,\"sentence\":\"应检查、有得分且结论已定的政府网站，125\"},"
                        + "\"share\":{\"rule\":\"rate\",\"part\":{\"number\":10},\"whole\":{\"number\":125},"
                        + "\"exact\":\"8\",\"capped\":false,\"rounding\":{\"decimals\":2,\"mode\":\"half-up\","
                        + "\"trailingZeros\":true},\"sentence\":\"在此档 10 ÷ 有得分 125 ＝ 8%，保留2位小数，四舍五入\"},"
                        + "\"subjects\":[");
        assertThat(stats("--by", "unit", "--format", "json"))
                .contains("{\"unit\":\"甲示例市办公室\",\"points\":\"98\",\"number\":\"2\",\"derivation\":{\"points\":{"
                        + "\"rule\":\"roll-up\",\"method\":\"average\",\"parts\":[{\"subject\":\"9901000000\","
                        + "\"points\":\"100\"},{\"subject\":\"9901000001\",\"points\":\"96\"}],\"exact\":\"98\","
                        + "\"sentence\":\"2 个检查对象的得分取平均，精确值 98\"}}}");
        assertThat(stats("--by", "repeated", "--format", "json"))
                .hasSize(11)
                .element(1)
                .asString()
                .endsWith("\"derivation\":{\"inARow\":{\"rule\":\"failed-in-a-row\",\"subject\":\"9902000003\","
                        + "\"periods\":[\"2026年第三季度\",\"2026年第二季度\"],\"sentence\":"
                        + "\"这几轮都不合格，中间没有间断：2026年第三季度、2026年第二季度\"}}}");
        assertThat(stats("--by", "period", "--format", "json"))
                .hasSize(2)
                .allMatch(line -> line.contains("\"rate\":{\"rule\":\"rate\""))
                .first()
                .asString()
                .contains("\"registered\":{\"rule\":\"earlier\",\"kind\":\"site\",\"period\":\"2026年第二季度\","
                        + "\"which\":\"registered\",\"number\":126,");
        var composite = Files.writeString(folder.resolveSibling(folder.getFileName() + ".json"), """
                {"format": "tongbao-composite/1", "title": "示例综合考评", "document": "示例〔2026〕1号",
                 "weightings": [{"tracks": [
                    {"name": "网站", "weight": 0.8, "catalogue": "sample-scored"}, {"name": "专业评价", "weight": 0.2}]}],
                 "entered": [{"unit": "甲示例市办公室", "track": "专业评价", "score": 90}]}
                """);
        var weighted = stats("--composite", composite.toString(), "--format", "json");
        assertThat(weighted.getFirst())
                .endsWith("\"derivation\":{\"score\":{\"rule\":\"weighted-sum\",\"terms\":[{\"name\":\"网站\","
                        + "\"weight\":\"0.8\",\"catalogue\":\"sample-scored\",\"score\":\"98\"},{\"name\":\"专业评价\","
                        + "\"weight\":\"0.2\",\"score\":\"90\"}],\"exact\":\"96.4\",\"sentence\":"
                        + "\"网站 98 × 0.8 ＋ 专业评价 90 × 0.2 ＝ 96.4\"}}}");
        assertThat(weighted.getLast()).contains("有的部分还没有得分，综合得分还不能算");
    }

    @Test
    void compositeScoresByTheWeightsOfTheRoundAreListedWithoutAFile() {
        assertThat(stats("--by", "composite", "--format", "csv")).containsExactly("名次,单位,级别,综合得分,理由");
        try (var store = Store.open(folder)) {
            store.signIn("李示例");
            store.record(new Entry.NotesChanged(
                    ScoredRounds.LATER,
                    "示例.xlsx",
                    List.of(
                            Edit.added(new Weights(List.of(
                                    new Weights.Item(
                                            List.of(), "网站", Fraction.parse("0.8"), Optional.of("sample-scored")),
                                    new Weights.Item(List.of(), "专业评价", Fraction.parse("0.2"), Optional.empty())))),
                            Edit.added(new ItemScore("甲示例市办公室", "专业评价", Fraction.of(90))))));
        }

        assertThat(stats("--by", "composite", "--format", "csv"))
                .startsWith("名次,单位,级别,综合得分,理由", "1,甲示例市办公室,市级,96.4,网站 98 × 0.8 ＋ 专业评价 90 × 0.2")
                .element(2)
                .asString()
                .startsWith("—,");
    }

    @Test
    void messagesAndOwnChecksAreListedWithBothRatesAndWhereTheyComeFrom() {
        try (var store = Store.open(folder)) {
            store.signIn("李示例");
            var city = Optional.of(new RegionCode("990100"));
            store.record(new Entry.NotesChanged(
                    ScoredRounds.LATER,
                    "示例.xlsx",
                    List.of(
                            Edit.added(new MessageCount(city, Optional.empty(), 3, 3, 2)),
                            Edit.added(
                                    new MessageCount(Optional.of(new RegionCode("990200")), Optional.empty(), 0, 0, 0)),
                            Edit.added(new OwnCheck(city, SubjectKind.SITE, 8, 1)))));
        }

        assertThat(stats("--by", "messages", "--format", "csv"))
                .containsExactly(
                        "地区,收到,办结,办结率,按时办结,按时办结率",
                        "甲示例市,3,3,100.00%,2,66.67%",
                        "乙示例市,0,0,—,0,—",
                        "合计,3,3,100.00%,2,66.67%");
        assertThat(stats("--by", "messages", "--format", "json").getLast())
                .contains("\"received\":{\"rule\":\"noted\",\"noted\":\"received\",\"name\":\"\",\"rows\":2,"
                        + "\"sentence\":\"导入的收到条数，2 条相加\"}")
                .contains("\"inTimeRate\":{\"rule\":\"rate\",\"part\":{\"noted\":\"in-time\",\"number\":2}");
        assertThat(stats("--by", "own-checks", "--format", "csv"))
                .containsExactly("地区,对象,检查,合格,不合格,合格率", "甲示例市,政府网站,8,7,1,87.50%");
        assertThat(stats("--by", "own-checks", "--format", "json"))
                .singleElement()
                .asString()
                .contains("\"sentence\":\"自查合格 7 ÷ 自查 8 ＝ 87.5%，保留2位小数，四舍五入\"");
    }

    private List<String> stats(String... arguments) {
        return run("stats", arguments);
    }

    private List<String> run(String command, String... arguments) {
        var line = new ArrayList<>(List.of(command, "--store", folder.toString()));
        line.addAll(List.of("--round", ScoredRounds.LATER.value()));
        line.addAll(List.of(arguments));
        var out = new StringWriter();
        var err = new StringWriter();
        var code = Commands.run(new PrintWriter(out), new PrintWriter(err), line.toArray(String[]::new));
        assertThat(code).as(err.toString()).isZero();
        return out.toString().lines().toList();
    }
}
