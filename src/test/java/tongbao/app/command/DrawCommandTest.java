package tongbao.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.RoundId;
import tongbao.intake.sheet.SheetReader;
import tongbao.store.Store;

class DrawCommandTest {
    private static final String LAST = "2026年第二季度";
    private static final String NOW = "2026年第三季度";

    @TempDir
    private Path folder;

    private record Run(int code, String out, String err) {}

    @BeforeEach
    void twoCitiesAndARoundBefore() throws IOException {
        var input = new SeedInput(
                folder,
                List.of(
                        new SeedInput.Place("990100", "甲市", "甲", "市", 20, 2, 0, 0),
                        new SeedInput.Place("990200", "乙市", "乙", "市", 10, 1, 0, 0)));
        run("import", "regions", input.regions("990000", "示例省", "省").toString());
        run("import", "sites", input.sites().toString());
        for (var round : List.of(LAST, NOW)) {
            run("round", "create", round, "--from", "2026-08-10", "--to", "2026-08-28", "--snapshot", "2026-08-06");
        }
        run("import", "results", input.results(Map.of()).toString(), "--round", LAST);
    }

    @Test
    void aSampleIsDrawnWithLastRoundsFailuresAndRecordedWithItsProtocol() throws IOException {
        var sheet = folder.resolve("记录.xlsx");

        var run = run(
                "round",
                "draw",
                NOW,
                "--ratio",
                "0.3",
                "--by",
                "region,type",
                "--seed",
                "42",
                "--must",
                "failed-last",
                "--out",
                sheet.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("""
                        抽样记录：2026年第三季度，政府网站
                        按地区、类型分层，每层抽取不少于 30%，随机种子 42。同一台账、同样的分层和种子，抽出的名单相同。
                        登记 30 个，抽取 9 个，其中必查 3 个。
                        地区\t类型\t登记\t应抽\t必查\t实抽
                        甲市\t本级部门\t20\t6\t2\t6
                        乙市\t本级部门\t10\t3\t1\t3
                        """)
                .contains("9901000001\t示例甲网站1\t甲市\t本级部门\t必查\t")
                .endsWith("已抽取 9 个，记入轮次“2026年第三季度”，可以撤回。\n");
        assertThat(SheetReader.read(sheet).rows().getFirst().cells().getFirst().text())
                .isEqualTo("抽样记录：2026年第三季度，政府网站");
        try (var store = Store.open(folder.resolve("store"))) {
            var id = new RoundId(NOW);
            var drawn = store.rounds().subjects(id).stream()
                    .filter(Enrolled::drawn)
                    .map(one -> one.subject().id())
                    .toList();
            assertThat(store.rounds().protocols(id))
                    .hasEntrySatisfying(
                            SubjectKind.SITE,
                            protocol -> assertThat(protocol.drawn())
                                    .isEqualTo(drawn)
                                    .hasSize(9));
            store.undo();
            assertThat(store.rounds().subjects(id)).allMatch(Enrolled::drawn);
            assertThat(store.rounds().protocols(id)).isEmpty();
        }
    }

    @Test
    void aTrialRecordsNothingAndTheSameSeedPrintsTheSame() {
        var line = List.of("round", "draw", NOW, "--number", "2", "--by", "region", "--seed", "7", "--dry-run");

        var first = run(line.toArray(String[]::new));

        assertThat(run(line.toArray(String[]::new))).isEqualTo(first);
        assertThat(first.out()).endsWith("试抽：没有记入轮次。\n");
        try (var store = Store.open(folder.resolve("store"))) {
            assertThat(store.rounds().subjects(new RoundId(NOW))).allMatch(Enrolled::drawn);
        }
    }

    @Test
    void whatCannotBeDrawnIsSaid() {
        assertThat(run("round", "draw", NOW, "--ratio", "1.3"))
                .isEqualTo(new Run(2, "", "“1.3”不能用作抽取比例或个数。比例要大于 0、不大于 1，个数至少为 1。\n"));
        assertThat(run("round", "draw", NOW, "--ratio", "一半").code()).isEqualTo(2);
        assertThat(run("round", "draw", LAST, "--ratio", "0.3", "--must", "failed-last"))
                .isEqualTo(new Run(1, "", "没有“2026年第二季度”的上一期轮次，不知道上期不合格的是哪些。请改用 --must 列出标识码，或先录入上一期。\n"));
        assertThat(run("round", "draw", NOW, "--ratio", "0.3", "--must", "1234567890"))
                .isEqualTo(new Run(1, "", "轮次“2026年第三季度”里没有“1234567890”，没有抽取。\n"));
        assertThat(run("round", "draw", NOW, "--ratio", "0.3", "--of", "accounts"))
                .isEqualTo(new Run(1, "", "轮次“2026年第三季度”里没有这种检查对象，没有抽取。\n"));
    }

    @Test
    void theAnswersOfAnEarlierRoundAreLaidReadyAndCountNothing() {
        var dry = run("round", "carry", NOW, "--from", LAST, "--dry-run");
        var carried = run("round", "carry", NOW, "--from", LAST);

        assertThat(dry.out()).startsWith("可沿用 30 个检查对象的 ").endsWith("试运行：什么都没有写入。\n");
        assertThat(carried.out()).endsWith("已记入轮次“2026年第三季度”，可以撤回。沿用的作答要逐条重新核实，核实前不起作用。\n");
        assertThat(run("stats", "--round", NOW, "--by", "level", "--format", "csv")
                        .out())
                .contains("合计,30,0,0,0,30,—");
        assertThat(run("check", "--round", NOW).out()).contains("“示例甲网站1”有 17 条作答沿用自以前的轮次，还没有重新核实，不起作用。");
        assertThat(run("round", "carry", NOW, "--from", LAST).out()).endsWith("没有需要写入的内容。\n");
        assertThat(run("round", "carry", NOW, "--from", NOW)).isEqualTo(new Run(2, "", "轮次“2026年第三季度”不能沿用自己的作答。\n"));
    }

    private Run run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var line = new ArrayList<>(List.of(arguments));
        line.addAll(List.of("--store", folder.resolve("store").toString()));
        var code = Commands.run(new PrintWriter(out), new PrintWriter(err), line.toArray(String[]::new));
        return new Run(
                code,
                out.toString().replace(System.lineSeparator(), "\n"),
                err.toString().replace(System.lineSeparator(), "\n"));
    }
}
