package tongbao.workbench.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.Round;
import tongbao.domain.words.Words;
import tongbao.store.Store;

/// What every screen gets by its constructor: the open store, the way to change it, the words of the language, and
/// where the inspector is (place, round, subject). A change of language makes a new one over the same store.
public final class Session {
    private static final String LAST_ROUND = "round";
    private static final String LAST_PLACE = "place";

    private final Store store;
    private final Background background;
    private final Changes changes;
    private final Messages messages;
    private final Words words;
    private final Preferences preferences;
    private final ObservableList<Round> rounds = FXCollections.observableArrayList();
    /// Kept here: a view made at every call would be collected, and its listeners would fall silent.
    private final ObservableList<Round> shownRounds = FXCollections.unmodifiableObservableList(rounds);
    private final ReadOnlyObjectWrapper<Optional<Round>> round = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Place> place;
    private final ObjectProperty<Optional<SubjectId>> subject = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ClauseCode>> clause = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Aim>> aim = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<String> inspector;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Locale> language;

    public Session(Store store, Background background, Messages messages, Preferences preferences, String inspector) {
        this.store = store;
        this.background = background;
        this.messages = messages;
        this.preferences = preferences;
        this.inspector = new SimpleObjectProperty<>(inspector);
        theme = new SimpleObjectProperty<>(Theme.of(preferences.find("theme").orElse("")));
        theme.subscribe(now -> preferences.keep("theme", now.key()));
        language = new SimpleObjectProperty<>(messages.locale());
        words = Words.of(messages.locale());
        changes = new Changes(store, background);
        place = new SimpleObjectProperty<>(
                preferences.find(LAST_PLACE).flatMap(Place::find).orElse(Place.OVERVIEW));
        place.subscribe(now -> preferences.keep(LAST_PLACE, now.key()));
        changes.revisionProperty().subscribe(_ -> readRounds());
    }

    private void readRounds() {
        background.run(() -> store.rounds().all(), this::show, failure -> report(Problem.of(failure)));
    }

    /// The round at hand stays, else the one of last time, else the one opened last.
    private void show(List<Round> inOrderOfOpening) {
        var newestFirst = inOrderOfOpening.reversed();
        if (!rounds.equals(newestFirst)) {
            rounds.setAll(newestFirst);
        }
        var wanted = round.get().map(at -> at.id().value()).or(() -> preferences.find(LAST_ROUND));
        round.set(newestFirst.stream()
                .filter(each -> wanted.equals(Optional.of(each.id().value())))
                .findFirst()
                .or(() -> newestFirst.stream().findFirst()));
    }

    public Store store() {
        return store;
    }

    public Background background() {
        return background;
    }

    public Changes changes() {
        return changes;
    }

    public Messages messages() {
        return messages;
    }

    public Words words() {
        return words;
    }

    public Preferences preferences() {
        return preferences;
    }

    /// Every round, newest first.
    public ObservableList<Round> rounds() {
        return shownRounds;
    }

    /// The round at hand; empty until one was opened (and until the store was read for the first time).
    public ReadOnlyObjectProperty<Optional<Round>> roundProperty() {
        return round.getReadOnlyProperty();
    }

    public Optional<Round> getRound() {
        return round.get();
    }

    /// Takes another round to hand.
    public void choose(Round chosen) {
        preferences.keep(LAST_ROUND, chosen.id().value());
        round.set(Optional.of(chosen));
    }

    /// The screen in front.
    public ObjectProperty<Place> placeProperty() {
        return place;
    }

    public void go(Place there) {
        place.set(there);
    }

    /// The subject the inspector works on or was sent to.
    public ObjectProperty<Optional<SubjectId>> subjectProperty() {
        return subject;
    }

    /// Goes to where `id` is inspected.
    public void inspect(SubjectId id) {
        subject.set(Optional.of(id));
        place.set(Place.INSPECT);
    }

    /// Goes to where `asked` of `id` is inspected.
    public void inspect(SubjectId id, ClauseCode asked) {
        subject.set(Optional.of(id));
        clause.set(Optional.of(asked));
        place.set(Place.INSPECT);
    }

    /// The clause the inspector was sent to and has not been shown yet.
    public ObjectProperty<Optional<ClauseCode>> clauseProperty() {
        return clause;
    }

    /// What a screen was sent to show and has not shown yet.
    public ObjectProperty<Optional<Aim>> aimProperty() {
        return aim;
    }

    /// The inspector's name, put into everything recorded from now on; empty text before one was given.
    public ObjectProperty<String> inspectorProperty() {
        return inspector;
    }

    /// Changes the inspector's name from the next entry on.
    public void signIn(String name) {
        inspector.set(name.strip());
        preferences.keep("inspector", name.strip());
        background.run(
                () -> {
                    store.signIn(name.strip());
                    return name;
                },
                _ -> {},
                failure -> report(Problem.of(failure)));
    }

    /// Light or dark; the window follows at once.
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// The language wanted. The frame is built anew in it, over a session of its own.
    public ObjectProperty<Locale> languageProperty() {
        return language;
    }

    /// What went wrong last and is still to be read; empty once it was put away.
    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Shows a problem over the screen in front until the inspector puts it away.
    public void report(Problem what) {
        problem.set(Optional.of(what));
    }

    public void putAway() {
        problem.set(Optional.empty());
    }
}
