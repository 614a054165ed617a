package tongbao.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tongbao.store.Backup;
import tongbao.store.Store;

/// `backup [FILE|DIR]`: makes a backup, opens it and compares it; without a name beside the store.
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @ParentCommand
    private Commands root;

    @Parameters(arity = "0..1", paramLabel = "FILE|DIR", descriptionKey = "backup.file")
    private Optional<Path> target = Optional.empty();

    @Override
    public Integer call() {
        try (var store = root.open()) {
            var made = made(store);
            var contents = made.contents();
            root.terminal()
                    .say(
                            "backup.done",
                            made.file(),
                            made.bytes(),
                            contents.entries(),
                            contents.rounds().size());
            return Ending.DONE.code();
        }
    }

    private Backup made(Store store) {
        if (target.isEmpty()) {
            return store.backups().make(() -> false);
        }
        var at = target.get().toAbsolutePath().normalize();
        return Files.isDirectory(at)
                ? store.backups(at).make(() -> false)
                : store.backups(at.resolveSibling("")).to(at.getFileName().toString());
    }
}
