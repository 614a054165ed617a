package tongbao.workbench.review;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.DoubleCheck;
import tongbao.domain.inspection.SecondLook;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.number.Fraction;
import tongbao.domain.statistics.Agreement.Looked;
import tongbao.workbench.ui.Reading;
import tongbao.workbench.ui.Session;

/// The blind double check of the round at hand. Read while it is in front, and again when something was recorded
/// elsewhere.
public final class CheckViewModel {
    private final Session session;
    private final Supplier<LocalDateTime> now;
    private final ReadOnlyObjectWrapper<Optional<CheckDesk>> desk = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Reading<Optional<CheckDesk>> reading;

    public CheckViewModel(Session session, Supplier<LocalDateTime> now) {
        this.session = session;
        this.now = now;
        reading = Reading.ofRound(session, round -> round.map(at -> CheckDesk.read(session.store(), at)), desk::set);
    }

    void show() {
        reading.show();
    }

    void hide() {
        reading.hide();
    }

    ReadOnlyObjectProperty<Optional<CheckDesk>> deskProperty() {
        return desk.getReadOnlyProperty();
    }

    /// Whether somebody sits here who can sign what was looked at.
    public boolean isSigned() {
        return !session.inspectorProperty().get().isBlank();
    }

    /// The seed that is offered; 0 while no round is open.
    public long seed() {
        return session.getRound().map(round -> round.dates().offeredSeed()).orElse(0L);
    }

    /// Draws `percent` of each kind and records it.
    public void draw(int percent, long seed) {
        desk.get().ifPresent(at -> {
            var check = at.drawn(Fraction.of(percent, 100), seed);
            var edit = at.check()
                    .map(before -> Edit.changed(before, check))
                    .orElseGet(() -> Edit.<DoubleCheck>added(check));
            session.changes()
                    .record(
                            () -> session.store()
                                    .record(new Entry.DoubleCheckDrawn(
                                            at.round().id(), edit)),
                            _ -> {},
                            _ -> {});
        });
    }

    /// Answers one clause, or clears it with 未查.
    void answer(Looked looked, Place place, Answer answer) {
        record(looked, List.of(place), answer);
    }

    /// Answers every clause not looked at yet with 未发现, in one step.
    void answerRest(Looked looked) {
        record(
                looked,
                looked.catalogue().placesFor(looked.subject()).stream()
                        .filter(place ->
                                !looked.second().containsKey(place.clause().code()))
                        .toList(),
                Answer.CLEAR);
    }

    private void record(Looked looked, List<Place> places, Answer answer) {
        var edits = new ArrayList<Edit<SecondLook>>();
        var next = new HashMap<>(looked.second());
        for (var place : places) {
            var code = place.clause().code();
            var before = Optional.ofNullable(looked.second().get(code));
            Optional<SecondLook> after = answer instanceof Answer.Unseen
                    ? Optional.empty()
                    : Optional.of(new SecondLook(
                            code, answer, session.inspectorProperty().get().strip(), now.get()));
            if (before.map(SecondLook::answer).equals(after.map(SecondLook::answer))) {
                continue;
            }
            edits.add(new Edit<>(before, after));
            after.ifPresentOrElse(look -> next.put(code, look), () -> next.remove(code));
        }
        if (edits.isEmpty() || !isSigned()) {
            return;
        }
        var round = looked.first().round();
        var subject = looked.subject().id();
        desk.set(desk.get().map(at -> at.with(subject, next)));
        reading.record(
                session.changes(),
                () -> session.store().record(new Entry.SecondLooksGiven(round, subject, edits)),
                _ -> {});
    }
}
