package tongbao.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tongbao.store.Passwords;
import tongbao.store.Restore;
import tongbao.store.StoreWords;
import tongbao.store.file.Password;

/// `restore FILE`: shows a backup and how it stands to the present store, and puts it in its place if need is.
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    @ParentCommand
    private Commands root;

    @Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
    private Path file;

    @Option(names = "--dry-run", descriptionKey = "restore.dry-run")
    private boolean dryRun;

    @Option(names = "--back", descriptionKey = "restore.back")
    private boolean back;

    /// Of the backup, or of the present store where only that has one.
    private Optional<Password> password() {
        var isOfBackup = Files.isRegularFile(file) && Passwords.isSetIn(file);
        return root.passwordOf(isOfBackup || Passwords.isSet(root.folder()), isOfBackup ? file : root.folder());
    }

    @Override
    public Integer call() {
        var terminal = root.terminal();
        var restore = new Restore(root.folder(), file, password());
        var look = restore.look();
        var contents = look.backup().contents();
        terminal.say(
                "restore.shows",
                look.backup().file(),
                TIME.format(look.backup().at().atZone(ZoneId.systemDefault())),
                look.backup().bytes(),
                contents.entries(),
                String.join("、", contents.rounds()),
                contents.subjects(),
                contents.inspections(),
                contents.findings(),
                contents.evidence());
        terminal.out().println(StoreWords.of(terminal.language()).sentence(look.difference()));
        if (!dryRun) {
            var restored = back ? restore.goBack() : restore.mend();
            terminal.say("restore.done", root.folder(), restored.contents().entries(), restored.rescued());
            restored.aside().ifPresent(aside -> terminal.say("restore.aside", aside));
        }
        return Ending.DONE.code();
    }
}
