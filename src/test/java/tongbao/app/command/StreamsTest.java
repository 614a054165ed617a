package tongbao.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.store.file.Password;

class StreamsTest {
    @TempDir
    Path folder;

    @Test
    void theConsoleOfAChineseWindowsIsSpokenToInGbkAndEverythingElseInUtf8() {
        assertThat(Streams.encoding(true, true, "GBK")).isEqualTo(Charset.forName("GBK"));
        assertThat(Streams.encoding(true, true, "cp65001")).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Streams.encoding(true, true, "")).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Streams.encoding(true, true, "no such thing")).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Streams.encoding(true, false, "GBK")).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Streams.encoding(false, true, "ANSI_X3.4-1968")).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void theMarkNotepadPutsBeforeAPasswordIsNoPartOfIt() throws Exception {
        var file = Files.writeString(folder.resolve("password.txt"), "\ufeff示例密码12345\r\n");

        assertThat(AskedPassword.read(file)).isEqualTo(Password.of("示例密码12345"));
    }
}
