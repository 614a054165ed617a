package tongbao.workbench.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Indicator;
import tongbao.domain.consistency.Severity;
import tongbao.domain.consistency.lint.CatalogueLint;
import tongbao.domain.words.LintWords;
import tongbao.intake.catalogue.CatalogueProblem;

/// One line of the lint: what makes the edition unreadable stops it, what is merely doubtful does not.
///
/// @param clause the clause it leads to; empty if it is about something larger
/// @param where as shown: the clause's code and name, else the place in the file; empty text where the sentence says it
record LintLine(Severity severity, Optional<ClauseCode> clause, String where, String sentence) {
    private static final Pattern STEP = Pattern.compile("(groups|indicators|parts|clauses)\\[(\\d+)]");

    /// @param stops what the reader of catalogue files would refuse
    static List<LintLine> of(Catalogue catalogue, List<CatalogueProblem> stops, Locale language) {
        var words = LintWords.of(language);
        return Stream.concat(
                        stops.stream().map(problem -> {
                            var clause = clause(catalogue, problem);
                            return new LintLine(
                                    Severity.STOPS,
                                    clause,
                                    where(catalogue, clause, problem.place()),
                                    problem.sentence(language));
                        }),
                        CatalogueLint.of(catalogue).stream()
                                .map(problem -> new LintLine(
                                        problem.severity(), problem.clause(), "", words.sentence(problem))))
                .sorted(Comparator.comparing(LintLine::severity))
                .toList();
    }

    private static String where(Catalogue catalogue, Optional<ClauseCode> clause, String otherwise) {
        return clause.flatMap(catalogue::find)
                .map(place ->
                        place.clause().code().value() + "　" + place.clause().name())
                .orElse(otherwise);
    }

    /// The clause a problem is about; empty if it is about something larger.
    private static Optional<ClauseCode> clause(Catalogue catalogue, CatalogueProblem problem) {
        var steps = STEP.matcher(problem.place());
        var indicators = List.<Indicator>of();
        var clauses = List.<Clause>of();
        while (steps.find()) {
            var index = Integer.parseInt(steps.group(2));
            switch (steps.group(1)) {
                case "groups" -> indicators = catalogue.groups().get(index).indicators();
                case "clauses" -> {
                    return index < clauses.size()
                            ? Optional.of(clauses.get(index).code())
                            : Optional.empty();
                }
                default -> {
                    var indicator = indicators.get(index);
                    clauses = indicator.clauses();
                    indicators = indicator.parts();
                }
            }
        }
        return Optional.empty();
    }
}
