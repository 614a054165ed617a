package tongbao.workbench.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Status;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.workbench.ui.Preferences;
import tongbao.workbench.ui.Reading;
import tongbao.workbench.ui.RegionMoves;
import tongbao.workbench.ui.Session;

/// The register with its filter. Reads again whenever something was recorded while it is in front.
public final class RegisterViewModel {
    private static final String STATUS = "filter-register-status";

    private final RegionMoves moves;
    private final ReadOnlyObjectWrapper<Optional<Inventory>> inventory = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.SITES);
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LocalDate>> day = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty doubtful = new SimpleBooleanProperty();
    private final Map<SubjectKind, Set<SubjectId>> twins = new EnumMap<>(SubjectKind.class);
    private final ObjectProperty<Optional<Status>> status = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Wanted> wanted;
    private final Preferences preferences;
    private final ObservableList<Inventory.Line> sites = FXCollections.observableArrayList();
    private final ObservableList<Inventory.Line> accounts = FXCollections.observableArrayList();
    private final ObservableList<Inventory.Line> channels = FXCollections.observableArrayList();
    private final ObservableList<Inventory.Place> regions = FXCollections.observableArrayList();
    private final FilteredList<Inventory.Line> shownSites = new FilteredList<>(sites);
    private final FilteredList<Inventory.Line> shownAccounts = new FilteredList<>(accounts);
    private final FilteredList<Inventory.Line> shownChannels = new FilteredList<>(channels);
    private final FilteredList<Inventory.Place> shownRegions = new FilteredList<>(regions);
    private final Reading<Inventory> reading;
    /// Whether the table that contains what is looked for is still to be brought to the front.
    private boolean seeking;

    public RegisterViewModel(Session session) {
        moves = new RegionMoves(session);
        preferences = session.preferences();
        wanted = new ReadOnlyObjectWrapper<>(Wanted.of(preferences));
        status.set(preferences.find(STATUS).flatMap(RegisterViewModel::status));
        reading = Reading.ofStore(
                session,
                () -> {
                    var at = day.get();
                    return () -> Inventory.of(session.store(), at);
                },
                this::take);
        reading.follow(day);
        text.subscribe(_ -> filter());
        wanted.subscribe(_ -> filter());
        status.subscribe(state -> {
            preferences.keep(STATUS, state.map(Status::name).orElse(""));
            filter();
        });
        doubtful.subscribe(_ -> filter());
    }

    private static Optional<Status> status(String name) {
        return Arrays.stream(Status.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    public void show() {
        reading.show();
    }

    public void hide() {
        reading.hide();
    }

    private void take(Inventory read) {
        if (!Optional.of(read).equals(inventory.get())) {
            sites.setAll(read.sites());
            accounts.setAll(read.accounts());
            channels.setAll(read.channels());
            regions.setAll(read.regions());
            for (var kind : SubjectKind.values()) {
                twins.put(kind, read.twins(kind));
            }
            filter();
            inventory.set(Optional.of(read));
        }
        turnToHits();
    }

    /// Filters by `wanted` and brings a table to the front that contains it.
    public void seek(String wanted) {
        clearFilter();
        text.set(wanted);
        seeking = true;
        turnToHits();
    }

    private void turnToHits() {
        if (seeking && inventory.get().isPresent()) {
            seeking = false;
            if (passing(tab.get()) == 0) {
                Arrays.stream(Tab.values())
                        .filter(each -> passing(each) > 0)
                        .findFirst()
                        .ifPresent(tab::set);
            }
        }
    }

    private void filter() {
        var words = text.get().strip().toLowerCase(Locale.ROOT);
        shownSites.setPredicate(line -> takes(line, words));
        shownAccounts.setPredicate(line -> takes(line, words));
        shownChannels.setPredicate(line -> takes(line, words));
        shownRegions.setPredicate(place -> place.words().contains(words));
    }

    private boolean takes(Inventory.Line line, String words) {
        var state = status.get();
        return line.words().contains(words)
                && (!doubtful.get() || isTwin(line.subject()))
                && (state.isEmpty() || state.get() == line.subject().state().status())
                && wanted.get().takes(line);
    }

    /// What is looked for besides words and state. Remembered for the next time.
    public ReadOnlyObjectProperty<Wanted> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /// Lists of the table in front only what has `value`; empty for any.
    void choose(Aspect aspect, Optional<String> value) {
        tab.get().kind().ifPresent(kind -> want(wanted.get().with(kind, aspect, value)));
    }

    private void want(Wanted now) {
        now.keep(preferences);
        wanted.set(now);
    }

    /// Whether nothing is left out of the table in front.
    boolean isAll() {
        return text.get().isBlank()
                && !doubtful.get()
                && status.get().isEmpty()
                && tab.get().kind().map(wanted.get()::isNone).orElse(true);
    }

    /// What is registered; empty until it was read for the first time.
    public ReadOnlyObjectProperty<Optional<Inventory>> inventoryProperty() {
        return inventory.getReadOnlyProperty();
    }

    public ObjectProperty<Tab> tabProperty() {
        return tab;
    }

    /// What names, codes, addresses, platforms, units or regions have to contain.
    public StringProperty textProperty() {
        return text;
    }

    /// The state subjects have to be in; empty for any.
    public ObjectProperty<Optional<Status>> statusProperty() {
        return status;
    }

    /// What passes the filter.
    public ObservableList<Inventory.Line> lines(SubjectKind kind) {
        return switch (kind) {
            case SITE -> shownSites;
            case ACCOUNT -> shownAccounts;
            case CHANNEL -> shownChannels;
        };
    }

    public ObservableList<Inventory.Place> places() {
        return shownRegions;
    }

    /// How many there are in the table in front, filtered or not.
    public int all() {
        return inventory
                .get()
                .map(known -> switch (tab.get()) {
                    case SITES -> known.sites().size();
                    case ACCOUNTS -> known.accounts().size();
                    case CHANNELS -> known.channels().size();
                    case REGIONS -> known.regions().size();
                })
                .orElse(0);
    }

    /// How many of them pass the filter.
    public int passing() {
        return passing(tab.get());
    }

    private int passing(Tab of) {
        return switch (of) {
            case SITES -> shownSites.size();
            case ACCOUNTS -> shownAccounts.size();
            case CHANNELS -> shownChannels.size();
            case REGIONS -> shownRegions.size();
        };
    }

    private boolean isTwin(Subject subject) {
        return twins.getOrDefault(subject.kind(), Set.of()).contains(subject.id());
    }

    /// How many in the table in front may be registered twice.
    public int twins() {
        return switch (tab.get()) {
            case SITES -> twins.getOrDefault(SubjectKind.SITE, Set.of()).size();
            case ACCOUNTS -> twins.getOrDefault(SubjectKind.ACCOUNT, Set.of()).size();
            case CHANNELS -> twins.getOrDefault(SubjectKind.CHANNEL, Set.of()).size();
            case REGIONS -> 0;
        };
    }

    /// Whether only what may be registered twice is listed.
    public BooleanProperty doubtfulProperty() {
        return doubtful;
    }

    /// The day whose register is shown; empty for today's.
    public ObjectProperty<Optional<LocalDate>> dayProperty() {
        return day;
    }

    /// Moves a region among its siblings in protocol order; one step to undo. The register of a former day stays.
    public void move(RegionCode moved, int by) {
        if (day.get().isEmpty()) {
            moves.by(moved, by);
        }
    }

    /// Moves a region to where a sibling of it stands.
    public void moveOnto(RegionCode moved, RegionCode target) {
        if (day.get().isEmpty()) {
            moves.onto(moved, target);
        }
    }

    public void clearFilter() {
        doubtful.set(false);
        text.set("");
        status.set(Optional.empty());
        want(Wanted.NONE);
    }
}
