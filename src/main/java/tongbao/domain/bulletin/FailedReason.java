package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.number.Rounding;
import tongbao.domain.verdict.Reason;
import tongbao.domain.verdict.Verdict;

/// Why a subject failed, in the few words of a table: the deciding clauses with their counts, and what is published
/// of it.
record FailedReason(Catalogue catalogue, Verdict.Failed failed) {
    /// Cut off, not rounded: 59.996 points are never printed as the 60 they missed.
    private static final Rounding POINTS = new Rounding(2, Rounding.Mode.TRUNCATE, false);

    String text(Optional<Inspection> inspection) {
        var parts = new ArrayList<String>();
        var deciding = new ArrayList<ClauseCode>();
        switch (failed.reason()) {
            case Reason.VetoReached(var clauses) -> {
                deciding.addAll(clauses);
                clauses.forEach(code -> parts.add(clause(code, inspection)));
            }
            case Reason.BelowPassLine() ->
                parts.add(Wording.text(
                        "problem.score",
                        POINTS.number(failed.score().main()),
                        POINTS.number(catalogue.procedure().passLine())));
        }
        published(inspection)
                .filter(finding -> finding.clause().filter(deciding::contains).isEmpty())
                .map(ProblemFigures::text)
                .forEach(parts::add);
        return String.join("；", parts);
    }

    private String clause(ClauseCode code, Optional<Inspection> inspection) {
        var name = catalogue
                .find(code)
                .map(place -> counted(place.clause(), inspection))
                .orElse(code.value());
        var details = published(inspection)
                .filter(finding -> finding.clause().equals(Optional.of(code)))
                .map(ProblemFigures::text)
                .toList();
        return details.isEmpty() ? name : name + "：" + String.join("，", details);
    }

    private static String counted(Clause clause, Optional<Inspection> inspection) {
        return inspection
                .map(found -> found.answer(clause.code()))
                .filter(Answer.Problem.class::isInstance)
                .map(answer -> ((Answer.Problem) answer).amount())
                .flatMap(amount -> amount(clause.measure(), amount))
                .map(amount -> Wording.text("problem.clause", clause.name(), amount))
                .orElse(clause.name());
    }

    private static Optional<String> amount(Measure measure, Amount amount) {
        if (amount.count().isEmpty()) {
            return Optional.empty();
        }
        var count = amount.count().getAsInt();
        return switch (measure) {
            case Measure.Flag() -> Optional.empty();
            case Measure.Checklist(List<String> _) -> Optional.empty();
            case Measure.Count(var unit) -> Optional.of(count + unit);
            case Measure.Ratio(var unit, var _) -> Optional.of(outOf(count, amount, unit));
            case Measure.Sample(var _, var unit, var _, var spots) ->
                Optional.of(spots ? count + Wording.text("problem.spots") : outOf(count, amount, unit));
        };
    }

    private static String outOf(int count, Amount amount, String unit) {
        return count + (amount.of().isPresent() ? "/" + amount.of().getAsInt() : "") + unit;
    }

    private static Stream<Finding> published(Optional<Inspection> inspection) {
        return inspection.stream().flatMap(found -> found.findings().stream()).filter(Finding::published);
    }
}
