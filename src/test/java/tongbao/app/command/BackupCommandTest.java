package tongbao.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `backup` and `restore` on the command line.
class BackupCommandTest {
    @TempDir
    Path folder;

    private Path copy;

    @BeforeEach
    void backUp() throws Exception {
        copy = folder.resolve("copy.backup");
        var holidays = Files.writeString(folder.resolve("holidays.txt"), "休 2027-01-01\n");
        run("store", "import", "calendar", holidays.toString());

        assertThat(run("store", "backup", copy.toString()))
                .startsWith("0 备份已做好并核对：" + copy)
                .contains("1 条记录");
    }

    @Test
    void aBackupIsRestoredWhereThereIsNoStoreYet() {
        assertThat(run("other", "restore", copy.toString()))
                .startsWith("0 备份“" + copy + "”")
                .contains("这里还没有保存库。", "已恢复到", "共 1 条记录")
                .doesNotContain("另存");
        assertThat(run("other", "verify")).startsWith("0 ");
    }

    @Test
    void aSoundStoreIsLeftAloneUnlessOneWantsToGoBack() {
        assertThat(run("store", "restore", copy.toString())).startsWith("1 ").contains("不需要恢复");
        assertThat(run("store", "restore", copy.toString(), "--dry-run"))
                .startsWith("0 ")
                .doesNotContain("已恢复到");
        assertThat(run("store", "restore", copy.toString(), "--back"))
                .startsWith("0 ")
                .contains("原保存库另存在");
    }

    @Test
    void theLastEntryIsShownAndHeldAgainstLater() {
        var shown = run("store", "verify", "--show-head");
        var head = shown.substring(shown.indexOf("1:"), shown.indexOf("1:") + 18);

        assertThat(run("store", "verify", "--head", head, "--against", copy.toString()))
                .startsWith("0 ");
        assertThat(run("store", "verify", "--head", "1:0123456789abcdef"))
                .startsWith("1 ")
                .contains("从第 1 条记录起");
        assertThat(run("store", "verify", "--head", "x")).startsWith("2 ");
    }

    @Test
    void anotherFileIsRefused() throws Exception {
        var other = Files.writeString(folder.resolve("other.xlsx"), "PK");

        assertThat(run("store", "restore", other.toString())).startsWith("1 ").contains("不是通报的备份文件");
        assertThat(run("store", "restore", folder.resolve("none").toString())).startsWith("3 ");
    }

    @Test
    void anImportOfManyRowsIsPrecededByABackupAndOneThatCannotBeMadeIsTold() throws Exception {
        var rows = new StringBuilder("平台,账号,账号名称,地区\n");
        for (var i = 1; i <= 600; i++) {
            rows.append("微信,shili%d,示例账号%d,示例市\n".formatted(i, i));
        }
        var sheet = Files.writeString(folder.resolve("accounts.csv"), rows);
        var regions = Files.writeString(folder.resolve("regions.csv"), "代码,名称\n990000,示例市\n");
        assertThat(run("store", "import", "regions", regions.toString())).startsWith("0 ");

        assertThat(run("store", "import", "accounts", sheet.toString())).startsWith("0 ");
        try (var backups = Files.list(folder.resolve("store").resolve("backups"))) {
            assertThat(backups).hasSize(1);
        }

        assertThat(run("other", "import", "regions", regions.toString())).startsWith("0 ");
        Files.writeString(folder.resolve("other").resolve("backups"), "no folder");
        assertThat(run("other", "import", "accounts", sheet.toString()))
                .startsWith("0 ")
                .contains("没有做成");
    }

    @Test
    void aBackupIntoAFolderIsNamedByItsTime() throws Exception {
        var usb = Files.createDirectory(folder.resolve("usb"));

        assertThat(run("store", "backup", usb.toString())).startsWith("0 ");

        try (var files = Files.list(usb)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .singleElement()
                    .asString()
                    .matches("tongbao-\\d{4}-\\d\\d-\\d\\d-\\d{6}\\.backup");
        }
    }

    /// Exit code, output and errors of a command on the store of this name.
    private String run(String store, String... arguments) {
        var command = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, command, 0, arguments.length);
        command[arguments.length] = "--store";
        command[arguments.length + 1] = folder.resolve(store).toString();
        var out = new StringWriter();
        var err = new StringWriter();
        var code = Commands.run(new PrintWriter(out), new PrintWriter(err), command);
        return code + " " + out + err;
    }
}
