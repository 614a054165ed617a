package tongbao.workbench.round;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tongbao.document.ProtocolPdf;
import tongbao.document.font.Fonts;
import tongbao.domain.journal.Entry;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Draw;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Protocol;
import tongbao.domain.round.Round;
import tongbao.domain.words.ProtocolWords;
import tongbao.store.Store;
import tongbao.store.reading.Mandatory;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// Draws the sample of one kind of the round at hand: shows what a rule would draw, records it, prints its record.
public final class DrawViewModel {
    private final Session session;
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int asked;

    /// What a rule would draw.
    ///
    /// @param strata the heads, then a row for each stratum, in words
    /// @param unknown codes given by hand that nobody enrolled has
    /// @param noLast whether the failing of last time were asked for and there is no last time
    public record Preview(
            SubjectKind kind,
            Protocol protocol,
            List<List<String>> strata,
            String sum,
            List<String> unknown,
            boolean noLast) {}

    public DrawViewModel(Session session) {
        this.session = session;
    }

    public ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// The seed that is offered; 0 while no round is open.
    public long seed() {
        return session.getRound().map(round -> round.dates().offeredSeed()).orElse(0L);
    }

    /// Asks what `rule` would draw; the answer comes in [#previewProperty]. Only the last question is answered.
    public void ask(SubjectKind kind, DrawRule rule) {
        var number = ++asked;
        var round = session.getRound();
        if (rule.problem().isPresent() || round.isEmpty()) {
            preview.set(Optional.empty());
            return;
        }
        session.background()
                .run(
                        () -> preview(session.store(), round.get(), kind, rule),
                        answer -> {
                            if (number == asked) {
                                preview.set(Optional.of(answer));
                            }
                        },
                        failure -> session.report(Problem.of(failure)));
    }

    private Preview preview(Store store, Round round, SubjectKind kind, DrawRule rule) {
        var subjects = subjects(store, round, kind);
        var must = new HashSet<SubjectId>();
        var last = rule.failedLast() ? Mandatory.failedLast(store, round) : Optional.<Set<SubjectId>>empty();
        last.ifPresent(must::addAll);
        rule.notDrawn().ifPresent(rounds -> must.addAll(Mandatory.notDrawnLately(store, round, kind, rounds)));
        subjects.stream()
                .filter(subject -> rule.byHand().contains(subject.code()))
                .map(Subject::id)
                .forEach(must::add);
        var unknown = rule.byHand().stream()
                .filter(code ->
                        subjects.stream().noneMatch(subject -> subject.code().equals(code)))
                .toList();
        var protocol = Draw.of(
                subjects,
                store.register().regions(),
                rule.by(),
                rule.quota().orElseThrow(),
                must,
                rule.seed().orElseThrow());
        var words = words(store, subjects);
        return new Preview(
                kind,
                protocol,
                words.strata(protocol),
                words.sum(protocol),
                unknown,
                rule.failedLast() && last.isEmpty());
    }

    private static List<Subject> subjects(Store store, Round round, SubjectKind kind) {
        return store.rounds().subjects(round.id()).stream()
                .map(Enrolled::subject)
                .filter(subject -> subject.kind() == kind)
                .toList();
    }

    private ProtocolWords words(Store store, List<Subject> subjects) {
        return new ProtocolWords(session.messages().locale(), store.register().regions(), subjects);
    }

    /// Records what is shown: who is inspected, and how that was drawn. One step to undo.
    public void take(Runnable done) {
        session.getRound()
                .ifPresent(round -> preview.get()
                        .ifPresent(shown -> session.changes()
                                .record(
                                        () -> session.store().record(entry(session.store(), round, shown)),
                                        _ -> done.run(),
                                        _ -> {})));
    }

    private static Entry entry(Store store, Round round, Preview shown) {
        var before = store.rounds().subjects(round.id()).stream()
                .filter(one -> one.drawn() && one.subject().kind() == shown.kind())
                .map(one -> one.subject().id())
                .sorted()
                .toList();
        return new Entry.SampleListed(
                round.id(),
                shown.kind(),
                before,
                shown.protocol().drawn(),
                Optional.ofNullable(store.rounds().protocols(round.id()).get(shown.kind())),
                Optional.of(shown.protocol()));
    }

    /// Prints the record of the draw to `file`.
    public void print(SubjectKind kind, Protocol protocol, Path file) {
        session.getRound()
                .ifPresent(round -> session.background()
                        .start(
                                session.messages().get("round.draw.printing"),
                                _ -> ProtocolPdf.write(
                                        file,
                                        words(session.store(), subjects(session.store(), round, kind)),
                                        round.id(),
                                        kind,
                                        protocol,
                                        Fonts.ofThisMachine()),
                                _ -> {},
                                failure -> session.report(Problem.of(failure))));
    }
}
