package tongbao.workbench.frame;

import java.util.Optional;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Enrolled;
import tongbao.workbench.ui.Aim;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// Goes to what the search found: a screen, or the place on a screen where it is worked on.
final class Destination {
    private final Session session;

    Destination(Session session) {
        this.session = session;
    }

    void go(Hit hit) {
        switch (hit) {
            case Hit.Screen(var place) -> session.go(place);
            case Hit.Doing(var command) -> command.action().run();
            case Hit.Registered(var subject) -> subject(subject);
            case Hit.Host host -> register(host.unit());
            case Hit.Area(var region) -> register(region.name());
            case Hit.More more -> register(more.text());
            case Hit.Opened(var round) -> {
                session.choose(round);
                session.go(Place.ROUND);
            }
            case Hit.Edition(var catalogue) -> {
                session.aimProperty().set(Optional.of(new Aim.Edition(catalogue.id(), Optional.empty())));
                session.go(Place.CATALOGUE);
            }
            case Hit.Asked asked -> clause(asked);
            case Hit.Found(var subject, var finding) ->
                finding.clause()
                        .ifPresentOrElse(
                                clause -> session.inspect(subject.id(), clause), () -> session.inspect(subject.id()));
        }
    }

    private void register(String text) {
        session.aimProperty().set(Optional.of(new Aim.Registered(text)));
        session.go(Place.REGISTER);
    }

    /// To where it is inspected; to the register if the round at hand has nothing to do with it.
    private void subject(Subject subject) {
        session.background()
                .run(
                        () -> session.getRound()
                                .flatMap(round -> session.store().rounds().subject(round.id(), subject.id()))
                                .map(Enrolled::drawn)
                                .orElse(false),
                        inspected -> {
                            if (inspected) {
                                session.inspect(subject.id());
                            } else {
                                session.subjectProperty().set(Optional.of(subject.id()));
                                register(subject.code().isEmpty() ? subject.name() : subject.code());
                            }
                        },
                        failure -> session.report(Problem.of(failure)));
    }

    /// To the clause with the subject at hand, or with the first of its kind; to the catalogue if there is none.
    private void clause(Hit.Asked asked) {
        var code = asked.place().clause().code();
        var edition = asked.catalogue();
        session.background()
                .run(
                        () -> forClause(edition.kind()),
                        subject -> subject.ifPresentOrElse(id -> session.inspect(id, code), () -> {
                            session.aimProperty().set(Optional.of(new Aim.Edition(edition.id(), Optional.of(code))));
                            session.go(Place.CATALOGUE);
                        }),
                        failure -> session.report(Problem.of(failure)));
    }

    private Optional<SubjectId> forClause(SubjectKind kind) {
        return session.getRound().flatMap(round -> {
            var rounds = session.store().rounds();
            return session.subjectProperty()
                    .get()
                    .flatMap(id -> rounds.subject(round.id(), id))
                    .filter(enrolled -> enrolled.drawn() && enrolled.subject().kind() == kind)
                    .or(() -> rounds.subjects(round.id()).stream()
                            .filter(enrolled ->
                                    enrolled.drawn() && enrolled.subject().kind() == kind)
                            .findFirst())
                    .map(enrolled -> enrolled.subject().id());
        });
    }
}
