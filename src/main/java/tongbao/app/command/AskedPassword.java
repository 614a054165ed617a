package tongbao.app.command;

import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tongbao.store.file.Password;

/// A password from a file or, where a person sits at the terminal, typed there unseen.
///
/// @param file the one whose first line is the password; empty to ask
record AskedPassword(Terminal terminal, Optional<Path> file) {
    /// @param what is locked, for the question
    Password password(String what) {
        return file.isPresent() ? read(file.get()) : typed(terminal.text("password.ask", what));
    }

    /// A new one, typed twice.
    Password chosen() {
        var first = typed(terminal.text("password.ask-new"));
        if (!typed(terminal.text("password.ask-again")).equals(first)) {
            throw new Refusal(Ending.WRONG_USE, "password.not-the-same");
        }
        return first;
    }

    /// The first line of `file`.
    static Password read(Path file) {
        try {
            return Password.of(Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .map(line -> line.startsWith("\ufeff") ? line.substring(1) : line) // Notepad's mark
                    .orElse(""));
        } catch (MalformedInputException e) {
            throw new Refusal(Ending.WRONG_USE, "password.not-utf-8", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a person sits at the terminal.
    static boolean canAsk() {
        return console().isPresent();
    }

    private static Password typed(String question) {
        return console()
                .flatMap(console -> Optional.ofNullable(console.readPassword("%s", question)))
                .map(signs -> Password.of(new String(signs)))
                .orElseThrow(() -> new Refusal(Ending.WRONG_USE, "password.nobody-to-ask"));
    }

    private static Optional<Console> console() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal);
    }
}
