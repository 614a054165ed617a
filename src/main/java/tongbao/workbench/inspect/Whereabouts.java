package tongbao.workbench.inspect;

import java.util.Optional;
import java.util.function.Consumer;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.Round;
import tongbao.workbench.ui.Session;

/// Follows where the inspector is: the round at hand, and the subject and the clause another screen sent him to.
final class Whereabouts {
    private final Session session;
    private final InspectViewModel inspect;
    private final ClausesViewModel clauses;
    private final Consumer<Optional<SubjectId>> bySubject;

    /// @param bySubject shows a subject with all its clauses
    Whereabouts(
            Session session,
            InspectViewModel inspect,
            ClausesViewModel clauses,
            Consumer<Optional<SubjectId>> bySubject) {
        this.session = session;
        this.inspect = inspect;
        this.clauses = clauses;
        this.bySubject = bySubject;
        session.roundProperty().subscribe(this::follow);
        session.subjectProperty().subscribe(subject -> subject.ifPresent(this::follow));
        session.clauseProperty().subscribe(clause -> clause.ifPresent(this::aim));
    }

    /// Shows the clause another screen sent the inspector to: at once, or with the subject that is being read.
    private void aim(ClauseCode clause) {
        if (inspect.getOpened()
                .map(at -> Optional.of(at.subject().id()))
                .equals(Optional.of(session.subjectProperty().get()))) {
            clauses.choose(clause);
        } else {
            inspect.point(clause);
        }
        bySubject.accept(session.subjectProperty().get());
        session.clauseProperty().set(Optional.empty());
    }

    private void follow(Optional<Round> round) {
        round.ifPresentOrElse(
                at -> {
                    if (inspect.deskProperty()
                            .get()
                            .map(in -> !in.round().equals(at))
                            .orElse(true)) {
                        inspect.enter(at.id(), lastSubject());
                    }
                },
                inspect::leave);
    }

    private Optional<SubjectId> lastSubject() {
        return session.subjectProperty()
                .get()
                .or(() -> session.preferences().find("inspect.subject").map(SubjectId::new));
    }

    private void follow(SubjectId subject) {
        if (inspect.deskProperty().get().flatMap(in -> in.find(subject)).isPresent()
                && !inspect.getOpened()
                        .map(at -> at.subject().id().equals(subject))
                        .orElse(false)) {
            inspect.open(subject);
        }
    }
}
