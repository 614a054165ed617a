package tongbao.workbench.findings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import tongbao.document.SheetFile;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Reading;
import tongbao.workbench.ui.Session;

/// The findings of the round at hand with their filter. Reads again whenever something was recorded while it is in
/// front.
public final class FindingsViewModel {
    private final Session session;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);
    private final ReadOnlyObjectWrapper<FoundFilter> filter = new ReadOnlyObjectWrapper<>(FoundFilter.NONE);
    private final ReadOnlyObjectWrapper<Optional<FlagChange>> proposed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<FoundLine> all = FXCollections.observableArrayList();
    private final FilteredList<FoundLine> passing = new FilteredList<>(all);
    private Optional<Found> found = Optional.empty();
    private final Reading<Optional<Found>> reading;

    /// What there is to show.
    public enum State {
        READING,
        /// No round was opened yet.
        NO_ROUND,
        /// Nothing was found in the round so far.
        NOTHING_FOUND,
        FOUND
    }

    public FindingsViewModel(Session session) {
        this.session = session;
        var kept = session.preferences();
        for (var facet : Facet.values()) {
            filter.set(filter.get().with(facet, kept.find(key(facet)).filter(value -> !value.isEmpty())));
        }
        passing.setPredicate(filter.get()::takes);
        reading = Reading.ofRound(session, round -> round.map(at -> Found.of(session.store(), at)), this::take);
    }

    /// Reads from now on; reads at once.
    public void show() {
        reading.show();
    }

    public void hide() {
        reading.hide();
    }

    private void take(Optional<Found> read) {
        if (!read.equals(found)) {
            found = read;
            all.setAll(read.map(Found::lines).orElse(List.of()));
        }
        state.set(read.map(known -> known.lines().isEmpty() ? State.NOTHING_FOUND : State.FOUND)
                .orElse(State.NO_ROUND));
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<FoundFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// What passes the filter.
    ObservableList<FoundLine> lines() {
        return passing;
    }

    int count() {
        return all.size();
    }

    /// The values findings have for `facet`, in the order in which they come.
    List<String> values(Facet facet) {
        return facet.isYesOrNo()
                ? List.of(Facet.YES, Facet.NO)
                : Stream.concat(
                                all.stream().map(facet::of).filter(value -> !value.isEmpty()),
                                filter.get().find(facet).stream())
                        .distinct()
                        .toList();
    }

    /// Shows only what has `value`; empty for any. Remembered for the next time.
    void choose(Facet facet, Optional<String> value) {
        session.preferences().keep(key(facet), value.orElse(""));
        filter(filter.get().with(facet, value));
    }

    void search(String words) {
        filter(filter.get().withWords(words));
    }

    void clearFilter() {
        Arrays.stream(Facet.values()).forEach(facet -> session.preferences().keep(key(facet), ""));
        filter(FoundFilter.NONE);
    }

    private void filter(FoundFilter wanted) {
        if (!wanted.equals(filter.get())) {
            passing.setPredicate(wanted::takes);
            filter.set(wanted);
        }
    }

    /// What [#propose] found, until it is recorded or dropped.
    ReadOnlyObjectProperty<Optional<FlagChange>> proposedProperty() {
        return proposed.getReadOnlyProperty();
    }

    /// Looks at what setting `flag` on `lines` would change; nothing is recorded yet.
    void propose(List<FoundLine> lines, Flag flag, boolean to) {
        var chosen = List.copyOf(lines);
        found.map(Found::round)
                .ifPresent(round -> session.background()
                        .run(
                                () -> FlagChange.of(session.store(), round, chosen, flag, to),
                                change -> proposed.set(Optional.of(change)),
                                failure -> session.report(Problem.of(failure))));
    }

    void drop() {
        proposed.set(Optional.empty());
    }

    /// Records what was proposed for `lines`, as one step, counted anew from what is stored at that moment.
    void record(List<FoundLine> lines) {
        var chosen = List.copyOf(lines);
        var wanted = proposed.get();
        drop();
        found.map(Found::round)
                .ifPresent(round -> wanted.ifPresent(change -> session.changes()
                        .record(
                                () -> {
                                    FlagChange.of(session.store(), round, chosen, change.flag(), change.to())
                                            .record(session.store(), round);
                                    return change;
                                },
                                _ -> {},
                                _ -> {})));
    }

    /// Goes to where the finding is written.
    void open(FoundLine line) {
        line.finding()
                .clause()
                .ifPresentOrElse(
                        clause -> session.inspect(line.subject().id(), clause),
                        () -> session.inspect(line.subject().id()));
    }

    void go(Place place) {
        session.go(place);
    }

    /// Writes a table to a spreadsheet beside the other work.
    void export(String name, List<String> heads, List<List<String>> rows, Path file) {
        session.background()
                .start(
                        session.messages().get("findings.exporting", String.valueOf(file.getFileName())),
                        _ -> {
                            SheetFile.write(file, List.of(new SheetFile.Page(name, heads, rows)));
                            return file;
                        },
                        _ -> {},
                        failure -> session.report(Problem.of(failure)));
    }

    private static String key(Facet facet) {
        return "findings-filter-" + facet.key();
    }
}
