package tongbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    @Test
    void everySystemKeepsRecordsWhereItsUsersExpectThem() {
        assertThat(DataFolder.of("Linux", "/home/sl", Map.of())).isEqualTo(Path.of("/home/sl/.local/share/tongbao"));
        assertThat(DataFolder.of("Linux", "/home/sl", Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/data/tongbao"));
        assertThat(DataFolder.of("Mac OS X", "/Users/sl", Map.of()))
                .isEqualTo(Path.of("/Users/sl/Library/Application Support/Tongbao"));
        assertThat(DataFolder.of("Windows 11", "C:/Users/sl", Map.of("LOCALAPPDATA", "D:/sl/Local")))
                .isEqualTo(Path.of("D:/sl/Local/Tongbao"));
        assertThat(DataFolder.of("Windows 11", "C:/Users/sl", Map.of("LOCALAPPDATA", "")))
                .isEqualTo(Path.of("C:/Users/sl/AppData/Local/Tongbao"));
    }
}
