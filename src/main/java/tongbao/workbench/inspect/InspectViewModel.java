package tongbao.workbench.inspect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import tongbao.document.ArgbImage;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.inspection.EvidenceId;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.inspection.mark.Mark;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Recorded;
import tongbao.domain.journal.RoundCarrying;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.RoundId;
import tongbao.store.PresentReading;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// The inspection of one round at one desk. What it shows is always what the store holds: an answer appears once it
/// is stored; one that could not be stored is not shown, and the frame says why. Keys pressed faster than the disk
/// writes
/// queue up in their order, each for the subject that was open when it was pressed.
public final class InspectViewModel {
    private final Session session;
    private final Recording recording;
    private final ReadOnlyObjectWrapper<Optional<RoundDesk>> desk = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Opened>> changed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableMap<SubjectId, Standing> standings = FXCollections.observableHashMap();
    private final Map<SubjectId, Opened> near = new HashMap<>();
    private Optional<SubjectId> wanted = Optional.empty();
    private int unsaved;
    private int changes;
    private int ownChanges;
    private Optional<Recorded> head;
    private Optional<ClauseCode> pointed = Optional.empty();

    public InspectViewModel(Session session) {
        this.session = session;
        recording = new Recording(session.store());
        head = session.changes().undoableProperty().get();
        session.changes().revisionProperty().addListener(_ -> noticeChange());
    }

    /// Goes to a round and to `at`, or else to its first undecided subject.
    public void enter(RoundId round, Optional<SubjectId> at) {
        read(
                () -> {
                    var entered = RoundDesk.read(session.store(), round);
                    return Map.entry(entered, entered.standings());
                },
                read -> {
                    var entered = read.getKey();
                    near.clear();
                    standings.clear();
                    standings.putAll(read.getValue());
                    desk.set(Optional.of(entered));
                    at.flatMap(entered::find)
                            .or(() -> firstUndecided(entered))
                            .ifPresentOrElse(subject -> open(subject.id()), () -> opened.set(Optional.empty()));
                });
    }

    /// Leaves the round: there is none to inspect.
    public void leave() {
        near.clear();
        standings.clear();
        opened.set(Optional.empty());
        desk.set(Optional.empty());
    }

    private Optional<Subject> firstUndecided(RoundDesk entered) {
        var all = entered.subjects();
        return all.stream()
                .filter(subject -> !standing(subject.id()).decided())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /// Puts a subject on the desk: at once if it is a neighbour of the one that lies there.
    public void open(SubjectId subject) {
        wanted = Optional.of(subject);
        var ready = near.get(subject);
        if (ready != null) {
            show(ready);
            return;
        }
        desk.get().ifPresent(at -> read(() -> at.open(subject), read -> read.ifPresent(this::show)));
    }

    private void show(Opened ready) {
        if (wanted.equals(Optional.of(ready.subject().id()))) {
            opened.set(Optional.of(ready));
        }
    }

    /// Reads `subjects` ahead, so that they are shown without waiting, and forgets others read ahead before.
    public void prepare(List<SubjectId> subjects) {
        near.keySet().retainAll(subjects);
        desk.get()
                .ifPresent(at -> subjects.stream()
                        .filter(subject -> !near.containsKey(subject))
                        .forEach(subject -> read(
                                () -> at.open(subject), read -> read.ifPresent(ready -> near.put(subject, ready)))));
    }

    /// Reads again what is on the desk: something else than this screen wrote to the store.
    public void refresh() {
        near.clear();
        opened.get()
                .ifPresent(at -> desk.get()
                        .ifPresent(in -> read(
                                () -> in.open(at.subject().id()),
                                read -> read.ifPresent(now -> {
                                    standings.put(now.subject().id(), now.standing());
                                    show(now);
                                }))));
    }

    /// Something was recorded, here or elsewhere. What another screen or an undo did to this round is read again, and
    /// an answer that was taken back or made again is gone to, so that the inspector sees what happened.
    private void noticeChange() {
        var now = session.changes().undoableProperty().get();
        var forward = number(now) > number(head);
        var entry = (forward ? now : head).map(Recorded::entry);
        head = now;
        changes++;
        session.background().run(() -> true, _ -> readChange(entry), _ -> {});
    }

    private static long number(Optional<Recorded> recorded) {
        return recorded.map(Recorded::number).orElse(0L);
    }

    private void readChange(Optional<Entry> entry) {
        if (changes == ownChanges) {
            return;
        }
        ownChanges = changes;
        desk.get().ifPresent(in -> {
            switch (Touched.by(entry, in.round().id())) {
                case Touched.Nothing _ -> {}
                case Touched.Everything _ ->
                    enter(in.round().id(), opened.get().map(at -> at.subject().id()));
                case Touched.One(var subject, var clause) -> {
                    near.remove(subject);
                    pointed = clause;
                    wanted = Optional.of(subject);
                    read(
                            () -> in.open(subject),
                            read -> read.ifPresent(at -> {
                                standings.put(subject, at.standing());
                                near.put(subject, at);
                                changed.set(Optional.of(at));
                                show(at);
                            }));
                }
            }
        });
    }

    /// Shows the next subject at `clause`.
    void point(ClauseCode clause) {
        pointed = Optional.of(clause);
    }

    /// The clause that a subject shall be shown at next, once.
    Optional<ClauseCode> takePointed() {
        var clause = pointed;
        pointed = Optional.empty();
        return clause;
    }

    /// Records one answer; numbers entered before stay with it.
    public void record(ClauseCode clause, Answer answer) {
        change((round, at) -> recording.answers(
                round,
                at.subject().id(),
                List.of(clause),
                (code, before) -> Amounts.keeping(answer, before.answer(code))));
    }

    /// Records one answer of `at`, which need not be on the desk.
    public void record(Opened at, ClauseCode clause, Answer answer) {
        change(
                at,
                round -> recording.answers(
                        round,
                        at.subject().id(),
                        List.of(clause),
                        (code, before) -> Amounts.keeping(answer, before.answer(code))));
    }

    /// Records the numbers of a counting clause of `at`, and the answer they mean.
    public void record(Opened at, Clause clause, Amount amount) {
        change(
                at,
                round -> recording.answers(
                        round,
                        at.subject().id(),
                        List.of(clause.code()),
                        (code, before) ->
                                Amounts.answer(clause, SubjectClass.of(at.subject()), before.answer(code), amount)));
    }

    /// Adds to the count of a counting clause; it does not fall below zero.
    public void count(Clause clause, int more) {
        change((round, at) -> recording.answers(
                round,
                at.subject().id(),
                List.of(clause.code()),
                (code, before) -> Amounts.answer(
                        clause,
                        SubjectClass.of(at.subject()),
                        before.answer(code),
                        Amounts.plus(clause, before, more))));
    }

    /// What was carried over from the round before becomes the answer of this round: it was looked at again. False if
    /// nothing was carried over for `clause`.
    public boolean confirm(ClauseCode clause) {
        var carried = getOpened()
                .map(at -> at.inspection().answer(clause))
                .filter(Answer.Carried.class::isInstance)
                .map(Answer.Carried.class::cast);
        carried.ifPresent(it -> change((round, at) -> recording.answers(
                round,
                at.subject().id(),
                List.of(clause),
                (code, before) -> before.answer(code).equals(it) ? it.answer() : before.answer(code))));
        return carried.isPresent();
    }

    /// Lays the answers of the round before ready in this one; none of them counts until it is confirmed.
    public void carryOver(RoundCarrying carrying) {
        carrying.entry()
                .ifPresent(
                        entry -> session.changes().record(() -> session.store().record(entry), _ -> {}, _ -> {}));
    }

    /// What carrying over the answers of the round before would do for the kind of the subject on the desk; nothing if
    /// there was no such round.
    public void tryCarrying(Consumer<RoundCarrying> told) {
        desk.get()
                .ifPresent(in -> in.before()
                        .ifPresent(before -> opened.get()
                                .ifPresent(at -> read(
                                        () -> carrying(
                                                in.round().id(),
                                                before,
                                                at.subject().kind()),
                                        told))));
    }

    private RoundCarrying carrying(RoundId now, RoundId before, SubjectKind kind) {
        var store = session.store();
        return RoundCarrying.of(
                PresentReading.of(store, Optional.of(before)).round().orElseThrow(),
                PresentReading.of(store, Optional.of(now)).round().orElseThrow(),
                kind,
                before.value());
    }

    /// Every clause of the subject that is still 未查 becomes 未发现, in one step.
    public void recordRest() {
        change((round, at) -> recording.answers(
                round,
                at.subject().id(),
                at.places().stream().map(place -> place.clause().code()).toList(),
                (code, before) -> before.answer(code) instanceof Answer.Unseen ? Answer.CLEAR : before.answer(code)));
    }

    /// Writes a finding of `at`, new or changed; its clause becomes 有问题.
    public void write(Opened at, Finding finding) {
        change(at, round -> recording.write(round, at.subject().id(), finding));
    }

    public void withdraw(Opened at, Finding finding) {
        change(at, round -> recording.withdraw(round, at.subject().id(), finding.id()));
    }

    /// Lays a kept picture beside a clause of `at`, which need not be on the desk any more.
    void attach(Opened at, Evidence evidence) {
        change(at, round -> recording.attach(round, at.subject().id(), evidence));
    }

    /// Changes what is recorded about a picture of `at`: its caption.
    public void change(Opened at, EvidenceId evidence, UnaryOperator<Evidence> how) {
        change(at, round -> recording.change(round, at.subject().id(), evidence, how));
    }

    /// Makes the marked picture of a picture of `at` and keeps it beside the original; without marks there is none.
    ///
    /// @param original the pixels of the original
    public void mark(Opened at, EvidenceId evidence, ArgbImage original, List<Mark> marks) {
        change(at, evidence, picture -> picture.withMarked(recording.marked(picture, original, marks)));
    }

    public void detach(EvidenceId evidence) {
        change((round, at) -> recording.detach(round, at.subject().id(), evidence));
    }

    /// What an entry makes of a subject.
    @FunctionalInterface
    private interface Change {
        Inspection of(RoundId round, Opened at);
    }

    private void change(Change work) {
        opened.get().ifPresent(at -> change(at, round -> work.of(round, at)));
    }

    private void change(Opened at, Function<RoundId, Inspection> work) {
        unsaved++;
        session.changes()
                .record(
                        () -> at.with(work.apply(at.inspection().round())),
                        now -> {
                            unsaved--;
                            ownChanges++;
                            stored(now);
                        },
                        _ -> {
                            unsaved--;
                            refresh();
                        });
    }

    private void stored(Opened now) {
        var id = now.subject().id();
        near.replace(id, now);
        standings.put(id, now.standing());
        changed.set(Optional.of(now));
        opened.get().filter(at -> at.subject().id().equals(id)).ifPresent(_ -> opened.set(Optional.of(now)));
    }

    /// Reads; a failure is said over the screen and leaves what is shown.
    private <T> void read(Callable<T> work, Consumer<T> done) {
        session.background().run(work, done, failure -> session.report(Problem.of(failure)));
    }

    /// Whether something of this screen is on its way to the disk.
    public boolean isSaving() {
        return unsaved > 0;
    }

    public Standing standing(SubjectId subject) {
        return Optional.ofNullable(standings.get(subject)).orElse(Standing.UNKNOWN);
    }

    /// How far every subject of the round is, as far as it was read.
    public ObservableMap<SubjectId, Standing> standings() {
        return FXCollections.unmodifiableObservableMap(standings);
    }

    public ReadOnlyObjectProperty<Optional<RoundDesk>> deskProperty() {
        return desk.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// The subject about which something was recorded last, by whatever hand.
    public ReadOnlyObjectProperty<Optional<Opened>> changedProperty() {
        return changed.getReadOnlyProperty();
    }

    public Optional<Opened> getOpened() {
        return opened.get();
    }
}
