package tongbao.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.consistency.Severity;
import tongbao.domain.consistency.lint.CatalogueLint;
import tongbao.domain.journal.Entry;
import tongbao.domain.round.RoundId;
import tongbao.domain.words.LintWords;
import tongbao.intake.calendar.Holidays;
import tongbao.intake.catalogue.CatalogueFile;
import tongbao.intake.plan.FieldChange;
import tongbao.intake.plan.ImportContext;
import tongbao.intake.plan.ImportKind;
import tongbao.intake.plan.ImportPlan;
import tongbao.intake.plan.ImportWords;
import tongbao.intake.plan.Imports;
import tongbao.intake.plan.PlannedRow;
import tongbao.intake.sheet.SheetReader;
import tongbao.store.Store;
import tongbao.store.reading.PresentReading;

/// `import KIND FILE`: says row by row what changes, and records it in one step.
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private Commands root;

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "import.kind", converter = Importable.Named.class)
    private Importable kind;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "import.file")
    private Path file;

    @Option(names = "--round", paramLabel = "R", descriptionKey = "import.round")
    private Optional<String> round = Optional.empty();

    @Option(names = "--dry-run", descriptionKey = "import.dry-run")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (kind.needsRound() && round.isEmpty()) {
            throw new Refusal(Ending.WRONG_USE, "import.needs-round");
        }
        try (var store = root.open()) {
            return switch (kind) {
                case Importable.Whole.CATALOGUE -> catalogue(store).code();
                case Importable.Whole.CALENDAR -> calendar(store).code();
                case Importable.Sheet(var rows) -> sheet(store, rows).code();
            };
        }
    }

    private Ending catalogue(Store store) throws IOException {
        var terminal = root.terminal();
        var catalogue = CatalogueFile.read(file);
        var held = store.catalogues().find(catalogue.id());
        if (held.isPresent()) {
            if (!held.get().equals(catalogue)) {
                throw new Refusal(Ending.DATA_HAS_ERRORS, "import.catalogue-differs", catalogue.id());
            }
            terminal.say("import.catalogue-same", catalogue.id());
            return Ending.DONE;
        }
        warn(catalogue, terminal);
        if (dryRun) {
            terminal.say(
                    "import.catalogue-fits", catalogue.id(), catalogue.places().count());
            terminal.say("import.dry");
        } else {
            store.record(new Entry.CatalogueAdopted(catalogue));
            terminal.say(
                    "import.catalogue-done", catalogue.id(), catalogue.places().count());
        }
        return Ending.DONE;
    }

    private Ending calendar(Store store) throws IOException {
        var calendar = Holidays.read(Files.readString(file));
        if (store.catalogues().calendar().filter(calendar::equals).isPresent()) {
            root.terminal().say("import.nothing");
        } else if (dryRun) {
            root.terminal().say("import.dry");
        } else {
            store.record(new Entry.CalendarChanged(
                    new Entry.Edit<>(store.catalogues().calendar(), Optional.of(calendar))));
            root.terminal()
                    .say(
                            "import.calendar-done",
                            calendar.free().size(),
                            calendar.worked().size());
        }
        return Ending.DONE;
    }

    /// What is doubtful about it, but no reason to refuse it; hints are left to `catalogue lint`.
    private static void warn(Catalogue catalogue, Terminal terminal) {
        var words = LintWords.of(terminal.language());
        CatalogueLint.of(catalogue).stream()
                .filter(problem -> problem.severity() == Severity.WARNING)
                .forEach(problem -> terminal.err().println(words.sentence(problem)));
    }

    private Ending sheet(Store store, ImportKind sheetKind) {
        var terminal = root.terminal();
        var plan = Imports.plan(sheetKind, SheetReader.read(file), context(store, terminal));
        tell(plan, terminal);
        if (dryRun) {
            terminal.say("import.dry");
        } else if (plan.entry().isEmpty()) {
            terminal.say("import.nothing");
        } else {
            store.record(plan.entry().get());
            terminal.say("import.written", plan.writing());
        }
        return plan.hasRefusals() ? Ending.DATA_HAS_ERRORS : Ending.DONE;
    }

    private ImportContext context(Store store, Terminal terminal) {
        return new ImportContext(
                PresentReading.of(store, round.map(name -> root.known(store, new RoundId(name)))),
                System.getProperty("user.name", ""),
                LocalDateTime.now(ZoneId.systemDefault()),
                terminal.language());
    }

    /// Every row that is not as it was goes to the reader; what is refused or doubtful goes to the error stream too.
    private static void tell(ImportPlan plan, Terminal terminal) {
        var words = ImportWords.of(terminal.language());
        plan.general().forEach(message -> terminal.err().println(words.text(message)));
        for (var row : plan.rows()) {
            if (row.outcome().writes()) {
                terminal.out().println(line(row, words));
            }
            row.messages().forEach(message -> terminal.err().println(words.located(message)));
        }
        terminal.out()
                .println(plan.counts().entrySet().stream()
                        .map(count -> words.name(count.getKey()) + " " + count.getValue())
                        .collect(Collectors.joining("，")));
    }

    private static String line(PlannedRow row, ImportWords words) {
        var changes = row.changes().stream().map(ImportCommand::change).collect(Collectors.joining("；"));
        return String.join(
                        "\t",
                        Integer.toString(row.number()),
                        words.name(row.outcome()),
                        row.code(),
                        row.name(),
                        changes)
                .stripTrailing();
    }

    private static String change(FieldChange change) {
        return change.field() + " " + change.before() + " → " + change.after();
    }
}
