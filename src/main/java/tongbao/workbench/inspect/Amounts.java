package tongbao.workbench.inspect;

import java.util.List;
import java.util.OptionalInt;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.verdict.Scoring;

/// What numbers have to do with answers: which clause takes one, and which answer a number means.
final class Amounts {
    private Amounts() {}

    static Amount of(Answer answer) {
        return switch (answer) {
            case Answer.Clear(var amount) -> amount;
            case Answer.Problem(var amount) -> amount;
            case Answer.Unseen _, Answer.NotApplicable _, Answer.Undecided _, Answer.Carried _ -> Amount.NONE;
        };
    }

    static boolean counted(Measure measure) {
        return switch (measure) {
            case Measure.Flag _, Measure.Choice _ -> false;
            case Measure.Count _, Measure.Sum _, Measure.Ratio _, Measure.Sample _, Measure.Checklist _ -> true;
        };
    }

    /// Whether one number is typed, rather than several that are added up.
    static boolean single(Measure measure) {
        return counted(measure) && !(measure instanceof Measure.Sum);
    }

    /// Whether the clause also asks how many there were in all.
    static boolean hasWhole(Measure measure) {
        return switch (measure) {
            case Measure.Flag _, Measure.Count _, Measure.Sum _, Measure.Checklist _, Measure.Choice _ -> false;
            case Measure.Ratio _, Measure.Sample _ -> true;
        };
    }

    /// Whether each finding is one of the counted things, so that findings can be counted instead of typing.
    static boolean countsFindings(Clause clause) {
        return clause.measure() instanceof Measure.Count && !clause.countsGood();
    }

    /// `wanted` with the numbers that were entered before, so that changing the state loses none; what is 不适用 already
    /// keeps its reason and what it was before.
    static Answer keeping(Answer wanted, Answer before) {
        return switch (wanted) {
            case Answer.NotApplicable(var reason, var _)
            when reason.isEmpty() && before instanceof Answer.NotApplicable -> before;
            case Answer.Clear(var amount) when amount.equals(Amount.NONE) -> new Answer.Clear(of(before));
            case Answer.Problem(var amount) when amount.equals(Amount.NONE) -> new Answer.Problem(of(before));
            case Answer.Clear _,
                    Answer.Problem _,
                    Answer.Unseen _,
                    Answer.NotApplicable _,
                    Answer.Undecided _,
                    Answer.Carried _ -> wanted;
        };
    }

    /// The answer typed numbers mean. A count decides between 未发现 and 有问题; numbers without a count go with the
    /// state that is there, and mean nothing yet where there is none.
    static Answer answer(Clause clause, SubjectClass subjects, Answer before, Amount amount) {
        if (amount.count().isEmpty()) {
            return switch (before) {
                case Answer.Clear _ -> new Answer.Clear(amount);
                case Answer.Problem _ -> new Answer.Problem(amount);
                case Answer.Unseen _, Answer.NotApplicable _, Answer.Undecided _, Answer.Carried _ -> before;
            };
        }
        var count = amount.count().getAsInt();
        return isProblem(clause, subjects, count, amount) ? new Answer.Problem(amount) : new Answer.Clear(amount);
    }

    /// A few failed visits below the share are what any site has; four stale columns of five are a problem short of
    /// the line. Too few visits say nothing yet: the problem then counts as 待定 until there are enough.
    private static boolean isProblem(Clause clause, SubjectClass subjects, int count, Amount amount) {
        if (clause.measure() instanceof Measure.Choice choice) {
            return choice.option(count)
                    .filter(option -> option.share().signum() > 0)
                    .isPresent();
        }
        var line = clause.lineFor(subjects);
        return line.filter(one -> one.countsGood() || one instanceof Line.Share).isPresent()
                ? Scoring.mayReach(line.get(), clause, amount) || escalates(clause, amount)
                : count > 0 || escalates(clause, amount);
    }

    private static boolean escalates(Clause clause, Amount amount) {
        return clause.rule() instanceof Rule.Deduction deduction
                && deduction
                        .escalates()
                        .filter(line -> line.countsGood() && Scoring.mayReach(line, clause, amount))
                        .isPresent();
    }

    /// The number a clause stands at: what was entered, else what its findings count up to; empty where neither says
    /// anything.
    static OptionalInt standing(Clause clause, Inspection inspection) {
        var entered = of(inspection.answer(clause.code())).count();
        return entered.isPresent() || !counted(clause.measure()) || needsBoth(clause)
                ? entered
                : Scoring.count(clause, inspection);
    }

    /// Whether a count without its whole says nothing.
    private static boolean needsBoth(Clause clause) {
        return clause.rule() instanceof Rule.Veto(var line)
                && switch (line) {
                    case Line.Share _, Line.AllOf _ -> true;
                    case Line.Any _, Line.AtLeast _, Line.LessThan _, Line.Exactly _, Line.All _, Line.AnyOf _ -> false;
                };
    }

    /// The numbers with a count that is `more` higher than it stands, never below zero.
    static Amount plus(Clause clause, Inspection inspection, int more) {
        var now = standing(clause, inspection).orElse(0);
        return withCount(of(inspection.answer(clause.code())), OptionalInt.of(Math.max(0, now + more)));
    }

    static Amount withCount(Amount amount, OptionalInt count) {
        return new Amount(count, amount.of(), List.of(), amount.drawn());
    }
}
