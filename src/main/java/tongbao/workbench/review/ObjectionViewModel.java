package tongbao.workbench.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.inspection.Objection;
import tongbao.domain.inspection.ObjectionId;
import tongbao.domain.inspection.Review;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.Round;
import tongbao.store.Store;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Reading;
import tongbao.workbench.ui.Session;

/// The objections of the round at hand. None is ever deleted; a decision stands beside it, and what an upheld one
/// changes is one step with it.
public final class ObjectionViewModel {
    /// Larger files are refused: 32 MB.
    static final long MOST_BYTES = 32L << 20;

    private final Session session;
    private final Supplier<LocalDateTime> now;
    private final ReadOnlyObjectWrapper<List<Filed>> filed = new ReadOnlyObjectWrapper<>(List.of());
    private final Reading<List<Filed>> reading;

    /// An objection with the names it is shown by.
    ///
    /// @param clause the name of the clause; empty text where it is about the subject as a whole
    public record Filed(Objection objection, String subject, String clause) {}

    /// What was typed about a new one.
    ///
    /// @param attachment a file that came with it
    public record Draft(
            SubjectId subject,
            Optional<ClauseCode> clause,
            String from,
            String text,
            LocalDate received,
            Optional<Path> attachment) {}

    public ObjectionViewModel(Session session, Supplier<LocalDateTime> now) {
        this.session = session;
        this.now = now;
        reading = Reading.ofRound(
                session, round -> round.map(at -> read(session.store(), at)).orElse(List.of()), filed::set);
        session.roundProperty().subscribe((before, after) -> {
            if (!before.map(Round::id).equals(after.map(Round::id))) {
                filed.set(List.of());
            }
        });
    }

    void show() {
        reading.show();
    }

    void hide() {
        reading.hide();
    }

    private static List<Filed> read(Store store, Round round) {
        var catalogues = store.catalogues().of(round);
        return store.reviews().objections(round.id()).stream()
                .map(objection -> {
                    var subject = store.rounds()
                            .subject(round.id(), objection.subject())
                            .orElseThrow()
                            .subject();
                    return new Filed(
                            objection,
                            subject.name(),
                            objection
                                    .clause()
                                    .flatMap(code -> Optional.ofNullable(catalogues.get(subject.kind()))
                                            .flatMap(catalogue -> catalogue.find(code)))
                                    .map(place -> place.clause().name())
                                    .orElse(""));
                })
                .toList();
    }

    ReadOnlyObjectProperty<List<Filed>> filedProperty() {
        return filed.getReadOnlyProperty();
    }

    int open() {
        return (int) filed.get().stream()
                .filter(one -> one.objection().decision().isEmpty())
                .count();
    }

    public boolean isSigned() {
        return !session.inspectorProperty().get().isBlank();
    }

    /// The day that is offered for what came in today.
    public LocalDate today() {
        return now.get().toLocalDate();
    }

    /// Enters an objection; its file is kept before it is named.
    public void enter(Draft draft) {
        var who = session.inspectorProperty().get().strip();
        var at = now.get();
        session.getRound()
                .ifPresent(round -> session.changes()
                        .record(
                                () -> session.store()
                                        .record(new Entry.ObjectionRecorded(
                                                round.id(),
                                                Edit.added(new Objection(
                                                        new ObjectionId(UUID.randomUUID()
                                                                .toString()),
                                                        draft.subject(),
                                                        draft.clause(),
                                                        draft.from().strip(),
                                                        draft.text().strip(),
                                                        kept(draft.attachment()),
                                                        draft.received(),
                                                        who,
                                                        at,
                                                        Optional.empty())),
                                                List.of(),
                                                List.of())),
                                _ -> {},
                                _ -> {}));
    }

    private Optional<Objection.Attachment> kept(Optional<Path> file) throws IOException {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        var bytes = Files.readAllBytes(file.get());
        return Optional.of(new Objection.Attachment(
                session.store().pictures().keep(bytes),
                String.valueOf(file.get().getFileName()),
                bytes.length));
    }

    /// Whether `file` is small enough to be kept; says so if it is not.
    public boolean fits(Path file) {
        try {
            if (Files.size(file) <= MOST_BYTES) {
                return true;
            }
            session.report(Problem.of(
                    "attachment-large", String.valueOf(file.getFileName()), Long.toString(MOST_BYTES >> 20)));
        } catch (IOException e) {
            session.report(Problem.of(e));
        }
        return false;
    }

    /// Writes the file that came with `objection` to `target`, as it was kept.
    public void save(Objection.Attachment attachment, Path target) {
        session.background()
                .run(
                        () -> Files.write(target, session.store().pictures().read(attachment.digest())),
                        _ -> {},
                        failure -> session.report(Problem.of(failure)));
    }

    /// Decides an open objection. An upheld one takes the findings of its clause out of verdict and bulletin, and
    /// returns the clause to the inspector; one about the subject as a whole changes nothing by itself.
    public void decide(Objection objection, boolean upheld, String reason) {
        var decision = new Objection.Decision(
                upheld, reason.strip(), session.inspectorProperty().get().strip(), now.get());
        var messages = session.messages();
        session.getRound()
                .ifPresent(round -> session.changes()
                        .record(
                                () -> session.store().record(decided(round, objection, decision, messages)),
                                _ -> {},
                                _ -> {}));
    }

    private Entry decided(Round round, Objection objection, Objection.Decision decision, Messages messages) {
        var findings = new ArrayList<Edit<Finding>>();
        var reviews = new ArrayList<Edit<Review>>();
        if (decision.upheld() && objection.clause().isPresent()) {
            var clause = objection.clause().get();
            var inspection = session.store().inspections().get(round.id(), objection.subject());
            inspection
                    .findings(clause)
                    .filter(finding -> finding.counts() || finding.published())
                    .forEach(finding -> findings.add(Edit.changed(finding, finding.withFlags(false, false))));
            if (inspection.answer(clause) instanceof Answer.Problem) {
                reviews.add(returned(inspection, clause, decision, messages));
            }
        }
        return new Entry.ObjectionRecorded(
                round.id(), Edit.changed(objection, objection.with(decision)), findings, reviews);
    }

    private static Edit<Review> returned(
            Inspection inspection, ClauseCode clause, Objection.Decision decision, Messages messages) {
        var review = new Review(
                clause,
                inspection.answer(clause),
                Review.Decision.RETURNED,
                messages.get("review.objection.returned", decision.reason()),
                decision.who(),
                decision.at());
        return Optional.ofNullable(inspection.reviews().get(clause))
                .map(before -> Edit.changed(before, review))
                .orElseGet(() -> Edit.added(review));
    }

    /// Goes to where what it is about is inspected.
    void open(Objection objection) {
        objection
                .clause()
                .ifPresentOrElse(
                        clause -> session.inspect(objection.subject(), clause),
                        () -> session.inspect(objection.subject()));
    }
}
