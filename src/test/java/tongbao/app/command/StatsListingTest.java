package tongbao.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
