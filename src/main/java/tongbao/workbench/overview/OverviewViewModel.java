package tongbao.workbench.overview;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tongbao.domain.consistency.Concern;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Round;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Reading;
import tongbao.workbench.ui.Session;

/// The overview of the round at hand. Reads again whenever something was recorded while it is in front.
public final class OverviewViewModel {
    private final Session session;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Reading());
    private final Reading<State> reading;
    private final ReadOnlyObjectWrapper<List<Recent>> recent = new ReadOnlyObjectWrapper<>(List.of());
    private final Reading<List<Recent>> readingRecent;

    /// What there is to show.
    public sealed interface State {
        record Reading() implements State {}

        /// Nothing was imported yet.
        record NoRegister() implements State {}

        /// There is a register and no round.
        record NoRound(int sites, int accounts, int channels) implements State {}

        record Known(Glance glance) implements State {}
    }

    public OverviewViewModel(Session session) {
        this.session = session;
        reading = Reading.ofRound(session, this::read, state::set);
        readingRecent = Reading.ofRound(session, round -> Recent.of(session, round.map(Round::id)), recent::set);
    }

    /// Reads from now on; reads at once.
    public void show() {
        reading.show();
        readingRecent.show();
    }

    public void hide() {
        reading.hide();
        readingRecent.hide();
    }

    private State read(Optional<Round> round) {
        return round.<State>map(at -> new State.Known(Glance.of(session.store(), at, session.words())))
                .orElseGet(this::without);
    }

    private State without() {
        var register = session.store().register();
        var sites = register.subjects(SubjectKind.SITE).size();
        var accounts = register.subjects(SubjectKind.ACCOUNT).size();
        var channels = register.subjects(SubjectKind.CHANNEL).size();
        return sites + accounts + channels == 0 ? new State.NoRegister() : new State.NoRound(sites, accounts, channels);
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What was recorded last, the last first.
    ReadOnlyObjectProperty<List<Recent>> recentProperty() {
        return recent.getReadOnlyProperty();
    }

    /// Goes to where `change` was made.
    void open(Recent change) {
        change.subject().ifPresentOrElse(session::inspect, () -> session.go(change.place()));
    }

    /// Goes to the first of `share` that has no verdict.
    void open(Workload.Share share) {
        share.next().ifPresentOrElse(this::open, () -> session.go(Place.INSPECT));
    }

    /// Goes to where the inspector stopped, if anything is left.
    public void goOn() {
        if (state.get() instanceof State.Known(var glance)) {
            glance.next().map(Glance.Standing::subject).ifPresent(this::open);
        }
    }

    public void open(Subject subject) {
        session.inspect(subject.id());
    }

    /// Goes to where `concern` is mended: the very clause where it is about one.
    public void open(Concern concern) {
        var place = ConcernPlace.of(concern);
        var subject = concern.spot().find();
        if (place == Place.INSPECT && subject.isPresent()) {
            concern.spot()
                    .findClause()
                    .ifPresentOrElse(
                            clause -> session.inspect(subject.get(), clause), () -> session.inspect(subject.get()));
        } else {
            session.go(place);
        }
    }

    public void go(Place place) {
        session.go(place);
    }

    /// Whether the button that goes on has somewhere to go.
    public Optional<Glance.Standing> next() {
        return state.get() instanceof State.Known(var glance) ? glance.next() : Optional.empty();
    }
}
