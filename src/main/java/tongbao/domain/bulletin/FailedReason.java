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
import tongbao.domain.verdict.Scoring;
import tongbao.domain.verdict.Verdict;

/// Why a subject failed, in the few words of a table: the deciding clauses with their counts, and what is published
/// of it.
record FailedReason(Catalogue catalogue, Verdict.Failed failed) {
    /// Cut off, not rounded: 59.996 points are never printed as the 60 they missed.
    private static final Rounding POINTS = new Rounding(2, Rounding.Mode.TRUNCATE, false);

    /// What a cell of a table holds without becoming a page.
    private static final int MOST_PHRASES = 3;

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
            case Reason.Unrectified(var findings) ->
                parts.add(Wording.text("problem.unrectified", Integer.toString(findings.size())));
            case Reason.Ruled(var ruling) -> parts.add(ruling.reason());
            case Reason.Mismatched(var kinds) -> kinds.forEach(kind -> parts.add(Wording.text("mismatch." + kind)));
        }
        parts.addAll(phrases(published(inspection)
                .filter(finding -> finding.clause().filter(deciding::contains).isEmpty())));
        return String.join("；", parts);
    }

    private String clause(ClauseCode code, Optional<Inspection> inspection) {
        var name = catalogue
                .find(code)
                .map(place -> counted(place.clause(), inspection))
                .orElse(code.value());
        var details =
                phrases(published(inspection).filter(finding -> finding.clause().equals(Optional.of(code))));
        return details.isEmpty() ? name : name + "：" + String.join("，", details);
    }

    private static String counted(Clause clause, Optional<Inspection> inspection) {
        return inspection
                .flatMap(found -> amount(clause, found))
                .map(amount -> Wording.text("problem.clause", clause.name(), amount))
                .orElse(clause.name());
    }

    private static Optional<String> amount(Clause clause, Inspection inspection) {
        var count = Scoring.count(clause, inspection);
        if (count.isEmpty() || !(inspection.answer(clause.code()) instanceof Answer.Problem(var amount))) {
            return Optional.empty();
        }
        var counted = count.getAsInt();
        return switch (clause.measure()) {
            case Measure.Flag() -> Optional.empty();
            case Measure.Checklist(List<String> _) -> Optional.empty();
            case Measure.Choice choice -> choice.option(counted).map(Measure.Option::name);
            case Measure.Count(var unit) -> Optional.of(counted + unit);
            case Measure.Sum(var unit, var _) -> Optional.of(counted + unit);
            case Measure.Ratio(var unit, var _) -> Optional.of(outOf(counted, amount, unit));
            case Measure.Sample(var _, var unit, var _, var spots) ->
                Optional.of(spots ? counted + Wording.text("problem.spots") : outOf(counted, amount, unit));
        };
    }

    private static String outOf(int count, Amount amount, String unit) {
        return count + (amount.of().isPresent() ? "/" + amount.of().getAsInt() : "") + unit;
    }

    private static List<String> phrases(Stream<Finding> findings) {
        return FindingPhrase.of(findings.toList()).stream()
                .limit(MOST_PHRASES)
                .map(FindingPhrase::text)
                .toList();
    }

    private static Stream<Finding> published(Optional<Inspection> inspection) {
        return inspection.stream().flatMap(found -> found.findings().stream()).filter(Finding::published);
    }
}
