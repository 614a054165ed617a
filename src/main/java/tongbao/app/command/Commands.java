package tongbao.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import tongbao.app.DataFolder;
import tongbao.app.Desktop;
import tongbao.domain.round.RoundId;
import tongbao.store.Passwords;
import tongbao.store.Store;
import tongbao.store.StoreWords;
import tongbao.store.file.Password;
import tongbao.workbench.ui.Report;

/// The root of the command line; see `--help` of each command.
@Command(
        name = "tongbao",
        mixinStandardHelpOptions = true,
        version = "Tongbao " + Report.RELEASE,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            TemplateCommand.class,
            ImportCommand.class,
            CatalogueCommand.class,
            RoundCommand.class,
            VerdictsCommand.class,
            StatsCommand.class,
            CheckCommand.class,
            BulletinCommand.class,
            SealCommand.class,
            AuditCommand.class,
            CheckClaimsCommand.class,
            VerifyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            PasswordCommand.class
        })
public final class Commands implements Callable<Integer> {
    @Option(names = "--store", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "option.store")
    private Optional<Path> store = Optional.empty();

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, descriptionKey = "option.lang")
    private Optional<String> language = Optional.empty();

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            descriptionKey = "option.password-file")
    private Optional<Path> passwordFile = Optional.empty();

    private final PrintWriter out;
    private final PrintWriter err;

    private Commands(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /// Runs one command line on the standard streams ([Streams]).
    ///
    /// @return the exit code: 0 done, 1 the data has errors, 2 wrong use, 3 could not read or write
    public static int run(String... arguments) {
        var encoding = Streams.encoding();
        var out = new PrintWriter(System.out, true, encoding);
        var err = new PrintWriter(System.err, true, encoding);
        return run(out, err, arguments);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        var line = new CommandLine(new Commands(out, err));
        line.setOut(out).setErr(err);
        line.setResourceBundle(Terminal.bundle(language(arguments)));
        var terminal = new Terminal(out, err, language(arguments));
        line.setExecutionExceptionHandler(new Failures(terminal));
        line.setParameterExceptionHandler(new WrongUse(terminal));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setAllowSubcommandsAsOptionParameters(true); // a folder may be named like a command
        var code = line.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    /// The language has to be known before the line is parsed, so that the help speaks it too.
    private static Locale language(String... arguments) {
        var given = List.of(arguments);
        var next = given.indexOf("--lang") + 1;
        return given.contains("--lang=en")
                        || (next > 0 && next < given.size() && given.get(next).equals("en"))
                ? Locale.ENGLISH
                : Locale.CHINESE;
    }

    Terminal terminal() {
        return new Terminal(out, err, chosen().orElse(Locale.CHINESE));
    }

    private Optional<Locale> chosen() {
        return language.map(tag -> switch (tag) {
            case "zh" -> Locale.CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> throw new Refusal(Ending.WRONG_USE, "wrong.language", tag);
        });
    }

    /// Without a command: the workbench.
    @Override
    public Integer call() {
        Desktop.open(folder(), chosen(), Optional.empty());
        return Ending.DONE.code();
    }

    /// Opens the store the command line names. What lies in it is backed up before a large change, which an import may
    /// be; a backup that cannot be made is told and ends nothing.
    Store open() {
        var opened = Store.open(folder(), passwordOf(Passwords.isSet(folder()), folder()));
        opened.backUpLargeChanges(opened.backups(), true);
        var words = StoreWords.of(terminal().language());
        opened.whenBackupFails(failure -> err.println(words.what(failure) + words.remedy(failure)));
        return opened;
    }

    /// What to ask for a password.
    AskedPassword asked() {
        return new AskedPassword(terminal(), passwordFile);
    }

    /// The password of `what`, if it has one and there is a file or somebody to ask; else the store says it is locked.
    Optional<Password> passwordOf(boolean isSet, Path what) {
        return isSet && (passwordFile.isPresent() || AskedPassword.canAsk())
                ? Optional.of(asked().password(what.toString()))
                : Optional.empty();
    }

    /// The folder of the store the command line names.
    Path folder() {
        return store.orElseGet(DataFolder::ofUser);
    }

    /// `round`, if the store knows it; otherwise the refusal names those it knows.
    RoundId known(Store opened, RoundId round) {
        if (opened.rounds().find(round).isEmpty()) {
            var others = opened.rounds().all().stream()
                    .map(other -> other.id().value())
                    .collect(Collectors.joining("、"));
            throw others.isEmpty()
                    ? new Refusal(Ending.DATA_HAS_ERRORS, "wrong.no-round-yet", round.value())
                    : new Refusal(Ending.DATA_HAS_ERRORS, "wrong.unknown-round", round.value(), others);
        }
        return round;
    }

    void requireNoStore() {
        if (store.isPresent()) {
            throw new Refusal(Ending.WRONG_USE, "wrong.store-not-used");
        }
    }
}
