package tongbao.workbench.inspect;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import tongbao.document.ArgbImage;
import tongbao.document.MarkedPicture;
import tongbao.document.PngBytes;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.inspection.EvidenceId;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.inspection.mark.Mark;
import tongbao.domain.inspection.mark.Marked;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;
import tongbao.intake.picture.PictureReader;
import tongbao.store.Store;

/// Makes entries of what an inspector does to one subject. Runs on the worker: what was before is read from the store
/// at that moment, so that keys pressed faster than the disk writes build on each other. Each method returns the
/// inspection as it is stored now; nothing is recorded where nothing would change.
final class Recording {
    private final Store store;

    Recording(Store store) {
        this.store = store;
    }

    /// Gives each of `clauses` the answer that `change` makes of what is stored.
    ///
    /// @throws tongbao.store.failure.StoreException if nothing was recorded
    Inspection answers(
            RoundId round,
            SubjectId subject,
            List<ClauseCode> clauses,
            BiFunction<ClauseCode, Inspection, Answer> change) {
        var before = store.inspections().get(round, subject);
        var edits = clauses.stream()
                .map(clause -> new AnswerEdit(clause, before.answer(clause), change.apply(clause, before)))
                .filter(edit -> !edit.before().equals(edit.after()))
                .toList();
        if (edits.isEmpty()) {
            return before;
        }
        store.record(new Entry.AnswersRecorded(round, subject, edits));
        var after = before;
        for (var edit : edits) {
            after = after.with(edit.clause(), edit.after());
        }
        return after;
    }

    /// Writes a finding, new or changed. Its clause becomes 有问题.
    Inspection write(RoundId round, SubjectId subject, Finding finding) {
        var before = store.inspections().get(round, subject);
        var old = find(before, finding.id());
        if (old.equals(Optional.of(finding))) {
            return before;
        }
        var answer = finding.clause()
                .filter(clause -> !(before.answer(clause) instanceof Answer.Problem))
                .map(clause -> new AnswerEdit(
                        clause, before.answer(clause), Amounts.keeping(Answer.PROBLEM, before.answer(clause))));
        store.record(new Entry.FindingWritten(round, subject, new Edit<>(old, Optional.of(finding)), answer));
        var after = before.with(finding);
        return answer.map(edit -> after.with(edit.clause(), edit.after())).orElse(after);
    }

    /// Takes a finding back; the answer of its clause stays 有问题 until the inspector changes it.
    Inspection withdraw(RoundId round, SubjectId subject, FindingId finding) {
        var before = store.inspections().get(round, subject);
        return find(before, finding)
                .map(old -> {
                    store.record(new Entry.FindingWritten(round, subject, Edit.removed(old), Optional.empty()));
                    return before.without(finding);
                })
                .orElse(before);
    }

    private static Optional<Finding> find(Inspection inspection, FindingId id) {
        return inspection.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst();
    }

    Inspection attach(RoundId round, SubjectId subject, Evidence evidence) {
        var before = store.inspections().get(round, subject);
        store.record(new Entry.EvidenceAttached(round, subject, Edit.added(evidence)));
        return before.with(evidence);
    }

    /// Changes a picture that is there.
    Inspection change(RoundId round, SubjectId subject, EvidenceId evidence, UnaryOperator<Evidence> how) {
        var before = store.inspections().get(round, subject);
        return before.evidence().stream()
                .filter(kept -> kept.id().equals(evidence))
                .findFirst()
                .map(kept -> {
                    var next = how.apply(kept);
                    if (!next.equals(kept)) {
                        store.record(new Entry.EvidenceAttached(round, subject, Edit.changed(kept, next)));
                    }
                    return before.with(next);
                })
                .orElse(before);
    }

    /// Draws `marks` onto the pixels of a picture and keeps what comes of it; nothing where there are none. What is
    /// kept already is not drawn again.
    Optional<Marked> marked(Evidence of, ArgbImage original, List<Mark> marks) {
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        return of.marked().filter(there -> there.marks().equals(marks)).or(() -> {
            var bytes = PngBytes.of(MarkedPicture.of(original, marks));
            var picture = PictureReader.read(bytes, of.picture().name());
            store.pictures().keep(bytes);
            return Optional.of(new Marked(marks, picture));
        });
    }

    /// Takes a picture away from its clause; the original stays in the store.
    Inspection detach(RoundId round, SubjectId subject, EvidenceId evidence) {
        var before = store.inspections().get(round, subject);
        return before.evidence().stream()
                .filter(kept -> kept.id().equals(evidence))
                .findFirst()
                .map(kept -> {
                    store.record(new Entry.EvidenceAttached(round, subject, Edit.removed(kept)));
                    return before.without(evidence);
                })
                .orElse(before);
    }
}
