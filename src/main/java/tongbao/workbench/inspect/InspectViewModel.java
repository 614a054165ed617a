package tongbao.workbench.inspect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.journal.Entry;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// The inspection of one round at one desk. What it shows is always what the store holds: an answer appears once it
/// is stored; one that could not be stored is not shown, and the frame says why. Keys pressed faster than the disk
/// writes queue up in their order, each for the subject that was open when it was pressed.
public final class InspectViewModel {
    private final Session session;
    private final SubjectChanges writing;
    private final ReadOnlyObjectWrapper<Optional<RoundDesk>> desk = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Opened>> changed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Headway headway;
    private final Map<SubjectId, Opened> near = new HashMap<>();
    private Optional<SubjectId> wanted = Optional.empty();
    /// The revisions that this screen made itself: what they changed is shown already.
    private final Set<Long> own = new HashSet<>();
    private Optional<ClauseCode> pointed = Optional.empty();

    public InspectViewModel(Session session) {
        this.session = session;
        writing = new SubjectChanges(session, opened::get, this::storedHere, this::refresh);
        session.changes().revisionProperty().addListener(_ -> noticeChange());
        headway = new Headway(session.inspectorProperty());
    }

    /// Goes to a round and to `at`, or else to its first undecided subject.
    public void enter(RoundId round, Optional<SubjectId> at) {
        var chosen = headway.whose().chosenProperty().get();
        read(
                () -> {
                    var entered = RoundDesk.read(session.store(), round);
                    return Map.entry(
                            entered,
                            Standings.of(
                                    entered.standings(),
                                    session.store().rounds().assigned(round),
                                    chosen));
                },
                read -> {
                    var entered = read.getKey();
                    near.clear();
                    headway.take(read.getValue());
                    desk.set(Optional.of(entered));
                    headway.tell(Optional.empty());
                    at.flatMap(entered::find)
                            .or(() -> firstUndecided(entered))
                            .ifPresentOrElse(subject -> open(subject.id()), () -> opened.set(Optional.empty()));
                });
    }

    /// Leaves the round: there is none to inspect.
    public void leave() {
        near.clear();
        headway.take(Standings.NONE);
        opened.set(Optional.empty());
        desk.set(Optional.empty());
        headway.tell(Optional.empty());
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
                                    headway.moveOn(now.subject().id(), now.standing());
                                    show(now);
                                }))));
    }

    /// Something was recorded, here or elsewhere. What another screen or an undo did to this round is read again, and
    /// an answer that was taken back or made again is gone to, so that the inspector sees what happened. Of several
    /// entries at once only the last is known, so everything is read again.
    private void noticeChange() {
        var revision = session.changes().revisionProperty().get();
        var entry = session.changes().last();
        session.background().run(() -> true, _ -> readChange(revision, entry), _ -> {});
    }

    private void readChange(long revision, Optional<Entry> entry) {
        if (own.remove(revision)) {
            return;
        }
        desk.get().ifPresent(in -> {
            switch (Touched.by(entry, in.round().id())) {
                case Touched.Nothing _ -> {}
                case Touched.Shares _ ->
                    read(() -> session.store().rounds().assigned(in.round().id()), headway::share);
                case Touched.Everything _ ->
                    enter(in.round().id(), opened.get().map(at -> at.subject().id()));
                case Touched.One(var subject, var clause) -> {
                    near.remove(subject);
                    pointed = clause;
                    wanted = Optional.of(subject);
                    read(
                            () -> in.open(subject),
                            read -> read.ifPresent(at -> {
                                headway.moveOn(subject, at.standing());
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

    private void storedHere(Opened now) {
        own.add(session.changes().revisionProperty().get());
        stored(now);
    }

    private void stored(Opened now) {
        var id = now.subject().id();
        near.replace(id, now);
        headway.moveOn(id, now.standing());
        changed.set(Optional.of(now));
        opened.get().filter(at -> at.subject().id().equals(id)).ifPresent(_ -> opened.set(Optional.of(now)));
    }

    /// Reads; a failure is said over the screen and leaves what is shown.
    private <T> void read(Callable<T> work, Consumer<T> done) {
        session.background().run(work, done, failure -> session.report(Problem.of(failure)));
    }

    /// What is recorded about subjects goes through here.
    public SubjectChanges writing() {
        return writing;
    }

    public Standing standing(SubjectId subject) {
        return headway.standing(subject);
    }

    /// How far the subjects are and whose they are.
    public Headway headway() {
        return headway;
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
