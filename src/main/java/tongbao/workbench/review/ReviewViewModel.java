package tongbao.workbench.review;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.inspection.Review;
import tongbao.domain.inspection.Ruling;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.round.Policy.Reviewing;
import tongbao.domain.round.Round;
import tongbao.workbench.ui.Reading;
import tongbao.workbench.ui.Session;

/// The review of the round at hand: what is listed, and what the person does with it. Reads again when something was
/// recorded elsewhere while it is in front; what it records itself is put into what was read.
public final class ReviewViewModel {
    /// Why nothing can be reviewed by who sits here.
    public enum Obstacle {
        /// No name was given: a review without a name says nothing.
        NO_NAME,
        /// The findings are the reviewer's own.
        OWN
    }

    private final Session session;
    private final Supplier<LocalDateTime> now;
    private final ReadOnlyObjectWrapper<Optional<ReviewQueue>> queue = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<ReviewList> list = new SimpleObjectProperty<>(ReviewList.WAITING);
    private final StringProperty text = new SimpleStringProperty("");
    private final Reading<Optional<ReviewQueue>> reading;

    public ReviewViewModel(Session session, Supplier<LocalDateTime> now) {
        this.session = session;
        this.now = now;
        session.roundProperty().subscribe((_, _) -> queue.set(Optional.empty()));
        reading = Reading.ofRound(session, round -> round.map(at -> ReviewQueue.read(session.store(), at)), queue::set);
    }

    /// Reads from now on; reads at once.
    void show() {
        reading.show();
    }

    void hide() {
        reading.hide();
    }

    /// What was read last; empty until it was.
    ReadOnlyObjectProperty<Optional<ReviewQueue>> queueProperty() {
        return queue.getReadOnlyProperty();
    }

    ObjectProperty<ReviewList> listProperty() {
        return list;
    }

    public StringProperty textProperty() {
        return text;
    }

    /// What the chosen list shows of what was read.
    List<ReviewItem> listed() {
        return listed(list.get(), text.get());
    }

    /// How many `which` has, whatever is looked for.
    int count(ReviewList which) {
        return listed(which, "").size();
    }

    private List<ReviewItem> listed(ReviewList which, String wanted) {
        return queue.get().map(ReviewQueue::items).orElse(List.of()).stream()
                .filter(item -> which.takes(item, !wanted.isBlank()) && item.matches(wanted))
                .toList();
    }

    /// Whether a veto counts only when a second person accepted it.
    public boolean isAsked() {
        return session.getRound()
                .map(round -> round.policy().reviewing() == Reviewing.VETOES)
                .orElse(false);
    }

    /// Why `item` cannot be reviewed by who sits here; empty if it can.
    Optional<Obstacle> obstacle(ReviewItem item) {
        var name = name();
        if (name.isEmpty()) {
            return Optional.of(Obstacle.NO_NAME);
        }
        var inspectors = item.inspectors();
        return item.judged().isPresent()
                        && !inspectors.isEmpty()
                        && inspectors.stream().allMatch(name::equals)
                ? Optional.of(Obstacle.OWN)
                : Optional.empty();
    }

    private String name() {
        return session.inspectorProperty().get().strip();
    }

    void accept(ReviewItem item) {
        review(item, Review.Decision.ACCEPTED, "");
    }

    /// @param reason what is to be looked at again; never blank
    void giveBack(ReviewItem item, String reason) {
        review(item, Review.Decision.RETURNED, reason.strip());
    }

    private void review(ReviewItem item, Review.Decision decision, String reason) {
        var clause = item.clause();
        if (clause.isEmpty() || obstacle(item).isPresent()) {
            return;
        }
        var inspection = item.inspection();
        var review = new Review(clause.get(), inspection.answer(clause.get()), decision, reason, name(), now.get());
        var edit = item.lastReview().map(before -> Edit.changed(before, review)).orElseGet(() -> Edit.added(review));
        record(round -> new Entry.ReviewGiven(round.id(), inspection.subject(), edit), inspection.with(review));
    }

    /// Takes a review back, so that the veto waits again.
    void takeBack(ReviewItem item) {
        item.lastReview().ifPresent(review -> {
            record(
                    round -> new Entry.ReviewGiven(round.id(), item.subject().id(), Edit.removed(review)),
                    item.inspection().withoutReview(review.clause()));
        });
    }

    /// Decides against the computed verdict, which is kept.
    ///
    /// @param reason why; never blank
    void rule(ReviewItem item, boolean passed, String reason) {
        if (name().isEmpty()) {
            return;
        }
        var ruling = new Ruling(passed, reason.strip(), name(), now.get());
        var before = item.inspection();
        var edit = before.ruling().map(earlier -> Edit.changed(earlier, ruling)).orElseGet(() -> Edit.added(ruling));
        record(round -> new Entry.RulingGiven(round.id(), before.subject(), edit), before.with(ruling));
    }

    /// Lets the computed verdict hold again.
    void takeBackRuling(ReviewItem item) {
        var before = item.inspection();
        before.ruling()
                .ifPresent(ruling -> record(
                        round -> new Entry.RulingGiven(round.id(), before.subject(), Edit.removed(ruling)),
                        before.withoutRuling()));
    }

    /// The list moves on when it is stored; a failure says so and leaves it as it was.
    private void record(Function<Round, Entry> entry, Inspection after) {
        session.getRound()
                .ifPresent(round -> reading.record(
                        session.changes(),
                        () -> {
                            session.store().record(entry.apply(round));
                            return after;
                        },
                        stored -> queue.set(queue.get()
                                .filter(read -> read.round().id().equals(stored.round()))
                                .map(read -> read.with(stored)))));
    }

    /// Goes to where `item` is inspected.
    void open(ReviewItem item) {
        item.clause()
                .ifPresentOrElse(
                        clause -> session.inspect(item.subject().id(), clause),
                        () -> session.inspect(item.subject().id()));
    }
}
