package tongbao.workbench.inspect;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import tongbao.document.ArgbImage;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.inspection.EvidenceId;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.inspection.mark.Mark;
import tongbao.domain.round.RoundId;
import tongbao.workbench.ui.Session;

/// What an inspector records about a subject. Keys pressed faster than the disk writes queue up in their order, each
/// for the subject that was open when it was pressed; what could not be stored is not shown.
public final class SubjectChanges {
    private final Session session;
    private final Recording recording;
    private final Supplier<Optional<Opened>> opened;
    private final Consumer<Opened> stored;
    private final Runnable failed;
    private int unsaved;

    /// @param opened the subject on the desk
    /// @param stored takes a subject as it is stored now
    /// @param failed something was not stored
    SubjectChanges(Session session, Supplier<Optional<Opened>> opened, Consumer<Opened> stored, Runnable failed) {
        this.session = session;
        this.opened = opened;
        this.stored = stored;
        this.failed = failed;
        recording = new Recording(session.store());
    }

    /// Records one answer; numbers entered before stay with it.
    public void record(ClauseCode clause, Answer answer) {
        change((round, at) -> recording.answers(
                round,
                at.subject().id(),
                List.of(clause),
                (code, before) -> Amounts.keeping(answer, before.answer(code))));
    }

    /// Records one answer of `at`, which need not be on the desk.
    public void record(Opened at, ClauseCode clause, Answer answer) {
        change(
                at,
                round -> recording.answers(
                        round,
                        at.subject().id(),
                        List.of(clause),
                        (code, before) -> Amounts.keeping(answer, before.answer(code))));
    }

    /// Records the numbers of a counting clause of `at`, and the answer they mean.
    public void record(Opened at, Clause clause, Amount amount) {
        change(
                at,
                round -> recording.answers(
                        round,
                        at.subject().id(),
                        List.of(clause.code()),
                        (code, before) ->
                                Amounts.answer(clause, SubjectClass.of(at.subject()), before.answer(code), amount)));
    }

    /// Adds to the count of a counting clause; it does not fall below zero.
    public void count(Clause clause, int more) {
        change((round, at) -> recording.answers(
                round,
                at.subject().id(),
                List.of(clause.code()),
                (code, before) -> Amounts.answer(
                        clause,
                        SubjectClass.of(at.subject()),
                        before.answer(code),
                        Amounts.plus(clause, before, more))));
    }

    /// What was carried over from the round before becomes the answer of this round: it was looked at again. False if
    /// nothing was carried over for `clause`.
    public boolean confirm(ClauseCode clause) {
        var carried = opened.get()
                .map(at -> at.inspection().answer(clause))
                .filter(Answer.Carried.class::isInstance)
                .map(Answer.Carried.class::cast);
        carried.ifPresent(it -> change((round, at) -> recording.answers(
                round,
                at.subject().id(),
                List.of(clause),
                (code, before) -> before.answer(code).equals(it) ? it.answer() : before.answer(code))));
        return carried.isPresent();
    }

    /// Every clause of the subject that is still 未查 becomes 未发现, in one step.
    public void recordRest() {
        change((round, at) -> recording.answers(
                round,
                at.subject().id(),
                at.places().stream().map(place -> place.clause().code()).toList(),
                (code, before) -> before.answer(code) instanceof Answer.Unseen ? Answer.CLEAR : before.answer(code)));
    }

    /// 本组不适用: every clause of a group becomes 不适用; done again, each gets back what it was before. Clauses with
    /// findings stay as they are. What each was is recorded with it, so that a restart in between loses none.
    public void switchGroup(Group group) {
        opened.get().ifPresent(at -> {
            var own = at.places().stream()
                    .filter(place -> place.group().name().equals(group.name()))
                    .map(place -> place.clause().code())
                    .filter(code -> at.inspection().findings(code).findAny().isEmpty())
                    .toList();
            var off = own.stream().allMatch(code -> at.inspection().answer(code) instanceof Answer.NotApplicable);
            change(
                    at,
                    round -> recording.answers(
                            round,
                            at.subject().id(),
                            own,
                            (code, before) -> off
                                    ? former(before.answer(code))
                                    : Answer.NotApplicable.insteadOf(before.answer(code))));
        });
    }

    private static Answer former(Answer now) {
        return now instanceof Answer.NotApplicable(var _, var former) ? former.orElse(Answer.UNSEEN) : now;
    }

    /// Writes a finding of `at`, new or changed; its clause becomes 有问题.
    public void write(Opened at, Finding finding) {
        change(at, round -> recording.write(round, at.subject().id(), finding));
    }

    public void withdraw(Opened at, Finding finding) {
        change(at, round -> recording.withdraw(round, at.subject().id(), finding.id()));
    }

    /// Lays a kept picture beside a clause of `at`, which need not be on the desk any more.
    public void attach(Opened at, Evidence evidence) {
        change(at, round -> recording.attach(round, at.subject().id(), evidence));
    }

    /// Changes what is recorded about a picture of `at`: its caption.
    public void change(Opened at, EvidenceId evidence, UnaryOperator<Evidence> how) {
        change(at, round -> recording.change(round, at.subject().id(), evidence, how));
    }

    /// Makes the marked picture of a picture of `at` and keeps it beside the original; without marks there is none.
    ///
    /// @param original the pixels of the original
    public void mark(Opened at, EvidenceId evidence, ArgbImage original, List<Mark> marks) {
        change(at, evidence, picture -> picture.withMarked(recording.marked(picture, original, marks)));
    }

    public void detach(EvidenceId evidence) {
        change((round, at) -> recording.detach(round, at.subject().id(), evidence));
    }

    /// What an entry makes of a subject.
    @FunctionalInterface
    private interface Change {
        Inspection of(RoundId round, Opened at);
    }

    private void change(Change work) {
        opened.get().ifPresent(at -> change(at, round -> work.of(round, at)));
    }

    private void change(Opened at, Function<RoundId, Inspection> work) {
        unsaved++;
        session.changes()
                .record(
                        () -> at.with(work.apply(at.inspection().round())),
                        now -> {
                            unsaved--;
                            stored.accept(now);
                        },
                        _ -> {
                            unsaved--;
                            failed.run();
                        });
    }

    /// Whether something is on its way to the disk.
    public boolean isSaving() {
        return unsaved > 0;
    }
}
