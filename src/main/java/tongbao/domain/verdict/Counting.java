package tongbao.domain.verdict;

import java.util.OptionalInt;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.catalogue.Rule.Per;
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
    static Effect effect(Clause clause, Inspection inspection) {
        if (!(inspection.answer(clause.code()) instanceof Answer.Problem(var amount))
                || isWaived(clause, amount, inspection)) {
            return NONE;
        }
        var count = count(clause, amount, inspection);
        return switch (clause.rule()) {
            case Rule.Veto(Line.Any _) -> reached(count >= 1);
            case Rule.Veto(Line.AtLeast(var least)) -> reached(count >= least);
            case Rule.Veto(Line.Exactly(var exact)) -> reached(count == exact);
            case Rule.Veto(Line.Share(var share)) -> share(share, amount, clause.measure());
            case Rule.Veto(Line.AllOf(var fewerThan)) -> allOf(fewerThan, amount);
            case Rule.Deduction deduction -> points(deduction.per(), count);
            case Rule.Bonus bonus -> bonus.all() ? mustAll(amount, clause.measure()) : points(bonus.per(), count);
            case Rule.Unscored _ -> NONE;
        };
    }

    /// What a problem of `clause` counts as; empty if none is recorded.
    static OptionalInt count(Clause clause, Inspection inspection) {
        return inspection.answer(clause.code()) instanceof Answer.Problem(var amount)
                ? OptionalInt.of(isWaived(clause, amount, inspection) ? 0 : count(clause, amount, inspection))
                : OptionalInt.empty();
    }

    private static int count(Clause clause, Amount amount, Inspection inspection) {
        if (clause.measure() instanceof Measure.Flag) {
            return 1;
        }
        if (clause.rule() instanceof Rule.Veto(Line.Exactly(var exact))) {
            return amount.count().orElse(exact);
        }
        return amount.count().orElseGet(() -> Math.max(1, marked(clause, inspection)));
    }

    /// Whether all findings of the clause were taken out of the verdict and no number was entered in their place.
    private static boolean isWaived(Clause clause, Amount amount, Inspection inspection) {
        return (amount.count().isEmpty() || clause.measure() instanceof Measure.Flag)
                && inspection.findings(clause.code()).findAny().isPresent()
                && marked(clause, inspection) == 0;
    }

    private static int marked(Clause clause, Inspection inspection) {
        return (int) inspection.findings(clause.code()).filter(Finding::counts).count();
    }

    private static Effect reached(boolean reached) {
        return reached ? VETO_REACHED : BELOW_LINE;
    }

    private static Effect points(Per per, int count) {
        return count == 0
                ? NONE
                : switch (per) {
                    case ONCE -> new Effect.Points(1);
                    case EACH -> new Effect.Points(count);
                };
    }

    private static Effect share(Fraction share, Amount amount, Measure measure) {
        var least = measure instanceof Measure.Ratio ratio ? Math.max(1, ratio.minimum()) : 1;
        if (!amount.isPartOfWhole() || amount.of().getAsInt() < least) {
            return INCOMPLETE;
        }
        return reached(
                Fraction.of(amount.count().getAsInt(), amount.of().getAsInt()).compareTo(share) >= 0);
    }

    private static Effect allOf(int fewerThan, Amount amount) {
        if (!amount.isPartOfWhole()) {
            return INCOMPLETE;
        }
        var whole = amount.of().getAsInt();
        return reached(whole > 0 && whole < fewerThan && amount.count().getAsInt() == whole);
    }

    /// Without numbers the answer itself says that all have the merit. A sample without its size is as large as was
    /// to be drawn.
    private static Effect mustAll(Amount amount, Measure measure) {
        if (amount.count().isEmpty()) {
            return amount.of().isEmpty() ? new Effect.Points(1) : INCOMPLETE;
        }
        var whole = amount.of().isEmpty() && measure instanceof Measure.Sample sample
                ? Amount.of(amount.count().getAsInt(), sample.draw())
                : amount;
        if (!whole.isPartOfWhole()) {
            return INCOMPLETE;
        }
        return whole.of().getAsInt() > 0 && whole.count().equals(whole.of()) ? new Effect.Points(1) : BELOW_LINE;
    }
}
