package tongbao.workbench.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.RoundId;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// Finds screens and subjects by any part of a name, a code or an address. What was found last stays until the next
/// answer comes.
public final class SearchViewModel {
    private static final int MOST = 50;

    private final Session session;
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ObservableList<Hit> shownHits = FXCollections.unmodifiableObservableList(hits);
    private long asked;

    public SearchViewModel(Session session) {
        this.session = session;
    }

    /// Something that was found.
    public sealed interface Hit {
        record To(Place place) implements Hit {}

        record Of(Subject subject) implements Hit {}
    }

    /// Looks for `text`; without text the screens are offered.
    public void look(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        var round = session.getRound().map(at -> at.id());
        var number = ++asked;
        session.background()
                .run(
                        () -> find(wanted, round),
                        found -> {
                            if (number == asked) {
                                hits.setAll(found);
                            }
                        },
                        failure -> session.report(Problem.of(failure)));
    }

    private List<Hit> find(String wanted, Optional<RoundId> round) {
        var found = new ArrayList<Hit>();
        for (var place : Place.values()) {
            var name = session.messages().get("place." + place.key()).toLowerCase(Locale.ROOT);
            if (place.isBuilt() && (name.contains(wanted) || place.key().startsWith(wanted))) {
                found.add(new Hit.To(place));
            }
        }
        if (!wanted.isEmpty()) {
            subjects(round).stream()
                    .filter(subject -> matches(subject, wanted))
                    .limit(MOST)
                    .map(Hit.Of::new)
                    .forEach(found::add);
        }
        return found;
    }

    private List<Subject> subjects(Optional<RoundId> round) {
        var store = session.store();
        if (round.isPresent()) {
            return store.rounds().subjects(round.get()).stream()
                    .map(Enrolled::subject)
                    .toList();
        }
        var all = new ArrayList<Subject>();
        for (var kind : SubjectKind.values()) {
            all.addAll(store.register().subjects(kind));
        }
        return all;
    }

    private static boolean matches(Subject subject, String wanted) {
        return subject.name().toLowerCase(Locale.ROOT).contains(wanted)
                || subject.code().toLowerCase(Locale.ROOT).contains(wanted)
                || subject.url().toLowerCase(Locale.ROOT).contains(wanted);
    }

    /// Goes there: to the screen, or to where the subject is inspected (to the register while no round is open).
    public void go(Hit hit) {
        switch (hit) {
            case Hit.To(var place) -> session.go(place);
            case Hit.Of(var subject) -> {
                if (session.getRound().isPresent()) {
                    session.inspect(subject.id());
                } else {
                    session.subjectProperty().set(Optional.of(subject.id()));
                    session.go(Place.REGISTER);
                }
            }
        }
    }

    public ObservableList<Hit> hits() {
        return shownHits;
    }
}
