package tongbao.domain.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Procedure;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.catalogue.SubjectClass;
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
/// - a reached veto, or points below the line, fail at once, for neither can be undone by another clause;
/// - otherwise every veto and every deduction must be seen and decided;
/// - merits are waited for only above the gate, where they still raise the total; they never decide pass or fail;
/// - a clause whose points are not known is not waited for.
public final class Scoring {
    private Scoring() {}

    /// One clause that applies, what was recorded there, and what that does.
    private record Judged(Place place, Answer answer, Effect effect) {
        ClauseCode code() {
            return place.clause().code();
        }

        boolean isUndecided() {
            return answer instanceof Answer.Undecided || effect instanceof Effect.Incomplete;
        }
    }

    /// @throws IllegalArgumentException if the catalogue is for another kind of subject
    public static Verdict verdict(Catalogue catalogue, Subject subject, Inspection inspection) {
        var procedure = catalogue.procedure();
        var judged = judged(catalogue, subject, inspection);
        var score = score(procedure, subject, judged);
        var vetoes = codes(judged, one -> one.effect() instanceof Effect.VetoReached);
        if (!vetoes.isEmpty()) {
            return new Verdict.Failed(score, new Reason.VetoReached(vetoes));
        }
        if (score.scored() && score.main().compareTo(procedure.passLine()) < 0) {
            return new Verdict.Failed(score, new Reason.BelowPassLine());
        }
        if (judged.stream().allMatch(one -> one.answer() instanceof Answer.NotApplicable)) {
            return new Verdict.Exempt(score);
        }
        var awaited = judged.stream()
                .filter(one -> isAwaited(one.place().clause().rule(), procedure, score))
                .toList();
        var unseen = codes(awaited, one -> one.answer() instanceof Answer.Unseen);
        var undecided = codes(awaited, Judged::isUndecided);
        return unseen.isEmpty() && undecided.isEmpty()
                ? new Verdict.Passed(score)
                : new Verdict.Open(score, unseen, undecided);
    }

    /// The points as they stand: what is unseen neither costs nor earns anything yet.
    ///
    /// @throws IllegalArgumentException if the catalogue is for another kind of subject
    public static Score score(Catalogue catalogue, Subject subject, Inspection inspection) {
        return score(catalogue.procedure(), subject, judged(catalogue, subject, inspection));
    }

    /// What the record of one clause does, its rivals of an exclusive group considered, before the indicator's cap.
    public static Effect effect(Place place, Inspection inspection) {
        var own = Counting.effect(place.clause(), inspection);
        if (!(own instanceof Effect.Points) || place.clause().tier().isEmpty()) {
            return own;
        }
        var tier = place.clause().tier().get();
        return place.indicator().clauses().stream()
                .filter(rival -> rival.tier()
                        .filter(other -> other.group().equals(tier.group()) && other.rank() < tier.rank())
                        .isPresent())
                .filter(rival -> Counting.effect(rival, inspection) instanceof Effect.Points)
                .map(rival -> (Effect) new Effect.Outranked(rival.code()))
                .findFirst()
                .orElse(own);
    }

    /// What the clause takes or gives, before the indicator's cap; never negative.
    public static Fraction points(Place place, Subject subject, Inspection inspection) {
        return points(place.clause(), effect(place, inspection), SubjectClass.of(subject));
    }

    /// The number that a recorded problem counts as: the one entered; else the findings marked 判定依据; else one, or
    /// the very number a line names (0 updates). Where findings were written and none is marked, it is zero. Empty
    /// if no problem is recorded.
    public static OptionalInt count(Clause clause, Inspection inspection) {
        return Counting.count(clause, inspection);
    }

    private static List<Judged> judged(Catalogue catalogue, Subject subject, Inspection inspection) {
        return catalogue.placesFor(subject).stream()
                .map(place -> new Judged(place, inspection.answer(place.clause().code()), effect(place, inspection)))
                .toList();
    }

    private static Score score(Procedure procedure, Subject subject, List<Judged> judged) {
        if (!procedure.scores(subject)) {
            return Score.unscored(procedure.base());
        }
        var subjects = SubjectClass.of(subject);
        var rescale = procedure.rescaleFor(subject);
        var base = rescale.map(Procedure.Rescale::base).orElse(procedure.base());
        var factor = rescale.map(Procedure.Rescale::factor).orElse(Fraction.ONE);
        var lines = new ArrayList<>(lines(Rule.Deduction.class, judged, subjects));
        var deducted = sum(lines);
        var main = base.minus(deducted).max(Fraction.ZERO).times(factor);
        var bonus = Fraction.ZERO;
        if (isAboveGate(main, procedure)) {
            var merits = lines(Rule.Bonus.class, judged, subjects);
            lines.addAll(merits);
            bonus = sum(merits).min(procedure.bonusMost());
        }
        return new Score(true, base, lines, deducted, factor, main, bonus, main.plus(bonus));
    }

    private static List<Score.Line> lines(Class<? extends Rule> kind, List<Judged> judged, SubjectClass subjects) {
        var byIndicator = new LinkedHashMap<String, List<Judged>>();
        for (var one : judged) {
            if (one.effect() instanceof Effect.Points
                    && kind.isInstance(one.place().clause().rule())) {
                byIndicator
                        .computeIfAbsent(one.place().indicator().code(), _ -> new ArrayList<>())
                        .add(one);
            }
        }
        return byIndicator.values().stream()
                .map(effective -> line(effective, subjects, kind == Rule.Bonus.class))
                .toList();
    }

    private static Score.Line line(List<Judged> effective, SubjectClass subjects, boolean bonus) {
        var indicator = effective.getFirst().place().indicator();
        var raw = effective.stream()
                .map(one -> points(one.place().clause(), one.effect(), subjects))
                .reduce(Fraction.ZERO, Fraction::plus);
        return new Score.Line(
                indicator.code(),
                codes(effective, _ -> true),
                raw,
                indicator.pointsFor(subjects).map(raw::min).orElse(raw),
                bonus);
    }

    private static Fraction points(Clause clause, Effect effect, SubjectClass subjects) {
        return effect instanceof Effect.Points(var times)
                ? clause.pointsFor(subjects).orElse(Fraction.ZERO).times(times)
                : Fraction.ZERO;
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

    private static Fraction sum(List<Score.Line> lines) {
        return lines.stream().map(Score.Line::capped).reduce(Fraction.ZERO, Fraction::plus);
    }

    private static List<ClauseCode> codes(List<Judged> judged, Predicate<Judged> which) {
        return judged.stream().filter(which).map(Judged::code).toList();
    }
}
