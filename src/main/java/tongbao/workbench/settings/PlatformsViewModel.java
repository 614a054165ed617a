package tongbao.workbench.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.PlatformClasses;
import tongbao.store.Store;
import tongbao.workbench.ui.Reading;
import tongbao.workbench.ui.Session;

/// In which class each platform of the register is counted. Every change is one undoable step. Used on the JavaFX
/// thread.
final class PlatformsViewModel {
    /// No register that makes sense has more; of one that does, those with the most accounts are shown.
    static final int MOST = 60;

    private final Session session;
    private final Reading<Known> reading;
    private final ReadOnlyObjectWrapper<Optional<State>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Known known = new Known(Map.of(), Optional.empty());

    PlatformsViewModel(Session session) {
        this.session = session;
        reading = Reading.ofStore(session, () -> () -> Known.of(session.store()), this::read);
    }

    /// @param accounts the number of accounts by platform
    private record Known(Map<String, Integer> accounts, Optional<PlatformClasses> own) {
        static Known of(Store store) {
            var accounts = new TreeMap<String, Integer>();
            store.register()
                    .subjects(SubjectKind.ACCOUNT)
                    .forEach(account -> accounts.merge(account.platform(), 1, Integer::sum));
            return new Known(accounts, store.catalogues().platformClasses());
        }

        PlatformClasses classes() {
            return own.orElse(PlatformClasses.USUAL);
        }
    }

    /// One platform.
    ///
    /// @param isOwn whether the office counts it elsewhere than by the words of its name
    record Row(String platform, int accounts, SubjectClass subjects, boolean isOwn) {}

    /// @param rows the platform with the most accounts first
    /// @param left how many further platforms are not shown
    record State(List<Row> rows, int left) {
        State {
            rows = List.copyOf(rows);
        }
    }

    void show() {
        reading.show();
    }

    void hide() {
        reading.hide();
    }

    /// Empty until it was read.
    ReadOnlyObjectProperty<Optional<State>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Counts `platform` in `subjects` from now on; nothing is recorded where it is counted there already.
    void place(String platform, SubjectClass subjects) {
        var before = known.own();
        if (known.classes().of(platform) == subjects) {
            return;
        }
        var wanted = Optional.of(known.classes().with(platform, subjects))
                .filter(classes -> !classes.equals(PlatformClasses.USUAL));
        read(new Known(known.accounts(), wanted));
        reading.record(
                session.changes(),
                () -> session.store().record(new Entry.PlatformsClassed(new Edit<>(before, wanted))),
                _ -> {});
    }

    private void read(Known now) {
        known = now;
        var classes = now.classes();
        var placed = classes.placings().stream()
                .map(PlatformClasses.Placing::platform)
                .filter(platform -> !now.accounts().containsKey(platform))
                .map(platform -> row(platform, 0, classes));
        var rows = Stream.concat(
                        now.accounts().entrySet().stream()
                                .map(counted -> row(counted.getKey(), counted.getValue(), classes)),
                        placed)
                .sorted(Comparator.comparingInt(Row::accounts).reversed().thenComparing(Row::platform))
                .toList();
        state.set(Optional.of(
                new State(rows.subList(0, Math.min(MOST, rows.size())), Math.max(0, rows.size() - MOST))));
    }

    private static Row row(String platform, int accounts, PlatformClasses classes) {
        return new Row(platform, accounts, classes.of(platform), classes.places(platform));
    }
}
