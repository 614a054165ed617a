package tongbao.workbench.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.workbench.Fixture;

@NullUnmarked
class FolderMatchTest {
    @TempDir
    Path stick;

    @Test
    void picturesGoToTheSubjectTheirNameOrTheirFolderNames() throws Exception {
        var named = file("9901000001_首页.PNG");
        var inFolder = file("9901000002 示例市教育局/截图1.jpg");
        var longer = file("19901000001.png");
        var nameless = file("微信图片_2026.webp");
        file("9901000001.docx");

        var match = FolderMatch.of(List.of(stick), Fixture.subjects());

        assertThat(match)
                .isEqualTo(new FolderMatch(
                        Map.of(named, Fixture.site("9901000001"), inFolder, Fixture.site("9901000002")),
                        List.of(longer, nameless)));
    }

    private Path file(String name) throws Exception {
        var file = stick.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "示例");
    }
}
