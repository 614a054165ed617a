package tongbao.domain.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
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

    /// @throws IllegalArgumentException if the catalogue is for another kind of subject
    public static Verdict verdict(Catalogue catalogue, Subject subject, Inspection inspection) {
        var places = catalogue.placesFor(subject);
        var score = score(catalogue.procedure(), places, subject, inspection);
        var vetoes = places.stream()
                .filter(place -> effect(place, inspection) instanceof Effect.VetoReached)
                .map(Scoring::code)
                .toList();
        if (!vetoes.isEmpty()) {
            return new Verdict.Failed(score, new Reason.VetoReached(vetoes));
        }
        if (score.scored() && score.main().compareTo(catalogue.procedure().passLine()) < 0) {
            return new Verdict.Failed(score, new Reason.BelowPassLine());
        }
        if (places.stream().allMatch(place -> inspection.answer(code(place)) instanceof Answer.NotApplicable)) {
            return new Verdict.Exempt(score);
        }
        var awaited = places.stream()
                .filter(place -> isAwaited(place.clause().rule(), catalogue.procedure(), score))
                .toList();
        var unseen = awaited.stream()
                .map(Scoring::code)
                .filter(code -> inspection.answer(code) instanceof Answer.Unseen)
                .toList();
        var undecided = awaited.stream()
                .filter(place -> inspection.answer(code(place)) instanceof Answer.Undecided
                        || effect(place, inspection) instanceof Effect.Incomplete)
                .map(Scoring::code)
                .toList();
        return unseen.isEmpty() && undecided.isEmpty()
                ? new Verdict.Passed(score)
                : new Verdict.Open(score, unseen, undecided);
    }

    /// The points as they stand: what is unseen neither costs nor earns anything yet.
    ///
    /// @throws IllegalArgumentException if the catalogue is for another kind of subject
    public static Score score(Catalogue catalogue, Subject subject, Inspection inspection) {
        return score(catalogue.procedure(), catalogue.placesFor(subject), subject, inspection);
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
        return effect(place, inspection) instanceof Effect.Points(var times)
                ? place.clause()
                        .pointsFor(SubjectClass.of(subject))
                        .map(points -> points.times(times))
                        .orElse(Fraction.ZERO)
                : Fraction.ZERO;
    }

    /// The number that a recorded problem counts as: the one entered; else the findings marked 判定依据; else one, or
    /// the very number a line names (0 updates). Where findings were written and none is marked, it is zero. Empty
    /// if no problem is recorded.
    public static OptionalInt count(Clause clause, Inspection inspection) {
        return Counting.count(clause, inspection);
    }

    private static Score score(Procedure procedure, List<Place> places, Subject subject, Inspection inspection) {
        if (!procedure.scores(subject)) {
            return Score.unscored(procedure.base());
        }
        var rescale = procedure.rescaleFor(subject);
        var base = rescale.map(Procedure.Rescale::base).orElse(procedure.base());
        var factor = rescale.map(Procedure.Rescale::factor).orElse(Fraction.ONE);
        var lines = new ArrayList<>(lines(Rule.Deduction.class, places, subject, inspection));
        var deducted = sum(lines);
        var main = base.minus(deducted).max(Fraction.ZERO).times(factor);
        var bonus = Fraction.ZERO;
        if (isAboveGate(main, procedure)) {
            var merits = lines(Rule.Bonus.class, places, subject, inspection);
            lines.addAll(merits);
            bonus = sum(merits).min(procedure.bonusMost());
        }
        return new Score(true, base, lines, deducted, factor, main, bonus, main.plus(bonus));
    }

    private static List<Score.Line> lines(
            Class<? extends Rule> kind, List<Place> places, Subject subject, Inspection inspection) {
        var byIndicator = new LinkedHashMap<String, List<Place>>();
        places.stream()
                .filter(place -> kind.isInstance(place.clause().rule())
                        && points(place, subject, inspection).signum() > 0)
                .forEach(place -> byIndicator
                        .computeIfAbsent(place.indicator().code(), _ -> new ArrayList<>())
                        .add(place));
        return byIndicator.values().stream()
                .map(effective -> line(kind, effective, subject, inspection))
                .toList();
    }

    private static Score.Line line(
            Class<? extends Rule> kind, List<Place> effective, Subject subject, Inspection inspection) {
        var indicator = effective.getFirst().indicator();
        var raw = effective.stream()
                .map(place -> points(place, subject, inspection))
                .reduce(Fraction.ZERO, Fraction::plus);
        return new Score.Line(
                indicator.code(),
                effective.stream().map(Scoring::code).toList(),
                raw,
                indicator.pointsFor(SubjectClass.of(subject)).map(raw::min).orElse(raw),
                kind == Rule.Bonus.class);
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

    private static ClauseCode code(Place place) {
        return place.clause().code();
    }
}
