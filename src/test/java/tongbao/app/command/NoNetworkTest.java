package tongbao.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.ToggleButton;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.app.Desktop;
import tongbao.app.sample.SampleStore;
import tongbao.store.Children;
import tongbao.workbench.ui.Place;

/// The program opens no port and makes no connection: while it makes a store, counts, prints and backs up, and while
/// its window shows every screen, nothing of Java that could is even loaded.
class NoNetworkTest {
    /// What Java loads to open a socket of any kind, to speak HTTP or RMI. (On Linux its list of fonts asks the system
    /// for the name of the machine itself; that is no connection.)
    private static final Pattern NETWORK =
            Pattern.compile("java\\.net\\.(Socket|ServerSocket|DatagramSocket|MulticastSocket)"
                    + "|sun\\.nio\\.ch\\.(Net|NioSocketImpl|UnixDomainSockets)"
                    + "|sun\\.net\\.www\\.(http|protocol\\.(http|https|ftp))\\..*|jdk\\.internal\\.net\\.http\\..*"
                    + "|java\\.rmi\\.server\\..*|org\\.h2\\.server\\..*");

    @TempDir
    Path folder;

    @Test
    void noClassOfTheNetworkIsEverLoaded() throws Exception {
        assertThat(loadedBy(Everything.class))
                .contains("tongbao.store.Store", "org.h2.mvstore.MVStore")
                .noneMatch(name -> NETWORK.matcher(name).matches());
    }

    @Test
    void norIsOneWhileEveryScreenOfTheWindowIsLookedAt() throws Exception {
        SampleStore.make(folder.resolve("store"));

        assertThat(loadedBy(EveryPlace.class))
                .contains("tongbao.app.Forward", "tongbao.workbench.bulletin.BulletinView")
                .noneMatch(name -> NETWORK.matcher(name).matches());
    }

    /// The names of the classes a process that runs `main` loads until it ends.
    private List<String> loadedBy(Class<?> main) throws Exception {
        var log = folder.resolve("classes.log");
        var command =
                new ArrayList<>(Children.command(main, folder.resolve("store").toString()));
        command.addAll(
                1,
                List.of(
                        "-Djava.awt.headless=true",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Xlog:class+load:file=" + log));
        var process = new ProcessBuilder(command).inheritIO().start();

        assertThat(process.waitFor()).isZero();

        return Files.readAllLines(log).stream()
                .map(line -> line.replaceFirst("^(\\[[^]]*])*\\s*", "").split(" ", 2)[0])
                .toList();
    }

    /// What an office does in a quarter, by commands; run as a process of its own.
    static final class Everything {
        private Everything() {}

        public static void main(String[] arguments) {
            var store = arguments[0];
            var round = "2026年第三季度（示例）";
            for (var command : List.of(
                    List.of("demo", store),
                    List.of("bulletin", "--store", store, "--round", round, "--out", store + ".pdf"),
                    List.of("backup", store + ".backup", "--store", store))) {
                var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
                var code = Commands.run(new PrintWriter(Writer.nullWriter()), err, command.toArray(String[]::new));
                if (code > 1) {
                    System.err.println(command + " ended with " + code);
                    System.exit(code);
                }
            }
        }
    }

    /// Opens the window, goes to every place of the rail and closes it; run as a process of its own.
    static final class EveryPlace {
        /// So many frames each screen has to read and draw.
        private static final int FRAMES = 90;

        private EveryPlace() {}

        public static void main(String[] arguments) {
            Platform.startup(() -> new AnimationTimer() {
                private final Iterator<Place> places = List.of(Place.values()).iterator();
                private int frame;

                @Override
                public void handle(long now) {
                    var window = Window.getWindows().stream()
                            .filter(shown -> shown.getScene().lookup("#rail-overview") != null)
                            .findFirst();
                    if (window.isEmpty() || ++frame % FRAMES != 0) {
                        return;
                    }
                    if (places.hasNext()) {
                        if (window.get()
                                        .getScene()
                                        .lookup("#rail-" + places.next().key())
                                instanceof ToggleButton button) {
                            button.fire();
                        }
                    } else {
                        window.get().hide();
                    }
                }
            }.start());
            Desktop.open(Path.of(arguments[0]), Optional.empty(), Optional.of("示例检查人"));
        }
    }
}
