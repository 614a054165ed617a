package tongbao.workbench.inspect.axis;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
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
    private final InspectViewModel inspect;
    private final ObservableList<AxisClause> clauses = FXCollections.observableArrayList();
    private final AxisRows rows = new AxisRows();
    private final AxisPicks picks;
    private final ReadOnlyObjectWrapper<Optional<AxisClause>> clause = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final AxisFilter filter;
    private final StringProperty text = new SimpleStringProperty("");
    private final Reading<Optional<AxisReading>> round;
    private Optional<AxisReading> reading = Optional.empty();
    private Optional<ClauseCode> wanted = Optional.empty();

    public AxisViewModel(Session session, InspectViewModel inspect) {
        picks = new AxisPicks(session, rows, () -> revision.set(revision.get() + 1));
        this.inspect = inspect;
        filter = new AxisFilter(inspect.headway());
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
        filter.answerProperty().subscribe(_ -> list());
        filter.hideDoneProperty().subscribe(_ -> list());
        text.subscribe(_ -> listClauses());
        inspect.headway().movedProperty().subscribe(moved -> {
            if (moved.subject().isEmpty()) {
                count(); // it may be shared out otherwise
            }
        });
        filter.whose().chosenProperty().subscribe(_ -> {
            picks.clear(); // nobody answers what he does not see
            list();
        });
    }

    /// Comes to the front at a clause and a subject; the round is read the first time only.
    public void show(Optional<ClauseCode> at, Optional<SubjectId> on) {
        rows.point(on);
        if (round.isCurrent()) {
            at.ifPresent(this::choose);
        } else {
            wanted = at;
        }
        round.showAsRead();
    }

    public void hide() {
        round.hide();
        picks.cancel();
    }

    /// What was read before stays on the screen until the new is there.
    private void take(AxisReading read) {
        reading = Optional.of(read);
        count();
        listClauses();
        var code = wanted.or(() -> clause.get().map(AxisClause::code));
        wanted = Optional.empty();
        clause.set(code.flatMap(this::find).or(() -> clauses.stream().findFirst()));
        picks.keep(id -> read.desk().find(id).isPresent());
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
            clause.get().ifPresent(at -> rows.put(read.row(subject, at.code())));
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
            picks.cancel();
            picks.clear();
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
                .flatMap(at -> reading.map(read -> filter.listed(read, at)))
                .orElse(List.of());
        rows.set(listed);
        picks.count();
    }

    private void count() {
        reading.ifPresent(read -> read.countOnly(filter.people()));
        revision.set(revision.get() + 1);
    }

    /// Goes to the next row nobody has answered, behind the cursor and then from the top.
    public void nextUnseen() {
        clause.get().ifPresent(at -> rows.next(row -> Answer.isUnchecked(row.answer(at.code()))));
    }

    /// Picks everything listed that is unseen, or everything listed.
    public void pickAll(boolean unseenOnly) {
        picks.set(clause.get()
                .map(at -> rows.listed().stream()
                        .filter(row -> !unseenOnly || Answer.isUnchecked(row.answer(at.code())))
                        .map(row -> row.subject().id())
                        .toList())
                .orElse(List.of()));
    }

    /// Answers the row under the cursor and goes on to the next; or tries what answering all picked ones would do.
    public void answer(Answer answer) {
        if (!picks.isEmpty()) {
            clause.get().ifPresent(at -> reading.ifPresent(read -> picks.attempt(read, at, answer)));
            return;
        }
        clause.get()
                .ifPresent(at -> rows.current().ifPresent(row -> {
                    inspect.writing().record(opened(row), at.code(), answer);
                    rows.move(+1);
                }));
    }

    /// Lets go of what would be written although the round before had a problem there, and tries again.
    public void dropFormerProblems() {
        picks.dropFormerProblems()
                .ifPresent(wanted ->
                        clause.get().ifPresent(at -> reading.ifPresent(read -> picks.attempt(read, at, wanted))));
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

    /// How many of the chosen inspector's subjects `which` takes under the clause at hand.
    long count(Filter which) {
        return clause.get()
                .flatMap(at -> reading.map(read -> filter.count(read, at, which)))
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

    /// What is listed, and the row that keys act on.
    public AxisRows rows() {
        return rows;
    }

    /// What is picked, and what answering it would do.
    public AxisPicks picks() {
        return picks;
    }

    ReadOnlyObjectProperty<Optional<AxisClause>> clauseProperty() {
        return clause.getReadOnlyProperty();
    }

    /// Grows whenever counts or picks changed.
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /// Which subjects are listed.
    public AxisFilter filter() {
        return filter;
    }

    /// What the list of clauses is filtered by.
    public StringProperty textProperty() {
        return text;
    }
}
