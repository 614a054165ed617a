package tongbao.workbench.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.RoundId;
import tongbao.store.Store;
import tongbao.workbench.ui.Command;
import tongbao.workbench.ui.Job;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// Finds everything that has a name: screens, commands, subjects, units, regions, clauses, rounds, editions and
/// findings. What was found last stays until the next answer comes; findings come behind the rest.
public final class SearchViewModel {
    private static final int SUBJECTS = 12;
    private static final int UNITS = 4;
    private static final int FINDINGS = 20;

    private final Session session;
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ObservableList<Hit> shownHits = FXCollections.unmodifiableObservableList(hits);
    private List<Command> commands = List.of();
    private Known known = Known.NOTHING;
    private Optional<SubjectIndex> index = Optional.empty();
    private Optional<Job> reading = Optional.empty();
    private Optional<Job> searching = Optional.empty();
    private Wanted wanted = Wanted.of("");
    private long asked;

    public SearchViewModel(Session session) {
        this.session = session;
    }

    /// Begins to search: nothing is wanted yet, and what can be found is read where it is not known already.
    ///
    /// @param possible what can be done now
    public void start(List<Command> possible) {
        commands = List.copyOf(possible);
        var round = session.getRound();
        session.background()
                .run(
                        () -> Known.of(session.store(), round),
                        read -> {
                            known = read;
                            look();
                        },
                        this::report);
        readNames(round.map(at -> at.id()));
        look("");
    }

    private void readNames(Optional<RoundId> round) {
        var store = session.store();
        if (reading.isPresent() || index.map(names -> names.holds(store, round)).orElse(false)) {
            return;
        }
        reading = Optional.of(session.background()
                .start(
                        session.messages().get("frame.search.reading"),
                        _ -> SubjectIndex.of(store, round),
                        names -> {
                            reading = Optional.empty();
                            index = Optional.of(names);
                            look();
                        },
                        failure -> {
                            reading = Optional.empty();
                            report(failure);
                        }));
    }

    /// Looks for `text`; without text the screens and what can be done are offered.
    public void look(String text) {
        wanted = Wanted.of(text);
        look();
    }

    private void look() {
        var number = ++asked;
        var of = wanted;
        var at = known;
        var names = index;
        var round = session.getRound().map(open -> open.id());
        var near = near(of);
        searching.ifPresent(Job::cancel);
        searching = Optional.empty();
        session.background()
                .run(
                        () -> find(of, at, names, round, near),
                        found -> {
                            if (number == asked) {
                                hits.setAll(found);
                                round.ifPresent(in -> lookForFindings(number, of, in));
                            }
                        },
                        this::report);
    }

    /// Screens and commands, which are at hand.
    private List<Hit> near(Wanted of) {
        var found = new ArrayList<Hit>();
        for (var place : Place.values()) {
            var name = session.messages().get("place." + place.key());
            if (place.isBuilt()
                    && (of.isInAny(name) || place.key().startsWith(of.text().toLowerCase(Locale.ROOT)))) {
                found.add(new Hit.Screen(place));
            }
        }
        commands.stream()
                .filter(command -> of.isInAny(command.name()))
                .map(Hit.Doing::new)
                .forEach(found::add);
        return found;
    }

    private List<Hit> find(Wanted of, Known at, Optional<SubjectIndex> names, Optional<RoundId> round, List<Hit> near) {
        var found = new ArrayList<>(near);
        if (!of.isEmpty()) {
            names.ifPresent(index -> {
                var matches = index.find(of, SUBJECTS);
                for (var id : matches.first()) {
                    subject(id, round).map(Hit.Registered::new).ifPresent(found::add);
                }
                if (matches.all() > matches.first().size()) {
                    found.add(new Hit.More(
                            of.text(), matches.all() - matches.first().size()));
                }
            });
            found.addAll(at.find(of));
            names.ifPresent(index -> found.addAll(index.units(of, UNITS)));
        }
        return found;
    }

    private Optional<Subject> subject(SubjectId id, Optional<RoundId> round) {
        var store = session.store();
        return store.register()
                .find(id)
                .or(() -> round.flatMap(in -> store.rounds().subject(in, id)).map(Enrolled::subject));
    }

    private void lookForFindings(long number, Wanted of, RoundId round) {
        if (of.text().length() < 2) {
            return;
        }
        searching = Optional.of(session.background()
                .start(
                        session.messages().get("frame.search.findings"),
                        _ -> findings(session.store(), of, round),
                        found -> {
                            if (number == asked) {
                                hits.addAll(found);
                            }
                        },
                        this::report));
    }

    private static List<Hit> findings(Store store, Wanted of, RoundId round) {
        var found = new ArrayList<Hit>();
        for (var each : store.inspections().findings(round, of.text(), FINDINGS)) {
            store.rounds()
                    .subject(round, each.subject())
                    .map(enrolled -> new Hit.Found(enrolled.subject(), each.finding()))
                    .ifPresent(found::add);
        }
        return found;
    }

    private void report(Throwable failure) {
        session.report(Problem.of(failure));
    }

    public ObservableList<Hit> hits() {
        return shownHits;
    }
}
