package tongbao.domain.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Procedure;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.inspection.Review;
import tongbao.domain.inspection.Ruling;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Subject;
import tongbao.domain.round.Policy;

/// The scoring rules: answers in, verdict out (国办秘函〔2019〕19号, as far as a catalogue's procedure says them).
///
/// Any veto that is reached fails the subject. Else the base loses the deductions, each indicator's sum at most its
/// points; what remains is held against the pass line, and above the bonus gate merits are added. All is exact.
///
/// A verdict is given as soon as nothing that is still unseen can change it, and not before:
/// - a finding of the round before that is still there fails, where the procedure says so;
/// - a reached veto fails at once; where the round wants vetoes reviewed, it waits for that and fails once accepted;
/// - points below the line fail at once, for no clause gives points back; only while a clause that takes over a column
/// from another is unseen, points below the line wait for it;
/// - otherwise every veto and every deduction must be seen and decided;
/// - merits are waited for only above the gate, where they still raise the total; they never decide pass or fail;
/// - a clause whose points are not known is not waited for.
public final class Scoring {
    private Scoring() {}

    /// What counts: a person's ruling where there is one, else what the rules say.
    ///
    /// @throws IllegalArgumentException if the catalogue is for another kind of subject
    public static Verdict verdict(Catalogue catalogue, Policy policy, Subject subject, Inspection inspection) {
        return judgement(catalogue, policy, subject, inspection).verdict();
    }

    /// The number that a recorded problem counts as: the one entered; else the findings marked 判定依据; else one, or
    /// the very number a line names (0 updates). Where findings were written and none is marked, it is zero. Empty
    /// if no problem is recorded, or one that has no number.
    public static OptionalInt count(Clause clause, Inspection inspection) {
        return Counting.count(clause, inspection);
    }

    /// Whether typed numbers reach a line, or do not say yet whether they do.
    public static boolean mayReach(Line line, Clause clause, Amount amount) {
        return Reach.of(line, clause, amount.count(), amount) != Reach.BELOW;
    }

    /// The verdict with the points as they stand (what is unseen neither costs nor earns anything yet), and what every
    /// clause did to them.
    ///
    /// @throws IllegalArgumentException if the catalogue is for another kind of subject
    public static Judgement judgement(Catalogue catalogue, Policy policy, Subject subject, Inspection inspection) {
        var judged = Judged.of(catalogue, subject, inspection);
        var score = score(catalogue, subject, judged);
        var computed = verdict(catalogue.procedure(), policy, judged, inspection, score);
        var verdict = inspection
                .ruling()
                .map(ruling -> ruled(computed.score(), ruling))
                .orElse(computed);
        return new Judgement(judged, computed.score(), computed, verdict);
    }

    private static Verdict ruled(Score score, Ruling ruling) {
        return ruling.passed()
                ? new Verdict.Passed(score, Optional.of(ruling))
                : new Verdict.Failed(score, new Reason.Ruled(ruling));
    }

    private static Verdict verdict(
            Procedure procedure, Policy policy, List<Judged> judged, Inspection inspection, Score score) {
        var carried = procedure.unrectifiedFails() ? carriedOver(inspection) : List.<FindingId>of();
        if (!carried.isEmpty()) {
            return new Verdict.Failed(vetoed(procedure, score), new Reason.Unrectified(carried));
        }
        var reached = codes(judged, one -> one.effect() instanceof Effect.VetoReached);
        var unreviewed = reached.stream()
                .filter(clause -> awaitsReview(policy, inspection, clause))
                .toList();
        var vetoes = reached.stream().filter(code -> !unreviewed.contains(code)).toList();
        if (!vetoes.isEmpty()) {
            return new Verdict.Failed(vetoed(procedure, score), new Reason.VetoReached(vetoes));
        }
        var awaited = judged.stream()
                .filter(one -> isAwaited(one.place().clause().rule(), procedure, score))
                .toList();
        if (score.scored() && score.main().compareTo(procedure.passLine()) < 0 && !mayTakeOver(awaited)) {
            return new Verdict.Failed(score, new Reason.BelowPassLine());
        }
        if (judged.stream().allMatch(one -> one.answer() instanceof Answer.NotApplicable)) {
            return new Verdict.Exempt(score);
        }
        var unseen = codes(awaited, Judged::isUnseen);
        var undecided = codes(awaited, Judged::isUndecided);
        return unseen.isEmpty() && undecided.isEmpty() && unreviewed.isEmpty()
                ? new Verdict.Passed(score)
                : new Verdict.Open(score, unseen, undecided, unreviewed);
    }

    /// Whether a reached veto does not count yet. One that was returned awaits another look, and then its review.
    private static boolean awaitsReview(Policy policy, Inspection inspection, ClauseCode clause) {
        return switch (policy.reviewing()) {
            case NOTHING -> false;
            case VETOES ->
                inspection
                        .review(clause)
                        .filter(review -> review.decision() == Review.Decision.ACCEPTED)
                        .isEmpty();
        };
    }

    private static List<FindingId> carriedOver(Inspection inspection) {
        return inspection.findings().stream()
                .filter(finding -> finding.counts() && finding.carriedFrom().isPresent())
                .map(Finding::id)
                .toList();
    }

    private static Score vetoed(Procedure procedure, Score score) {
        return score.scored() ? procedure.vetoScore().map(score::withTotal).orElse(score) : score;
    }

    /// Whether a clause still to be seen could take over a column that costs something elsewhere now.
    private static boolean mayTakeOver(List<Judged> awaited) {
        return awaited.stream()
                .anyMatch(one -> one.place().clause().columnSet().isPresent() && (one.isUnseen() || one.isUndecided()));
    }

    private static Score score(Catalogue catalogue, Subject subject, List<Judged> judged) {
        var procedure = catalogue.procedure();
        if (!procedure.scores(subject)) {
            return Score.unscored(procedure.base());
        }
        var subjects = SubjectClass.of(subject);
        var weights = procedure
                .leftOutFor(subject)
                .map(leftOut -> Weights.of(catalogue, leftOut, subjects, judged))
                .orElseGet(() -> Weights.plain(procedure.base()));
        var deductions = Capping.deductions(judged, subjects, weights);
        var main = weights.base().minus(deductions.sum()).max(Fraction.ZERO).times(weights.factor());
        var lines = new ArrayList<>(deductions.lines());
        var cuts = new ArrayList<>(deductions.cuts());
        var bonus = Fraction.ZERO;
        if (isAboveGate(main, procedure)) {
            var bonuses = Capping.bonuses(judged, subjects);
            lines.addAll(bonuses.lines());
            cuts.addAll(bonuses.cuts());
            bonus = bonuses.sum().min(procedure.bonusMost());
        }
        return new Score(
                true, weights.base(), lines, cuts, deductions.sum(), weights.factor(), main, bonus, main.plus(bonus));
    }

    private static boolean isAwaited(Rule rule, Procedure procedure, Score score) {
        return switch (rule) {
            case Rule.Veto _, Rule.Deduction _ -> true;
            case Rule.Bonus _ -> isAboveGate(score.main(), procedure);
            case Rule.Unscored _ -> false;
        };
    }

    private static boolean isAboveGate(Fraction main, Procedure procedure) {
        return main.compareTo(procedure.bonusGate()) > 0;
    }

    private static List<ClauseCode> codes(List<Judged> judged, Predicate<Judged> which) {
        return judged.stream().filter(which).map(Judged::code).toList();
    }
}
