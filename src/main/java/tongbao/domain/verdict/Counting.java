package tongbao.domain.verdict;

import java.util.Optional;
import java.util.OptionalInt;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.catalogue.Rule.Per;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.number.Fraction;

/// One clause by itself: from a recorded problem to its number, and from the number to its effect.
final class Counting {
    private static final Effect NONE = new Effect.None();
    private static final Effect INCOMPLETE = new Effect.Incomplete();
    private static final Effect BELOW_LINE = new Effect.BelowLine();
    private static final Effect VETO_REACHED = new Effect.VetoReached();

    private Counting() {}

    /// The effect of `clause` as if it stood in no exclusive group.
    ///
    /// @param columns knows which columns earlier clauses of the same set have counted
    static Effect effect(Clause clause, SubjectClass subjects, Inspection inspection, Columns columns) {
        if (!(inspection.answer(clause.code()) instanceof Answer.Problem(var amount))
                || isWaived(clause, amount, inspection)) {
            return NONE;
        }
        var number = columns.without(clause, number(clause, amount, inspection), inspection);
        var elsewhere = columns.elsewhere(clause, inspection);
        if (elsewhere.isPresent() && number.orElse(1) == 0) {
            return new Effect.AlreadyCounted(elsewhere.get());
        }
        return effect(clause, subjects, number, amount);
    }

    private static Effect effect(Clause clause, SubjectClass subjects, OptionalInt number, Amount amount) {
        return switch (clause.rule()) {
            case Rule.Veto(var line) -> veto(Reach.of(clause.lineFor(subjects).orElse(line), clause, number, amount));
            case Rule.Deduction deduction -> {
                var escalated = deduction.escalates().map(line -> Reach.of(line, clause, number, amount));
                yield escalated.filter(reach -> reach != Reach.BELOW).isPresent()
                        ? veto(escalated.get())
                        : points(deduction.per(), clause.lineFor(subjects), clause, number, amount);
            }
            case Rule.Bonus bonus -> points(bonus.per(), clause.lineFor(subjects), clause, number, amount);
            case Rule.Unscored _ -> NONE;
        };
    }

    /// What a problem of `clause` counts as; empty if none is recorded, or none that has a number.
    static OptionalInt count(Clause clause, Inspection inspection) {
        return inspection.answer(clause.code()) instanceof Answer.Problem(var amount)
                ? isWaived(clause, amount, inspection) ? OptionalInt.of(0) : number(clause, amount, inspection)
                : OptionalInt.empty();
    }

    private static OptionalInt number(Clause clause, Amount amount, Inspection inspection) {
        if (clause.measure() instanceof Measure.Flag) {
            return OptionalInt.of(1);
        }
        if (amount.count().isPresent() || clause.measure() instanceof Measure.Choice) {
            return amount.count();
        }
        if (clause.countsGood()) {
            return clause.line().filter(Line.Exactly.class::isInstance).stream()
                    .mapToInt(line -> ((Line.Exactly) line).count())
                    .findFirst();
        }
        var marked = clause.columnSet().isPresent()
                ? Columns.distinct(clause, inspection)
                : (int) marked(clause, inspection);
        return OptionalInt.of(Math.max(1, marked));
    }

    /// Whether all findings of the clause were taken out of the verdict and no number was entered in their place.
    private static boolean isWaived(Clause clause, Amount amount, Inspection inspection) {
        return (amount.count().isEmpty() || clause.measure() instanceof Measure.Flag)
                && inspection.findings(clause.code()).findAny().isPresent()
                && marked(clause, inspection) == 0;
    }

    private static long marked(Clause clause, Inspection inspection) {
        return inspection.findings(clause.code()).filter(Finding::counts).count();
    }

    private static Effect veto(Reach reach) {
        return switch (reach) {
            case REACHED -> VETO_REACHED;
            case BELOW -> BELOW_LINE;
            case UNKNOWN -> INCOMPLETE;
        };
    }

    private static Effect points(Per per, Optional<Line> when, Clause clause, OptionalInt number, Amount amount) {
        var reach = when.map(line -> Reach.of(line, clause, number, amount)).orElse(Reach.REACHED);
        return switch (reach) {
            case REACHED -> times(per, when.isPresent(), clause, number, amount);
            case BELOW -> BELOW_LINE;
            case UNKNOWN -> INCOMPLETE;
        };
    }

    private static Effect times(Per per, boolean lineReached, Clause clause, OptionalInt number, Amount amount) {
        return switch (per) {
            case ONCE ->
                clause.measure() instanceof Measure.Choice choice
                        ? number.stream()
                                .mapToObj(choice::option)
                                .flatMap(Optional::stream)
                                .findFirst()
                                .map(option -> times(option.share()))
                                .orElse(INCOMPLETE)
                        : lineReached || number.orElse(1) > 0 ? times(Fraction.ONE) : NONE;
            case EACH -> number.isEmpty() ? INCOMPLETE : times(Fraction.of(number.getAsInt()));
            case PERCENT ->
                Reach.isRatio(amount, clause.measure())
                        ? times(Fraction.of(
                                100L * amount.count().getAsInt() / amount.of().getAsInt()))
                        : INCOMPLETE;
        };
    }

    private static Effect times(Fraction times) {
        return times.signum() == 0 ? NONE : new Effect.Points(times);
    }
}
