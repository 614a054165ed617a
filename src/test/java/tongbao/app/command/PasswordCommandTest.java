package tongbao.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `password` on the command line, and the other commands on a store that has one.
class PasswordCommandTest {
    @TempDir
    Path folder;

    @Test
    void aStoreGetsAPasswordAnotherAndNoneAndEveryCommandNeedsTheOneItHas() throws Exception {
        var one = Files.writeString(folder.resolve("one.txt"), "示例密码一二三四\n").toString();
        var two = Files.writeString(folder.resolve("two.txt"), "示例密码五六七八\n").toString();
        var tooShort =
                Files.writeString(folder.resolve("short.txt"), "1234567\n").toString();
        var holidays = Files.writeString(folder.resolve("holidays.txt"), "休 2027-01-01\n")
                .toString();
        var copy = folder.resolve("copy.backup").toString();
        assertThat(run("store", "import", "calendar", holidays)).startsWith("0 ");

        assertThat(run("store", "password", "set", "--new-password-file", one))
                .startsWith("2 ")
                .contains("忘记", "没有任何办法", "--understood");
        assertThat(run("store", "password", "set", "--new-password-file", tooShort, "--understood"))
                .startsWith("1 ")
                .contains("至少要有 8 个字符");
        assertThat(run("store", "verify")).startsWith("0 ");
        assertThat(run("store", "password", "set", "--new-password-file", one, "--understood"))
                .startsWith("0 ")
                .contains("已加密");

        assertThat(run("store", "verify")).startsWith("3 ").contains("设有密码");
        assertThat(run("store", "verify", "--password-file", two))
                .startsWith("3 ")
                .contains("密码不对");
        assertThat(run(
                        "store",
                        "verify",
                        "--password-file",
                        folder.resolve("none").toString()))
                .startsWith("3 ");
        assertThat(run("store", "verify", "--password-file", one)).startsWith("0 ");
        assertThat(run("store", "backup", copy, "--password-file", one)).startsWith("0 ");

        assertThat(run("store", "password", "change", "--password-file", one, "--new-password-file", two))
                .startsWith("0 ")
                .contains("以前做的备份仍用旧密码");
        assertThat(run("store", "verify", "--password-file", one)).startsWith("3 ");
        assertThat(run("store", "verify", "--password-file", two)).startsWith("0 ");
        assertThat(run("other", "restore", copy)).startsWith("3 ").contains("设有密码");
        assertThat(run("other", "restore", copy, "--password-file", one))
                .startsWith("0 ")
                .contains("共 1 条记录");
        assertThat(run("other", "verify", "--password-file", one)).startsWith("0 ");

        assertThat(run("store", "password", "remove", "--password-file", one)).startsWith("3 ");
        assertThat(run("store", "password", "remove", "--password-file", two)).startsWith("0 ");
        assertThat(run("store", "verify")).startsWith("0 ");
        assertThat(run("store", "password", "remove", "--password-file", two))
                .startsWith("1 ")
                .contains("没有设密码");
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
