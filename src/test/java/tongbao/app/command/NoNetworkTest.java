package tongbao.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.store.Children;

/// The program opens no port and makes no connection: while it makes a store, counts, prints and backs up, nothing of
/// Java that could is even loaded.
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
        var log = folder.resolve("classes.log");
        var command = new ArrayList<>(
                Children.command(Everything.class, folder.resolve("store").toString()));
        command.addAll(1, List.of("-Djava.awt.headless=true", "-Xlog:class+load:file=" + log));
        var process = new ProcessBuilder(command).inheritIO().start();

        assertThat(process.waitFor()).isZero();

        var loaded = Files.readAllLines(log).stream()
                .map(line -> line.replaceFirst("^(\\[[^]]*])*\\s*", "").split(" ", 2)[0])
                .toList();
        assertThat(loaded).contains("tongbao.store.Store", "org.h2.mvstore.MVStore");
        assertThat(loaded.stream().filter(name -> NETWORK.matcher(name).matches()))
                .isEmpty();
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
}
