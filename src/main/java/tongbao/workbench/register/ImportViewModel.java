package tongbao.workbench.register;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tongbao.intake.plan.Choices;
import tongbao.intake.plan.Column;
import tongbao.intake.plan.ImportKind;
import tongbao.intake.plan.ImportPlan;
import tongbao.intake.plan.ImportWords;
import tongbao.intake.plan.RowMessage.Severity;
import tongbao.intake.plan.TwinChoice;
import tongbao.intake.sheet.Sheet;
import tongbao.intake.sheet.SheetException;
import tongbao.intake.sheet.SheetReader;
import tongbao.workbench.ui.Job;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// One import on its way: a file, what it would do row by row, and the step that writes it. Until then nothing is
/// written.
public final class ImportViewModel {
    private final Session session;
    private final ImportWords words;
    private final ReadOnlyObjectWrapper<ImportState> state = new ReadOnlyObjectWrapper<>(new ImportState.Choosing());
    private final PlannedRows rows = new PlannedRows();
    private final ColumnsChosen memory;
    private ImportKind expected = ImportKind.SITES;
    private Optional<ImportDraft> draft = Optional.empty();
    private Optional<Job> job = Optional.empty();

    public ImportViewModel(Session session) {
        this.session = session;
        memory = new ColumnsChosen(session.preferences());
        words = ImportWords.of(session.messages().locale());
    }

    /// What may be imported now; what belongs to a round comes last, and only while one is open.
    public List<ImportKind> kinds() {
        var inRound = session.getRound().isPresent();
        return Arrays.stream(ImportKind.values())
                .filter(kind -> inRound || !kind.needsRound())
                .sorted(Comparator.comparing(ImportKind::needsRound))
                .toList();
    }

    /// Begins anew.
    ///
    /// @param likely what is imported where the heads of the sheet do not tell
    public void begin(ImportKind likely) {
        cancel();
        expected = likely;
        draft = Optional.empty();
        rows.clear();
        state.set(new ImportState.Choosing());
    }

    /// Reads `file` and plans it as what its heads say it is, its columns as they were chosen for such a sheet before.
    /// Asks nothing and writes nothing.
    public void read(Path file) {
        start(
                String.valueOf(file.getFileName()),
                () -> SheetReader.read(file),
                read -> readAs(read, ImportGuess.of(read, kinds(), expected)));
    }

    /// Plans the same sheet as another kind.
    public void readAs(ImportKind other) {
        draft.ifPresent(at -> readAs(at.sheet(), other));
    }

    private void readAs(Sheet sheet, ImportKind kind) {
        draft = Optional.of(new ImportDraft(sheet, kind, Choices.NONE.withColumns(memory.of(kind, sheet))));
        plan();
    }

    /// Goes back to which column is which.
    public void match() {
        draft.ifPresent(at -> state.set(new ImportState.Matching(at, Optional.empty())));
    }

    /// Reads a column from another header of the sheet; nothing is planned yet.
    ///
    /// @param header empty text if it is not to be read
    public void match(Column column, String header) {
        draft = draft.map(at -> at.withColumn(column, header));
        match();
    }

    /// Leaves it to the headers which column is which.
    public void matchByHeaders() {
        draft = draft.map(ImportDraft::byHeaders);
        match();
    }

    /// Plans with the columns as they are chosen now, and remembers them for sheets with these headers.
    public void plan() {
        draft.ifPresent(at -> {
            memory.keep(at.kind(), at.sheet(), at.choices().columns());
            rows.clearFilter();
            start(at.sheet().file(), () -> at.plan(session), this::planned);
        });
    }

    /// Says what a row that may be a duplicate is.
    public void decide(int row, TwinChoice choice) {
        draft = draft.map(at -> at.withTwin(row, choice));
        again();
    }

    /// Says the same of every row that nobody decided yet.
    public void decideRest(TwinChoice choice) {
        if (state.get() instanceof ImportState.Planned(var plan)) {
            draft = draft.map(at -> at.withRest(plan, choice));
            again();
        }
    }

    /// What was decided of a row; empty while nothing was.
    public Optional<TwinChoice> decided(int row) {
        return draft.flatMap(at -> at.decided(row));
    }

    /// Plans anew beside what is shown, which stays until then.
    private void again() {
        draft.ifPresent(wanted -> session.background()
                .run(
                        () -> wanted.plan(session),
                        plan -> {
                            if (draft.equals(Optional.of(wanted))) {
                                planned(plan);
                            }
                        },
                        failure -> session.report(Problem.of(failure))));
    }

    private <T> void start(String file, Callable<T> work, Consumer<T> done) {
        cancel();
        state.set(new ImportState.Reading(file));
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
                                state.set(new ImportState.Refused(file, words.text(refused)));
                            } else {
                                state.set(new ImportState.Choosing());
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
            draft.ifPresent(at -> state.set(new ImportState.Matching(at, unread)));
        } else {
            rows.show(plan.rows());
            state.set(new ImportState.Planned(plan));
        }
    }

    /// Stops reading, if it is; nothing was written.
    public void cancel() {
        job.ifPresent(running -> {
            running.cancel();
            state.set(new ImportState.Choosing());
        });
        job = Optional.empty();
    }

    /// Writes the whole plan in one step.
    ///
    /// @param done told what was written, once it is on the disk
    public void write(Consumer<ImportPlan> done) {
        if (state.get() instanceof ImportState.Planned(var plan) && plan.entry().isPresent() && plan.undecided() == 0) {
            var entry = plan.entry().get();
            state.set(new ImportState.Writing(plan));
            session.changes()
                    .record(
                            () -> session.store().record(entry),
                            _ -> done.accept(plan),
                            _ -> state.set(new ImportState.Planned(plan)));
        }
    }

    public ReadOnlyObjectProperty<ImportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What the plan would do, row by row; it stays while the columns are matched or the sheet is planned anew.
    PlannedRows rows() {
        return rows;
    }

    /// What the sheet is read as; while there is none, what is expected.
    public ImportKind kind() {
        return draft.map(ImportDraft::kind).orElse(expected);
    }

    public ImportWords words() {
        return words;
    }
}
