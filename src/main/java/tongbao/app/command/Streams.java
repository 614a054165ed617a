package tongbao.app.command;

import java.io.Console;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// In which encoding a command speaks. Files and programs that read what it says get UTF-8 on every system; the window
/// of a Chinese Windows shows GBK and would show something else as rubbish.
final class Streams {
    private Streams() {}

    static Charset encoding() {
        return encoding(
                File.separatorChar == '\\',
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent(),
                System.getProperty("stdout.encoding", ""));
    }

    /// @param seen whether a person looks at what is said
    /// @param shown the encoding in which the terminal shows it, as Java was told
    static Charset encoding(boolean windows, boolean seen, String shown) {
        return windows && seen && isKnown(shown) ? Charset.forName(shown) : StandardCharsets.UTF_8;
    }

    private static boolean isKnown(String encoding) {
        try {
            return Charset.isSupported(encoding);
        } catch (IllegalArgumentException e) { // no name an encoding can have
            return false;
        }
    }
}
