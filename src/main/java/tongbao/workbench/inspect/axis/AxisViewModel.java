package tongbao.workbench.inspect.axis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.domain.journal.ClauseAnswering;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.workbench.inspect.ClausesViewModel.Filter;
import tongbao.workbench.inspect.InspectViewModel;
import tongbao.workbench.inspect.Opened;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Reading;
import tongbao.workbench.ui.Session;

/// One clause of the round down its subjects. A row that gets its answer stays where it is until the filter is chosen
/// again. What is shown is what is stored.
public final class AxisViewModel {
    private final Session session;
    private final InspectViewModel inspect;
    private final ObservableList<AxisClause> clauses = FXCollections.observableArrayList();
    private final ObservableList<AxisRow> rows = FXCollections.observableArrayList();
    private final Set<SubjectId> picked = new HashSet<>();
    private final ReadOnlyIntegerWrapper pickedCount = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<AxisClause>> clause = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SubjectId>> cursor = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ClauseAnswering>> trial =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final BooleanProperty hideDone = new SimpleBooleanProperty();
    private final BooleanProperty overwriting = new SimpleBooleanProperty();
    private final StringProperty text = new SimpleStringProperty("");
    private final Reading<Optional<AxisReading>> round;
    private Optional<AxisReading> reading = Optional.empty();
    private Optional<ClauseCode> wanted = Optional.empty();

    public AxisViewModel(Session session, InspectViewModel inspect) {
        this.session = session;
        this.inspect = inspect;
        round = new Reading<>(
                session.background(),
                () -> {
                    var desk = inspect.deskProperty().get();
                    return () -> desk.map(at -> AxisReading.of(session.store(), at));
                },
                read -> read.ifPresent(this::take),
                failure -> session.report(Problem.of(failure)));
        round.follow(inspect.deskProperty());
        inspect.changedProperty().subscribe(changed -> changed.ifPresent(this::take));
        filter.subscribe(_ -> list());
        hideDone.subscribe(_ -> list());
        text.subscribe(_ -> listClauses());
    }

    /// Comes to the front at a clause and a subject; the round is read the first time only.
    public void show(Optional<ClauseCode> at, Optional<SubjectId> on) {
        cursor.set(on);
        if (round.isCurrent()) {
            at.ifPresent(this::choose);
        } else {
            wanted = at;
        }
        round.showAsRead();
    }

    public void hide() {
        round.hide();
        trial.set(Optional.empty());
    }

    /// What was read before stays on the screen until the new is there.
    private void take(AxisReading read) {
        reading = Optional.of(read);
        listClauses();
        var code = wanted.or(() -> clause.get().map(AxisClause::code));
        wanted = Optional.empty();
        clause.set(code.flatMap(this::find).or(() -> clauses.stream().findFirst()));
        picked.removeIf(id -> read.desk().find(id).isEmpty());
        list();
    }

    private void listClauses() {
        var typed = text.get().strip();
        clauses.setAll(reading.map(AxisReading::clauses).orElse(List.of()).stream()
                .filter(one -> typed.isEmpty()
                        || one.place().clause().name().contains(typed)
                        || one.place().indicator().name().contains(typed))
                .toList());
    }

    /// A subject was recorded, by whatever hand.
    private void take(Opened changed) {
        reading.ifPresent(read -> {
            var subject = changed.subject();
            read.put(subject, changed.inspection());
            clause.get().ifPresent(at -> {
                for (var i = 0; i < rows.size(); i++) {
                    if (rows.get(i).subject().id().equals(subject.id())) {
                        rows.set(i, read.row(subject, at.code()));
                    }
                }
            });
            revision.set(revision.get() + 1);
        });
    }

    private Optional<AxisClause> find(ClauseCode code) {
        return reading.map(AxisReading::clauses).orElse(List.of()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    public void choose(ClauseCode code) {
        find(code).filter(one -> !clause.get().equals(Optional.of(one))).ifPresent(one -> {
            clause.set(Optional.of(one));
            trial.set(Optional.empty());
            picked.clear();
            list();
        });
    }

    /// Goes to the clause `by` places on.
    public void step(int by) {
        clause.get().ifPresent(at -> {
            var all = reading.map(AxisReading::clauses).orElse(List.of());
            var to = all.indexOf(at) + by;
            if (to >= 0 && to < all.size()) {
                choose(all.get(to).code());
            }
        });
    }

    /// Lists the subjects by their answers as they are now.
    public void list() {
        var listed = clause.get()
                .flatMap(at -> reading.map(read -> read.rows(at).stream()
                        .filter(row -> filter.get().takes(row.answer(at.code())))
                        .filter(row -> !hideDone.get() || Answer.isUnchecked(row.answer(at.code())))
                        .toList()))
                .orElse(List.of());
        var at = cursor.get();
        rows.setAll(listed);
        cursor.set(at.filter(id -> index(id) >= 0)
                .or(() -> listed.stream().findFirst().map(row -> row.subject().id())));
        count();
    }

    private int index(SubjectId id) {
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i).subject().id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /// Goes `by` rows down; stays at the ends.
    public void move(int by) {
        if (!rows.isEmpty()) {
            var at = cursor.get().map(this::index).orElse(-1);
            cursor.set(Optional.of(
                    rows.get(Math.clamp(at + by, 0, rows.size() - 1)).subject().id()));
        }
    }

    public void point(SubjectId subject) {
        cursor.set(Optional.of(subject));
    }

    /// Goes to the next row nobody has answered, behind the cursor and then from the top.
    public void nextUnseen() {
        var at = cursor.get().map(this::index).orElse(-1);
        for (var i = 1; i <= rows.size(); i++) {
            var row = rows.get(Math.floorMod(at + i, rows.size()));
            if (clause.get()
                    .map(one -> Answer.isUnchecked(row.answer(one.code())))
                    .orElse(false)) {
                cursor.set(Optional.of(row.subject().id()));
                return;
            }
        }
    }

    /// Picks or lets go of a subject.
    public void pick(SubjectId subject) {
        if (!picked.remove(subject)) {
            picked.add(subject);
        }
        count();
    }

    /// Picks everything listed that is unseen, or everything listed.
    public void pickAll(boolean unseenOnly) {
        picked.clear();
        clause.get()
                .ifPresent(at -> rows.stream()
                        .filter(row -> !unseenOnly || Answer.isUnchecked(row.answer(at.code())))
                        .forEach(row -> picked.add(row.subject().id())));
        count();
    }

    /// Lets go of everything; false if nothing was picked.
    public boolean pickNone() {
        var any = !picked.isEmpty();
        picked.clear();
        count();
        return any;
    }

    public boolean isPicked(SubjectId subject) {
        return picked.contains(subject);
    }

    private void count() {
        trial.set(Optional.empty());
        pickedCount.set(picked.size());
        revision.set(revision.get() + 1);
    }

    /// Answers the row under the cursor and goes on to the next; or tries what answering all picked ones would do.
    public void answer(Answer answer) {
        if (!picked.isEmpty()) {
            attempt(answer);
            return;
        }
        clause.get()
                .ifPresent(at -> cursor.get().flatMap(this::row).ifPresent(row -> {
                    inspect.writing().record(opened(row), at.code(), answer);
                    move(+1);
                }));
    }

    private Optional<AxisRow> row(SubjectId id) {
        var index = index(id);
        return index < 0 ? Optional.empty() : Optional.of(rows.get(index));
    }

    private void attempt(Answer answer) {
        overwriting.set(false);
        clause.get()
                .ifPresent(at -> reading.ifPresent(read -> trial.set(Optional.of(ClauseAnswering.of(
                        read.desk().round().id(),
                        at.code(),
                        answer,
                        read.rows(at).stream()
                                .filter(row -> picked.contains(row.subject().id()))
                                .map(AxisRow::inspection)
                                .toList())))));
    }

    /// Lets go of what would be written although the round before had a problem there, and tries again.
    public void dropFormerProblems() {
        trial.get().ifPresent(tried -> {
            new ArrayList<>(formerProblems(tried))
                    .forEach(row -> picked.remove(row.subject().id()));
            pickedCount.set(picked.size());
            revision.set(revision.get() + 1);
            attempt(tried.wanted());
        });
    }

    /// What would be written although the round before had a problem there.
    List<AxisRow> formerProblems(ClauseAnswering tried) {
        if (tried.wanted() instanceof Answer.Problem) {
            return List.of();
        }
        return tried.writes().stream()
                .flatMap(edit -> row(edit.subject()).stream())
                .filter(row ->
                        row.last().filter(Answer.Problem.class::isInstance).isPresent())
                .toList();
    }

    /// Writes what was tried, in one step.
    public void confirm() {
        trial.get().flatMap(tried -> tried.entry(overwriting.get())).ifPresent(entry -> {
            trial.set(Optional.empty());
            picked.clear();
            pickedCount.set(0);
            session.changes().record(() -> session.store().record(entry), _ -> {}, _ -> {});
        });
    }

    public void cancel() {
        trial.set(Optional.empty());
    }

    /// The code of the clause at hand.
    public Optional<ClauseCode> current() {
        return clause.get().map(AxisClause::code);
    }

    Opened opened(AxisRow row) {
        return reading.orElseThrow().desk().opened(row.subject(), row.inspection());
    }

    Tallies.Tally tally(AxisClause of) {
        return reading.orElseThrow().tallies().of(of.code());
    }

    /// How many subjects of the clause at hand `which` takes.
    long count(Filter which) {
        return clause.get()
                .flatMap(at -> reading.map(read -> read.rows(at).stream()
                        .filter(row -> which.takes(row.answer(at.code())))
                        .count()))
                .orElse(0L);
    }

    Optional<Subject> subject(SubjectId id) {
        return reading.flatMap(read -> read.desk().find(id));
    }

    Optional<String> region(AxisRow row) {
        return reading.flatMap(read -> read.desk().regionOf(row.subject())).map(region -> region.name());
    }

    boolean hasSeveralKinds() {
        return clauses.stream().map(AxisClause::kind).distinct().count() > 1;
    }

    ObservableList<AxisClause> clauses() {
        return clauses;
    }

    /// What is listed, from top to bottom.
    public ObservableList<AxisRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<Optional<AxisClause>> clauseProperty() {
        return clause.getReadOnlyProperty();
    }

    /// The subject that keys act on.
    public ReadOnlyObjectProperty<Optional<SubjectId>> cursorProperty() {
        return cursor.getReadOnlyProperty();
    }

    /// What answering the picked ones would do, while it is looked at.
    public ReadOnlyObjectProperty<Optional<ClauseAnswering>> trialProperty() {
        return trial.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty pickedCountProperty() {
        return pickedCount.getReadOnlyProperty();
    }

    /// Grows whenever counts or picks changed.
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    public BooleanProperty hideDoneProperty() {
        return hideDone;
    }

    /// Whether other answers are overwritten, too.
    public BooleanProperty overwritingProperty() {
        return overwriting;
    }

    /// What the list of clauses is filtered by.
    public StringProperty textProperty() {
        return text;
    }
}
