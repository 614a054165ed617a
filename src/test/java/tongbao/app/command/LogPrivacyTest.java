package tongbao.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Preferences;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Report;

/// Logs and reports are handed on: whatever fails, no name, text or path gets into them.
class LogPrivacyTest {
    private static final String NAME = "示例市保密局网站";

    @TempDir
    Path folder;

    private final LoggerContext logging = (LoggerContext) LoggerFactory.getILoggerFactory();
    private Path log;

    @BeforeEach
    void logAsTheProgramDoes() throws JoranException {
        log = folder.resolve("tongbao.log");
        configure("/logback.xml");
    }

    @AfterEach
    void logAsTestsDo() throws JoranException {
        configure("/logback-test.xml");
    }

    private void configure(String resource) throws JoranException {
        logging.reset();
        logging.putProperty("tongbao.log", log.toString());
        var reading = new JoranConfigurator();
        reading.setContext(logging);
        reading.doConfigure(Objects.requireNonNull(getClass().getResource(resource)));
    }

    @Test
    void whateverFailsTheLogSaysWhatAndWhereAndNothingElse() throws Exception {
        var mine = folder.resolve("秘密文件夹");
        var regions = Files.writeString(folder.resolve("保密名单.csv"), "地区代码,地区名称\n990000,示例省\n990100,示例市\n");
        assertThat(run(mine, "import", "regions", regions.toString())).isZero();
        var foreign = Files.writeString(folder.resolve("张示例的备份.backup"), NAME);
        run(mine, "restore", foreign.toString());
        run(mine, "import", "sites", folder.resolve("没有的文件.csv").toString());
        run(mine, "backup", regions.resolve("不能放在文件里").toString());
        Files.writeString(mine.resolve("preferences.properties"), "示例=\\u00zz");
        Preferences.of(mine.resolve("preferences.properties"));
        breakTables(mine);
        run(mine, "import", "regions", regions.toString()); // H2 quotes the statement and its values
        Problem.of(
                new IOException(NAME, new NoSuchFileException(mine.resolve(NAME).toString())));
        Problem.of(new IllegalStateException(NAME, new IllegalArgumentException("张示例 13800000000")));
        var own = Path.of("000000000001.journal");
        LoggerFactory.getLogger("tongbao.x")
                .warn("gaps: {} {} {} {} {} {}", NAME, mine.resolve(NAME), mine.resolve(own), 7, TimeUnit.DAYS, null);
        LoggerFactory.getLogger("org.apache.pdfbox.pdmodel").warn("no glyph for {} in " + NAME, "示例");

        assertThat(Files.readString(log))
                .doesNotContainPattern("\\p{IsHan}")
                .doesNotContain(folder.toString(), "13800000000", "990100", "insert", "INSERT")
                .contains(
                        "FOREIGN", "NoSuchFileException", "NOT_RECORDED [42102]", "java.lang.IllegalArgumentException")
                .contains("gaps: … … 000000000001.journal 7 DAYS …")
                .contains("tongbao.store.", "pdfbox.pdmodel - …", "the preferences cannot be read");
    }

    private static void breakTables(Path store) throws Exception {
        var url = "jdbc:h2:" + store.resolve("database").resolve("tongbao").toAbsolutePath();
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("drop table region cascade");
            statement.execute("shutdown");
        }
    }

    @Test
    void theReportOfAnUnforeseenFailureHoldsNoNames() throws Exception {
        var unforeseen = Problem.of(new IllegalStateException(NAME, new IOException("/home/张示例")))
                .unforeseen()
                .orElseThrow();
        var reports = folder.resolve("保密").resolve(Report.FOLDER);
        for (var second = 0; second < 25; second++) {
            Report.write(unforeseen, reports, Messages.of(Locale.ENGLISH), Instant.EPOCH.plusSeconds(second));
        }

        try (var files = Files.list(reports)) {
            assertThat(files).hasSize(20);
        }
        var report =
                Report.write(unforeseen, reports, Messages.of(Locale.ENGLISH), Instant.parse("2026-09-03T01:30:00Z"));
        assertThat(Files.readString(report.file()))
                .isEqualTo(report.text())
                .startsWith("Tongbao: report of an error\n")
                .contains("Release: 0.1.0", "java.lang.IllegalStateException\n", "because of: java.io.IOException\n")
                .contains("at tongbao.app.command.LogPrivacyTest")
                .doesNotContainPattern("\\p{IsHan}")
                .doesNotContain(folder.toString());
        assertThat(Problem.of(new IOException("full")).unforeseen()).isEmpty();
    }

    private static int run(Path store, String... arguments) {
        var err = new StringWriter();
        var line = new java.util.ArrayList<>(List.of(arguments));
        line.addAll(List.of("--store", store.toString()));
        return Commands.run(
                new PrintWriter(new StringWriter()), new PrintWriter(err, true), line.toArray(String[]::new));
    }
}
