package tongbao.domain.verdict;

import java.util.ArrayList;
import java.util.List;
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
import tongbao.domain.inspection.Inspection;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Subject;

/// The scoring rules: answers in, verdict out (国办秘函〔2019〕19号, as far as a catalogue's procedure says them).
///
/// Any veto that is reached fails the subject. Else the base loses the deductions, each indicator's sum at most its
/// points; what remains is held against the pass line, and above the bonus gate merits are added. All is exact.
///
/// A verdict is given as soon as nothing that is still unseen can change it, and not before:
///
/// - a reached veto, or points below the line, fail at once, for neither can be undone by another clause; only while a
///   clause that takes over a column from another is unseen, points below the line wait for it;
/// - otherwise every veto and every deduction must be seen and decided;
/// - merits are waited for only above the gate, where they still raise the total; they never decide pass or fail;
/// - a clause whose points are not known is not waited for.
public final class Scoring {
    private Scoring() {}

    /// @throws IllegalArgumentException if the catalogue is for another kind of subject
    public static Verdict verdict(Catalogue catalogue, Subject subject, Inspection inspection) {
        return judgement(catalogue, subject, inspection).verdict();
    }

    /// The points as they stand: what is unseen neither costs nor earns anything yet.
    ///
    /// @throws IllegalArgumentException if the catalogue is for another kind of subject
    public static Score score(Catalogue catalogue, Subject subject, Inspection inspection) {
        return judgement(catalogue, subject, inspection).score();
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

    /// The verdict with the points and what every clause did to them.
    ///
    /// @throws IllegalArgumentException if the catalogue is for another kind of subject
    public static Judgement judgement(Catalogue catalogue, Subject subject, Inspection inspection) {
        var judged = Judged.of(catalogue, subject, inspection);
        var score = score(catalogue, subject, judged);
        var verdict = verdict(catalogue.procedure(), judged, score);
        return new Judgement(judged, verdict.score(), verdict);
    }

    private static Verdict verdict(Procedure procedure, List<Judged> judged, Score score) {
        var vetoes = codes(judged, one -> one.effect() instanceof Effect.VetoReached);
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
        return unseen.isEmpty() && undecided.isEmpty()
                ? new Verdict.Passed(score)
                : new Verdict.Open(score, unseen, undecided);
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
