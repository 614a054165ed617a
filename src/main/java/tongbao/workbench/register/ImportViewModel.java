package tongbao.workbench.register;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import tongbao.intake.plan.ImportContext;
import tongbao.intake.plan.ImportKind;
import tongbao.intake.plan.ImportPlan;
import tongbao.intake.plan.ImportWords;
import tongbao.intake.plan.Imports;
import tongbao.intake.plan.Outcome;
import tongbao.intake.plan.PlannedRow;
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
    private ImportKind expected = ImportKind.SITES;
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

        record Planned(ImportPlan plan) implements State {}

        record Writing(ImportPlan plan) implements State {}
    }

    public ImportViewModel(Session session) {
        this.session = session;
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

    /// Reads `file` and plans it as what its heads say it is. Asks nothing and writes nothing.
    public void read(Path file) {
        var name = String.valueOf(file.getFileName());
        var kinds = kinds();
        start(name, () -> {
            var read = SheetReader.read(file);
            return new Read(read, plan(ImportGuess.of(read, kinds, expected), read));
        });
    }

    /// Plans the same sheet as another kind.
    public void readAs(ImportKind kind) {
        sheet.ifPresent(read -> start(read.file(), () -> new Read(read, plan(kind, read))));
    }

    private void start(String file, java.util.concurrent.Callable<Read> work) {
        cancel();
        state.set(new State.Reading(file));
        clearFilter();
        job = Optional.of(session.background()
                .start(
                        session.messages().get("register.import.reading", file),
                        _ -> work.call(),
                        this::planned,
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

    private void planned(Read read) {
        job = Optional.empty();
        sheet = Optional.of(read.sheet());
        rows.setAll(read.plan().rows());
        state.set(new State.Planned(read.plan()));
    }

    private ImportPlan plan(ImportKind kind, Sheet read) {
        var round = session.getRound().map(Round::id).filter(_ -> kind.needsRound());
        return Imports.plan(
                kind,
                read,
                new ImportContext(
                        PresentReading.of(session.store(), round),
                        session.inspectorProperty().get(),
                        LocalDateTime.now(ZoneId.systemDefault()),
                        session.messages().locale()));
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
        if (state.get() instanceof State.Planned(var plan) && plan.entry().isPresent()) {
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

    public ImportWords words() {
        return words;
    }

    /// How many rows of `plan` would change something.
    public static int writing(ImportPlan plan) {
        return (int) plan.rows().stream().filter(row -> row.outcome().writes()).count();
    }

    private record Read(Sheet sheet, ImportPlan plan) {}
}
