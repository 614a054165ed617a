package tongbao.domain.consistency;

import java.util.function.Consumer;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.inspection.Answer;
import tongbao.domain.register.Subject;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.verdict.Verdict;

/// Drawn subjects without a conclusion, each with what it waits for: they are in no rate. A failed subject whose other
/// clauses were not looked at is told of as well.
final class OpenCheck {
    private OpenCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        for (var outcome : reading.outcomes()) {
            if (outcome.drawn()) {
                switch (outcome.verdict()) {
                    case Verdict.Open open -> open(reading, outcome, open, found);
                    case Verdict.Failed _ -> failed(reading, outcome, found);
                    case Verdict.Passed _, Verdict.Exempt _ -> {}
                }
            }
        }
    }

    private static void open(Reading reading, Outcome outcome, Verdict.Open open, Consumer<Concern> found) {
        var subject = outcome.subject();
        var inspection = reading.inspection(subject);
        var undecided = open.undecided().stream()
                .filter(clause -> inspection.answer(clause) instanceof Answer.Undecided)
                .toList();
        if (inspection.answers().isEmpty()) {
            found.accept(Concern.of(Kind.UNTOUCHED, subject));
        } else if (!open.unseen().isEmpty()) {
            found.accept(at(
                    Kind.UNSEEN,
                    subject,
                    open.unseen().getFirst(),
                    open.unseen().size()));
        }
        if (!undecided.isEmpty()) {
            found.accept(at(Kind.UNDECIDED, subject, undecided.getFirst(), undecided.size()));
        }
        if (!inspection.answers().isEmpty()
                && open.unseen().isEmpty()
                && open.undecided().isEmpty()
                && !awaitsReview(reading, outcome)) {
            found.accept(Concern.of(Kind.OPEN, subject));
        }
    }

    private static boolean awaitsReview(Reading reading, Outcome outcome) {
        var subject = outcome.subject();
        return reading.catalogue(subject.kind())
                .filter(catalogue -> ReviewCheck.awaits(
                        reading, new Reading.Touched(outcome, catalogue, reading.inspection(subject))))
                .isPresent();
    }

    private static void failed(Reading reading, Outcome outcome, Consumer<Concern> found) {
        var subject = outcome.subject();
        var inspection = reading.inspection(subject);
        reading.catalogue(subject.kind())
                .map(catalogue -> catalogue.placesFor(subject).stream()
                        .map(Catalogue.Place::clause)
                        .filter(clause -> Answer.isUnchecked(inspection.answer(clause.code())))
                        .toList())
                .filter(unseen -> !unseen.isEmpty() && !inspection.answers().isEmpty())
                .ifPresent(unseen -> found.accept(
                        at(Kind.FAILED_UNFINISHED, subject, unseen.getFirst().code(), unseen.size())));
    }

    private static Concern at(Kind kind, Subject subject, ClauseCode clause, int count) {
        return Concern.of(kind, new Spot.OfClause(subject.id(), clause), Concern.name(subject), count);
    }
}
