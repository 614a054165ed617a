package tongbao.workbench.inspect;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;

/// The worklist of the round: what is seen of it, and which subject comes next. A subject that gets decided while
/// 未完 is chosen stays where it is until the filter is chosen again.
public final class WorklistViewModel {
    /// Which subjects are listed.
    public enum Filter {
        ALL,
        UNFINISHED,
        FAILED,
        /// 退回: sent back by a second person.
        RETURNED;

        boolean takes(Standing standing) {
            return switch (this) {
                case ALL -> true;
                case UNFINISHED -> !standing.decided();
                case FAILED -> standing.mark() == Standing.Mark.FAILED;
                case RETURNED -> standing.mark() == Standing.Mark.RETURNED;
            };
        }
    }

    private final InspectViewModel inspect;
    private final ObservableList<WorkRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final StringProperty text = new SimpleStringProperty("");
    private final Set<String> open = new HashSet<>();
    private final Set<String> shut = new HashSet<>();
    private Optional<Worklist> list = Optional.empty();
    private List<SubjectId> matching = List.of();
    private Optional<SubjectId> revealed = Optional.empty();

    public WorklistViewModel(InspectViewModel inspect) {
        this.inspect = inspect;
        inspect.deskProperty().subscribe(this::take);
        inspect.openedProperty()
                .subscribe(opened -> opened.ifPresent(at -> reveal(at.subject().id())));
        filter.subscribe(_ -> match());
        text.subscribe(_ -> match());
    }

    private void take(Optional<RoundDesk> desk) {
        list = desk.map(Worklist::of);
        revealed = Optional.empty();
        open.clear();
        shut.clear();
        match();
    }

    /// Chooses the subjects again by filter and text, as they are now.
    public void match() {
        shut.clear();
        matching = inspect.deskProperty()
                .get()
                .map(desk -> desk.subjects().stream()
                        .filter(subject -> filter.get().takes(inspect.standing(subject.id())))
                        .filter(subject -> Worklist.matches(subject, desk.regionOf(subject), text.get()))
                        .map(Subject::id)
                        .toList())
                .orElse(List.of());
        show();
    }

    private void show() {
        var wanted = Set.copyOf(matching);
        rows.setAll(list.map(it -> it.rows(isOpen(), subject -> wanted.contains(subject.id())))
                .orElse(List.of()));
    }

    /// While something is looked for, everything found is open unless it was shut by hand.
    private Predicate<String> isOpen() {
        var searching = filter.get() != Filter.ALL || !text.get().isBlank();
        return key -> !shut.contains(key) && (searching || open.contains(key));
    }

    public boolean isOpen(WorkRow row) {
        return isOpen().test(row.key());
    }

    public void setOpen(WorkRow row, boolean opening) {
        (opening ? open : shut).add(row.key());
        (opening ? shut : open).remove(row.key());
        show();
    }

    private void reveal(SubjectId subject) {
        if (revealed.equals(Optional.of(subject))) {
            return;
        }
        revealed = Optional.of(subject);
        var above = list.map(it -> it.above(subject)).orElse(List.of());
        if (!open.containsAll(above) || above.stream().anyMatch(shut::contains)) {
            open.addAll(above);
            above.forEach(shut::remove);
            show();
        }
        inspect.prepare(Stream.of(neighbour(subject, -1), Optional.of(subject), neighbour(subject, +1))
                .flatMap(Optional::stream)
                .toList());
    }

    /// The listed subject `by` places from `subject`; if that one is not listed, from where it would stand.
    public Optional<SubjectId> neighbour(SubjectId subject, int by) {
        var at = matching.indexOf(subject);
        if (at < 0) {
            var all = inspect.deskProperty().get().map(RoundDesk::subjects).orElse(List.of()).stream()
                    .map(Subject::id)
                    .toList();
            var place = all.indexOf(subject);
            var before = all.subList(0, Math.max(place, 0)).stream()
                    .filter(Set.copyOf(matching)::contains)
                    .count();
            at = (int) before - (by > 0 ? 1 : 0);
        }
        var to = at + by;
        return to < 0 || to >= matching.size() ? Optional.empty() : Optional.of(matching.get(to));
    }

    /// The first listed subject.
    public Optional<SubjectId> first() {
        return matching.stream().findFirst();
    }

    /// Opens the listed subject `by` places away, if there is one.
    public void step(int by) {
        inspect.getOpened().flatMap(at -> neighbour(at.subject().id(), by)).ifPresent(inspect::open);
    }

    /// How many subjects `which` takes as things stand now.
    public long count(Filter which) {
        return inspect.deskProperty()
                .get()
                .map(desk -> desk.subjects().stream()
                        .filter(subject -> which.takes(inspect.standing(subject.id())))
                        .count())
                .orElse(0L);
    }

    /// How many of `subjects` are decided.
    public long decided(List<SubjectId> subjects) {
        return subjects.stream()
                .filter(subject -> inspect.standing(subject).decided())
                .count();
    }

    /// The area that `subject` stands under, with all its subjects.
    public Optional<WorkRow.Area> areaOf(SubjectId subject) {
        return list.flatMap(it -> it.areaOf(subject));
    }

    public ObservableList<WorkRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    public StringProperty textProperty() {
        return text;
    }
}
