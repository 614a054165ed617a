package tongbao.workbench.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.domain.register.SubjectId;

/// Which clauses of the subject on the desk are listed and which one is at hand. The list changes with the subject
/// and the filter only: a clause that gets its answer stays where it is.
public final class ClausesViewModel {
    /// Which clauses are listed.
    public enum Filter {
        ALL,
        UNSEEN,
        PROBLEM,
        UNDECIDED;

        /// The one behind it, and the first behind the last.
        public Filter next() {
            return switch (this) {
                case ALL -> UNSEEN;
                case UNSEEN -> PROBLEM;
                case PROBLEM -> UNDECIDED;
                case UNDECIDED -> ALL;
            };
        }

        public boolean takes(Answer answer) {
            return switch (this) {
                case ALL -> true;
                case UNSEEN -> Answer.isUnchecked(answer);
                case PROBLEM -> answer instanceof Answer.Problem;
                case UNDECIDED -> answer instanceof Answer.Undecided;
            };
        }
    }

    private final InspectViewModel inspect;
    private final ObservableList<ClauseLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final BooleanProperty hideDone = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Place>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<SubjectId> listed = Optional.empty();

    public ClausesViewModel(InspectViewModel inspect) {
        this.inspect = inspect;
        inspect.openedProperty().subscribe(this::follow);
        filter.subscribe(_ -> list());
        hideDone.subscribe(_ -> list());
    }

    private void follow(Optional<Opened> opened) {
        var subject = opened.map(at -> at.subject().id());
        if (!subject.equals(listed)) {
            listed = subject;
            list();
            current.set(firstUnseen(opened).or(() -> rows().findFirst()));
        }
        inspect.takePointed().ifPresent(this::choose);
    }

    private Optional<Place> firstUnseen(Optional<Opened> opened) {
        return opened.flatMap(at ->
                rows().filter(place -> Answer.isUnchecked(at.answer(place))).findFirst());
    }

    private java.util.stream.Stream<Place> rows() {
        return lines.stream()
                .flatMap(line -> line instanceof ClauseLine.Row row
                        ? java.util.stream.Stream.of(row.place())
                        : java.util.stream.Stream.empty());
    }

    private void list() {
        lines.setAll(inspect.getOpened().map(this::linesOf).orElse(List.of()));
    }

    private List<ClauseLine> linesOf(Opened at) {
        Predicate<Place> wanted = place ->
                filter.get().takes(at.answer(place)) && !(hideDone.get() && !Answer.isUnchecked(at.answer(place)));
        var seen = at.places().stream().filter(wanted).toList();
        var made = new ArrayList<ClauseLine>();
        for (var i = 0; i < seen.size(); i++) {
            var place = seen.get(i);
            if (i == 0 || !seen.get(i - 1).group().name().equals(place.group().name())) {
                made.add(new ClauseLine.Head(place.group()));
            }
            var first = i == 0 || !sameIndicator(seen.get(i - 1), place);
            var last = i == seen.size() - 1 || !sameIndicator(place, seen.get(i + 1));
            made.add(new ClauseLine.Row(place, first, last));
        }
        return made;
    }

    private static boolean sameIndicator(Place one, Place other) {
        return one.indicator().code().equals(other.indicator().code());
    }

    /// Lists again by the answers as they are now.
    public void refresh() {
        list();
    }

    public void choose(ClauseCode clause) {
        inspect.getOpened().flatMap(at -> at.find(clause)).ifPresent(place -> current.set(Optional.of(place)));
    }

    /// Goes `by` lines down, or up if negative; stays at the ends.
    public void move(int by) {
        var all = rows().toList();
        if (!all.isEmpty()) {
            var to = index(all) + by;
            current.set(Optional.of(all.get(Math.clamp(to, 0, all.size() - 1))));
        }
    }

    /// Goes to the next listed clause that is 未查, behind the current one and then from the top.
    ///
    /// @return whether there is one
    public boolean nextUnseen() {
        var all = rows().toList();
        var at = index(all);
        var opened = inspect.getOpened();
        for (var i = 1; i <= all.size(); i++) {
            var place = all.get(Math.floorMod(at + i, all.size()));
            if (Answer.isUnchecked(opened.map(it -> it.answer(place)).orElse(Answer.UNSEEN))) {
                current.set(Optional.of(place));
                return true;
            }
        }
        return false;
    }

    private int index(List<Place> all) {
        var code = current.get().map(place -> place.clause().code());
        for (var i = 0; i < all.size(); i++) {
            if (code.equals(Optional.of(all.get(i).clause().code()))) {
                return i;
            }
        }
        return -1;
    }

    /// What is listed, from top to bottom.
    public ObservableList<ClauseLine> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    /// The clause that keys act on.
    public ReadOnlyObjectProperty<Optional<Place>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public Optional<Place> getCurrent() {
        return current.get();
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /// Whether clauses that have an answer are left out.
    public BooleanProperty hideDoneProperty() {
        return hideDone;
    }
}
