package tongbao.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The program's picture in the sizes a window system asks for.
final class Icons {
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private Icons() {}

    static void of(Stage window) {
        for (var size : SIZES) {
            try (var in = Icons.class.getResourceAsStream("/tongbao/icons/tongbao-" + size + ".png")) {
                if (in != null) {
                    window.getIcons().add(new Image(in));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
