package tongbao.app.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tongbao.store.Passwords;
import tongbao.store.file.Password;

/// `password set|change|remove`: encrypts the store, wraps its key under another password, or lays the store open. What
/// forgetting it means is said before, not after. Passwords come from the terminal or from files, never from the
/// command line, which others can read.
@Command(name = "password", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "set|change|remove")
final class PasswordCommand {
    @ParentCommand
    private Commands root;

    @Command(name = "set", mixinStandardHelpOptions = true)
    int set(
            @Option(names = "--new-password-file", paramLabel = "FILE", descriptionKey = "password.new-file")
                    Optional<Path> file,
            @Option(names = "--understood", descriptionKey = "password.understood") boolean understood) {
        root.terminal().say("password.explained");
        if (file.isPresent() && !understood) {
            throw new Refusal(Ending.WRONG_USE, "password.not-understood");
        }
        new Passwords(root.folder()).set(chosen(file));
        root.terminal().say("password.is-set", root.folder());
        return Ending.DONE.code();
    }

    @Command(name = "change", mixinStandardHelpOptions = true)
    int change(
            @Option(names = "--new-password-file", paramLabel = "FILE", descriptionKey = "password.new-file")
                    Optional<Path> file) {
        var former = root.asked().password(root.folder().toString());
        root.terminal().say("password.older-backups");
        new Passwords(root.folder()).change(former, chosen(file));
        root.terminal().say("password.is-changed", root.folder());
        return Ending.DONE.code();
    }

    @Command(name = "remove", mixinStandardHelpOptions = true)
    int remove() {
        new Passwords(root.folder()).remove(root.asked().password(root.folder().toString()));
        root.terminal().say("password.is-removed", root.folder());
        return Ending.DONE.code();
    }

    private Password chosen(Optional<Path> file) {
        return file.isPresent() ? AskedPassword.read(file.get()) : root.asked().chosen();
    }
}
