package tongbao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is made from the drawings under `icons/` is what the drawings say; `icons/make` mends it.
class IconsTest {
    private static final Pattern PATH = Pattern.compile("<path d=\"([^\"]+)\"/>");

    @Test
    void theWorkbenchDrawsWhatTheDrawingsSay() throws IOException {
        assertThat(paths()).isEqualTo(drawings());
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 24, 32, 48, 64, 128, 256})
    void theWindowShowsThePicturesTheInstallersShip(int size) throws IOException {
        var shipped = Files.readAllBytes(Path.of("icons/tongbao-" + size + ".png"));

        try (var shown = resource("icons/tongbao-" + size + ".png")) {
            assertThat(shown.readAllBytes()).isEqualTo(shipped);
        }
        assertThat(side(size)).isEqualTo(size);
    }

    private static int side(int size) throws IOException {
        BufferedImage picture =
                ImageIO.read(Path.of("icons/tongbao-" + size + ".png").toFile());
        assertThat(picture.getWidth()).isEqualTo(picture.getHeight());
        return picture.getWidth();
    }

    private static Map<String, String> drawings() throws IOException {
        var drawings = new TreeMap<String, String>();
        try (var files = Files.list(Path.of("icons/ui"))) {
            for (var file : files.toList()) {
                var path = PATH.matcher(Files.readString(file, UTF_8));
                assertThat(path.find()).as("%s holds a path", file).isTrue();
                drawings.put(file.getFileName().toString().replace(".svg", ""), path.group(1));
            }
        }
        return drawings;
    }

    private static Map<String, String> paths() throws IOException {
        var properties = new Properties();
        try (var in = resource("workbench/ui/icons.properties")) {
            properties.load(in);
        }
        var paths = new TreeMap<String, String>();
        properties.forEach((name, path) -> paths.put((String) name, (String) path));
        return paths;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(IconsTest.class.getResourceAsStream("/tongbao/" + name), name);
    }
}
