package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

/// Why a subject failed, in the few words of a table: each indicator that decided it, with what is published of it, or
/// where nothing is, with its clause and count; then the other published findings. A count is printed once: not beside
/// words that give it, and never as 0, which says how little there was of what should have been.
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
                parts.addAll(indicators(clauses, inspection));
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

    /// One part for each indicator, in the order of its first clause.
    private List<String> indicators(List<ClauseCode> clauses, Optional<Inspection> inspection) {
        var places = clauses.stream()
                .flatMap(code -> catalogue.find(code).stream())
                .collect(Collectors.groupingBy(
                        place -> place.indicator().name(),
                        LinkedHashMap::new,
                        Collectors.mapping(Catalogue.Place::clause, Collectors.toList())));
        return places.entrySet().stream()
                .map(each -> indicator(each.getKey(), each.getValue(), inspection))
                .toList();
    }

    private String indicator(String name, List<Clause> clauses, Optional<Inspection> inspection) {
        var details = details(clauses.getFirst(), inspection);
        if (clauses.size() == 1 && !details.isEmpty()) {
            return counted(name, details, clauses.getFirst(), inspection) + "：" + details;
        }
        var words = clauses.stream().map(clause -> clause(clause, inspection)).collect(Collectors.joining("，"));
        return words.startsWith(name) ? words : name + "：" + words;
    }

    private static String clause(Clause clause, Optional<Inspection> inspection) {
        var details = details(clause, inspection);
        var words = details.isEmpty() ? Printed.closed(clause.name()) : details;
        return counted(words, words, clause, inspection);
    }

    private static String details(Clause clause, Optional<Inspection> inspection) {
        return String.join(
                "，",
                phrases(published(inspection).filter(finding -> finding.clause().equals(Optional.of(clause.code())))));
    }

    /// `words` with the amount of `clause` behind, unless `said` gives it.
    private static String counted(String words, String said, Clause clause, Optional<Inspection> inspection) {
        return inspection
                .flatMap(found -> amount(clause, found))
                .filter(amount -> !says(said, amount))
                .map(amount -> Wording.text("problem.clause", words, amount))
                .orElse(words);
    }

    /// Whether `words` give `amount` already; 15个 does not give 5个.
    private static boolean says(String words, String amount) {
        return Pattern.compile("(?<!\\d)" + Pattern.quote(amount))
                .matcher(words)
                .find();
    }

    private static Optional<String> amount(Clause clause, Inspection inspection) {
        var count = Scoring.count(clause, inspection);
        if (count.isEmpty() || !(inspection.answer(clause.code()) instanceof Answer.Problem(var amount))) {
            return Optional.empty();
        }
        var counted = count.getAsInt();
        if (counted == 0) {
            return Optional.empty();
        }
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
