package tongbao.workbench.inspect;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;

/// The worklist of the round: what is seen of it, and which subject comes next. A subject that gets decided while
/// 未完 is chosen stays where it is until the filter is chosen again.
public final class WorklistViewModel {
    private final InspectViewModel inspect;
    private final ObservableList<WorkRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<WorkFilter> filter = new SimpleObjectProperty<>(WorkFilter.ALL);
    private final StringProperty text = new SimpleStringProperty("");
    private final Set<String> open = new HashSet<>();
    private final Set<String> shut = new HashSet<>();
    /// How many are decided under each row, as far as it was asked for.
    private final Map<String, Long> decided = new HashMap<>();
    private Optional<Worklist> list = Optional.empty();
    private BitSet matching = new BitSet();
    private Optional<RoundId> shown = Optional.empty();
    private Optional<SubjectId> revealed = Optional.empty();

    public WorklistViewModel(InspectViewModel inspect) {
        this.inspect = inspect;
        inspect.deskProperty().subscribe(this::take);
        inspect.headway().movedProperty().subscribe(this::forget);
        inspect.openedProperty()
                .subscribe(opened -> opened.ifPresent(at -> reveal(at.subject().id())));
        filter.subscribe(_ -> match());
        inspect.headway().whose().chosenProperty().subscribe(_ -> match());
        text.subscribe(_ -> match());
    }

    private void take(Optional<RoundDesk> desk) {
        var round = desk.map(at -> at.round().id());
        if (!round.equals(shown)) {
            shown = round;
            revealed = Optional.empty();
            open.clear();
        }
        list = desk.map(RoundDesk::worklist);
        decided.clear();
        match();
    }

    /// Chooses the subjects again by filter and text, as they are now.
    public void match() {
        shut.clear();
        matching = list.map(it ->
                        it.matching(text.get(), subject -> inspect.headway().isTaken(filter.get(), subject)))
                .orElseGet(BitSet::new);
        show();
    }

    private void show() {
        var wanted = list.map(it -> it.rows(isOpen(), matching)).orElse(List.of());
        var same = 0;
        while (same < Math.min(rows.size(), wanted.size())
                && rows.get(same).key().equals(wanted.get(same).key())) {
            same++;
        }
        var end = 0;
        while (end < Math.min(rows.size(), wanted.size()) - same
                && rows.get(rows.size() - 1 - end)
                        .key()
                        .equals(wanted.get(wanted.size() - 1 - end).key())) {
            end++;
        }
        if (same + end == 0) {
            rows.setAll(wanted);
            return;
        }
        // only what opened or shut is exchanged, so that the rows beside it are not built anew
        rows.remove(same, rows.size() - end);
        rows.addAll(same, wanted.subList(same, wanted.size() - end));
    }

    private void forget(Headway.Moved moved) {
        moved.subject()
                .ifPresentOrElse(
                        subject -> list.map(it -> it.above(subject)).ifPresent(decided.keySet()::removeAll),
                        decided::clear);
    }

    /// While something is looked for, everything found is open unless it was shut by hand.
    private Predicate<String> isOpen() {
        var searching = filter.get() != WorkFilter.ALL
                || !text.get().isBlank()
                || inspect.headway().whose().chosenProperty().get().isPresent();
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
    ///
    /// @param by +1 or -1
    public Optional<SubjectId> neighbour(SubjectId subject, int by) {
        return list.flatMap(it -> {
            var place = it.placeOf(subject);
            if (place.isEmpty()) {
                return first();
            }
            var at = by > 0 ? matching.nextSetBit(place.getAsInt() + 1) : before(place.getAsInt());
            return at < 0 ? Optional.empty() : Optional.of(it.at(at).id());
        });
    }

    private int before(int place) {
        return place == 0 ? -1 : matching.previousSetBit(place - 1);
    }

    /// The first listed subject.
    public Optional<SubjectId> first() {
        return list.filter(_ -> !matching.isEmpty())
                .map(it -> it.at(matching.nextSetBit(0)).id());
    }

    /// Opens the listed subject `by` places away, if there is one.
    public void step(int by) {
        inspect.getOpened().flatMap(at -> neighbour(at.subject().id(), by)).ifPresent(inspect::open);
    }

    /// The states that can be chosen: 退回 while there are any, or while it is chosen.
    List<WorkFilter> offered() {
        return Stream.of(WorkFilter.values())
                .filter(each -> each != WorkFilter.RETURNED || each == filter.get() || count(each) > 0)
                .toList();
    }

    /// Lists the subjects of the next state.
    void nextFilter() {
        var all = offered();
        filter.set(all.get((all.indexOf(filter.get()) + 1) % all.size()));
    }

    /// Lists everything again.
    void clear() {
        text.set("");
        filter.set(WorkFilter.ALL);
        inspect.headway().whose().choose(Optional.empty());
    }

    /// How many of the chosen inspector's subjects `which` takes as things stand now.
    public int count(WorkFilter which) {
        return inspect.headway().count(which);
    }

    /// How many of the subjects below `row` are decided.
    public long decided(WorkRow row) {
        return switch (row) {
            case WorkRow.Area area -> decided(area.key(), area.subjects());
            case WorkRow.Office office -> decided(office.key(), office.subjects());
            case WorkRow.Target target ->
                inspect.standing(target.subject().id()).decided() ? 1 : 0;
        };
    }

    private long decided(String key, List<SubjectId> subjects) {
        return decided.computeIfAbsent(
                key,
                _ -> subjects.stream()
                        .filter(subject -> inspect.standing(subject).decided())
                        .count());
    }

    /// Whether `subject` stands below `row`, or is it.
    boolean isUnder(SubjectId subject, WorkRow row) {
        return row instanceof WorkRow.Target(var target)
                ? target.id().equals(subject)
                : list.map(it -> it.above(subject).contains(row.key())).orElse(false);
    }

    /// The subjects that are listed, seen or below something shut.
    List<SubjectId> listed() {
        return list.map(it ->
                        matching.stream().mapToObj(place -> it.at(place).id()).toList())
                .orElse(List.of());
    }

    /// The unit that `subject` stands under, with all its subjects.
    Optional<WorkRow.Office> officeOf(SubjectId subject) {
        return list.flatMap(it -> it.officeOf(subject));
    }

    /// The area that `subject` stands under, with all its subjects.
    public Optional<WorkRow.Area> areaOf(SubjectId subject) {
        return list.flatMap(it -> it.areaOf(subject));
    }

    public ObservableList<WorkRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    public ObjectProperty<WorkFilter> filterProperty() {
        return filter;
    }

    public StringProperty textProperty() {
        return text;
    }
}
