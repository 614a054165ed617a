package tongbao.workbench.register;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import tongbao.domain.round.Round;
import tongbao.intake.plan.Choices;
import tongbao.intake.plan.Column;
import tongbao.intake.plan.ImportContext;
import tongbao.intake.plan.ImportKind;
import tongbao.intake.plan.ImportPlan;
import tongbao.intake.plan.ImportWords;
import tongbao.intake.plan.Imports;
import tongbao.intake.plan.Outcome;
import tongbao.intake.plan.PlannedRow;
import tongbao.intake.plan.RowMessage;
import tongbao.intake.plan.RowMessage.Severity;
import tongbao.intake.plan.TwinChoice;
import tongbao.intake.sheet.Sheet;
import tongbao.intake.sheet.SheetException;
import tongbao.intake.sheet.SheetReader;
import tongbao.store.reading.PresentReading;
import tongbao.workbench.ui.Job;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// One import on its way: a file, what it would do row by row, and the step that writes it. Until then nothing is
/// written.
public final class ImportViewModel {
    private final Session session;
    private final ImportWords words;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Choosing());
    private final ObservableList<PlannedRow> rows = FXCollections.observableArrayList();
    private final FilteredList<PlannedRow> shown = new FilteredList<>(rows);
    private final ObjectProperty<Optional<Outcome>> outcome = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty text = new SimpleStringProperty("");
    private final ColumnsChosen memory;
    private ImportKind expected = ImportKind.SITES;
    private ImportKind kind = ImportKind.SITES;
    private Choices choices = Choices.NONE;
    private Optional<Sheet> sheet = Optional.empty();
    private Optional<Job> job = Optional.empty();

    /// How far it is.
    public sealed interface State {
        /// No file was chosen yet.
        record Choosing() implements State {}

        record Reading(String file) implements State {}

        /// The file as a whole is refused.
        ///
        /// @param why what is wrong and what to do
        record Refused(String file, String why) implements State {}

        /// Which column of the sheet is which.
        ///
        /// @param lacking why nothing can be planned yet; empty if a person only wants to choose otherwise
        record Matching(Sheet sheet, ImportKind kind, Choices choices, Optional<RowMessage> lacking) implements State {}

        record Planned(ImportPlan plan) implements State {}

        record Writing(ImportPlan plan) implements State {}
    }

    public ImportViewModel(Session session) {
        this.session = session;
        memory = new ColumnsChosen(session.preferences());
        words = ImportWords.of(session.messages().locale());
        outcome.subscribe(_ -> filter());
        text.subscribe(_ -> filter());
    }

    /// What may be imported now: results only while a round is open.
    public List<ImportKind> kinds() {
        var kinds = new ArrayList<>(List.of(
                ImportKind.SITES, ImportKind.ACCOUNTS, ImportKind.CHANNELS, ImportKind.REGIONS, ImportKind.HISTORY));
        if (session.getRound().isPresent()) {
            Arrays.stream(ImportKind.values()).filter(ImportKind::needsRound).forEach(kinds::add);
        }
        return kinds;
    }

    /// Begins anew.
    ///
    /// @param likely what is imported where the heads of the sheet do not tell
    public void begin(ImportKind likely) {
        cancel();
        expected = likely;
        sheet = Optional.empty();
        rows.clear();
        clearFilter();
        state.set(new State.Choosing());
    }

    /// Reads `file` and plans it as what its heads say it is, its columns as they were chosen for such a sheet before.
    /// Asks nothing and writes nothing.
    public void read(Path file) {
        var name = String.valueOf(file.getFileName());
        start(name, () -> SheetReader.read(file), read -> {
            sheet = Optional.of(read);
            readAs(ImportGuess.of(read, kinds(), expected));
        });
    }

    /// Plans the same sheet as another kind.
    public void readAs(ImportKind other) {
        sheet.ifPresent(read -> {
            kind = other;
            choices = Choices.NONE.withColumns(memory.of(other, read));
            plan();
        });
    }

    /// Goes back to which column is which.
    public void match() {
        sheet.ifPresent(read -> state.set(new State.Matching(read, kind, choices, Optional.empty())));
    }

    /// Reads a column from another header of the sheet; nothing is planned yet.
    ///
    /// @param header empty text if it is not to be read
    public void match(Column column, String header) {
        choices = choices.withColumn(column, header);
        match();
    }

    /// Leaves it to the headers which column is which.
    public void matchByHeaders() {
        choices = choices.withColumns(Map.of());
        match();
    }

    /// Plans with the columns as they are chosen now, and remembers them for sheets with these headers.
    public void plan() {
        sheet.ifPresent(read -> {
            memory.keep(kind, read, choices.columns());
            clearFilter();
            var wanted = choices;
            var as = kind;
            start(read.file(), () -> plan(read, as, wanted), this::planned);
        });
    }

    /// Says what a row that may be a duplicate is.
    public void decide(int row, TwinChoice choice) {
        choices = choices.withTwin(row, choice);
        again();
    }

    /// Says the same of every row that nobody decided yet.
    public void decideRest(TwinChoice choice) {
        if (state.get() instanceof State.Planned(var plan)) {
            for (var row : plan.rows()) {
                choices =
                        row.outcome() == Outcome.POSSIBLE_DUPLICATE ? choices.withTwin(row.number(), choice) : choices;
            }
            again();
        }
    }

    /// What was decided of a row; empty while nothing was.
    public Optional<TwinChoice> decided(int row) {
        return Optional.ofNullable(choices.twins().get(row));
    }

    /// Plans anew beside what is shown, which stays until then.
    private void again() {
        var wanted = choices;
        var as = kind;
        sheet.ifPresent(read -> session.background()
                .run(
                        () -> plan(read, as, wanted),
                        plan -> {
                            if (wanted.equals(choices)) {
                                planned(plan);
                            }
                        },
                        failure -> session.report(Problem.of(failure))));
    }

    private <T> void start(String file, Callable<T> work, Consumer<T> done) {
        cancel();
        state.set(new State.Reading(file));
        job = Optional.of(session.background()
                .start(
                        session.messages().get("register.import.reading", file),
                        _ -> work.call(),
                        result -> {
                            job = Optional.empty();
                            done.accept(result);
                        },
                        failure -> {
                            job = Optional.empty();
                            if (failure instanceof SheetException refused) {
                                state.set(new State.Refused(file, words.text(refused)));
                            } else {
                                state.set(new State.Choosing());
                                session.report(Problem.of(failure));
                            }
                        }));
    }

    private void planned(ImportPlan plan) {
        var unread = plan.general().stream()
                .filter(message ->
                        message.severity() == Severity.REFUSAL && plan.rows().isEmpty())
                .findFirst();
        if (unread.isPresent()) {
            sheet.ifPresent(read -> state.set(new State.Matching(read, kind, choices, unread)));
            return;
        }
        if (rows.size() == plan.rows().size()) {
            for (var i = 0; i < rows.size(); i++) {
                if (!rows.get(i).equals(plan.rows().get(i))) {
                    rows.set(i, plan.rows().get(i));
                }
            }
        } else {
            rows.setAll(plan.rows());
        }
        state.set(new State.Planned(plan));
    }

    private ImportPlan plan(Sheet read, ImportKind as, Choices wanted) {
        var round = session.getRound().map(Round::id).filter(_ -> as.needsRound());
        return Imports.plan(
                as,
                read,
                new ImportContext(
                        PresentReading.of(session.store(), round),
                        session.inspectorProperty().get(),
                        LocalDateTime.now(ZoneId.systemDefault()),
                        session.messages().locale()),
                wanted);
    }

    /// Stops reading, if it is; nothing was written.
    public void cancel() {
        job.ifPresent(running -> {
            running.cancel();
            state.set(new State.Choosing());
        });
        job = Optional.empty();
    }

    /// Writes the whole plan in one step.
    ///
    /// @param done told what was written, once it is on the disk
    public void write(Consumer<ImportPlan> done) {
        if (state.get() instanceof State.Planned(var plan) && plan.entry().isPresent() && undecided(plan) == 0) {
            var entry = plan.entry().get();
            state.set(new State.Writing(plan));
            session.changes()
                    .record(
                            () -> session.store().record(entry),
                            _ -> done.accept(plan),
                            _ -> state.set(new State.Planned(plan)));
        }
    }

    private void filter() {
        var wanted = text.get().strip().toLowerCase(Locale.ROOT);
        var only = outcome.get();
        shown.setPredicate(row -> (only.isEmpty() || only.get() == row.outcome())
                && (row.code().toLowerCase(Locale.ROOT).contains(wanted)
                        || row.name().toLowerCase(Locale.ROOT).contains(wanted)));
    }

    public void clearFilter() {
        outcome.set(Optional.empty());
        text.set("");
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The rows that pass the filter.
    public ObservableList<PlannedRow> rows() {
        return shown;
    }

    /// The outcome rows must have to be shown; empty for any.
    public ObjectProperty<Optional<Outcome>> outcomeProperty() {
        return outcome;
    }

    /// What codes or names have to contain.
    public StringProperty textProperty() {
        return text;
    }

    /// What the sheet is read as.
    public ImportKind kind() {
        return kind;
    }

    public ImportWords words() {
        return words;
    }

    /// How many rows of `plan` would change something.
    public static int writing(ImportPlan plan) {
        return (int) plan.rows().stream().filter(row -> row.outcome().writes()).count();
    }

    /// How many rows of `plan` may be duplicates and wait for a decision.
    public static int undecided(ImportPlan plan) {
        return plan.counts().getOrDefault(Outcome.POSSIBLE_DUPLICATE, 0);
    }
}
