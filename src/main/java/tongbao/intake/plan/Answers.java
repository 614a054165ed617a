package tongbao.intake.plan;

import java.util.List;
import java.util.OptionalInt;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;

/// The answer a row of results gives. An empty cell keeps the number or the remark of an answer of the same kind.
final class Answers {
    private Answers() {}

    static Answer of(ResultRow row, Answer before) {
        return switch (row.kind()) {
            case CLEAR -> new Answer.Clear(amount(row, before instanceof Answer.Clear(var old) ? old : Amount.NONE));
            case PROBLEM ->
                new Answer.Problem(amount(row, before instanceof Answer.Problem(var old) ? old : Amount.NONE));
            case NOT_APPLICABLE ->
                new Answer.NotApplicable(
                        remark(row, before instanceof Answer.NotApplicable(var reason, var _) ? reason : ""));
            case UNDECIDED ->
                new Answer.Undecided(remark(row, before instanceof Answer.Undecided(var note) ? note : ""));
        };
    }

    private static Amount amount(ResultRow row, Amount before) {
        var amount = new Amount(or(row.count(), before.count()), or(row.of(), before.of()), List.of(), before.drawn());
        if (amount.of().isPresent() && amount.count().orElse(0) > amount.of().getAsInt()) {
            row.cells()
                    .refuse(
                            "result.countMore",
                            Columns.COUNT,
                            String.valueOf(amount.count().orElse(0)),
                            String.valueOf(amount.of().getAsInt()));
        }
        return amount;
    }

    private static OptionalInt or(OptionalInt written, OptionalInt before) {
        return written.isPresent() ? written : before;
    }

    private static String remark(ResultRow row, String before) {
        return row.description().isEmpty() ? before : row.description();
    }

    /// Says which number is lacking where the clause cannot be decided without it.
    static void warnOfGaps(ResultRow row, Clause clause, Answer answer) {
        if (!(answer instanceof Answer.Problem(var amount))) {
            return;
        }
        var counted = switch (clause.measure()) {
            case Measure.Flag _, Measure.Checklist _ -> false;
            case Measure.Count _, Measure.Sum _, Measure.Ratio _, Measure.Sample _, Measure.Choice _ -> true;
        };
        if (counted && amount.count().isEmpty()) {
            row.cells().warn("result.noCount", Columns.COUNT, clause.code().value());
        }
        if (clause.measure() instanceof Measure.Ratio && amount.of().isEmpty()) {
            row.cells().warn("result.noOf", Columns.OF, clause.code().value());
        }
    }
}
