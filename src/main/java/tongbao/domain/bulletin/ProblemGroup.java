package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.Indicator;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.verdict.Reason;
import tongbao.domain.verdict.Verdict;

/// The problems of one indicator that the letter speaks of: it made a subject fail, or a finding of it is published.
///
/// @param code of the indicator; `other` for findings outside the catalogue
/// @param count subjects with a problem of this indicator, also below the line of a veto
/// @param failed of `count`, those that failed because of it
/// @param examples published findings, by subject, in the order of the outcomes
record ProblemGroup(String code, String name, int count, int failed, List<Example> examples) {
    /// @param failed whether the subject failed because of this
    record Example(Subject subject, List<Finding> findings, boolean failed) {
        Example {
            findings = List.copyOf(findings);
        }
    }

    ProblemGroup {
        examples = List.copyOf(examples);
    }

    /// In the order of the catalogue, what lies outside it last.
    static List<ProblemGroup> of(Catalogue catalogue, List<Outcome> outcomes, Map<SubjectId, Inspection> inspections) {
        var groups = new ArrayList<ProblemGroup>();
        for (var group : catalogue.groups()) {
            if (group.kind() != Group.Kind.BONUS) {
                for (var indicator : group.indicators()) {
                    groups.add(of(indicator, outcomes, inspections));
                }
            }
        }
        groups.add(outside(outcomes, inspections));
        return groups.stream()
                .filter(group -> group.failed > 0 || !group.examples.isEmpty())
                .toList();
    }

    private static ProblemGroup of(
            Indicator indicator, List<Outcome> outcomes, Map<SubjectId, Inspection> inspections) {
        var clauses = indicator.clauses().stream().map(clause -> clause.code()).collect(Collectors.toSet());
        var count = 0;
        var failed = 0;
        var examples = new ArrayList<Example>();
        for (var outcome : outcomes) {
            var found = found(outcome, inspections);
            var published = found.stream()
                    .flatMap(inspection -> inspection.findings().stream())
                    .filter(finding -> finding.published()
                            && finding.clause().filter(clauses::contains).isPresent())
                    .toList();
            var decided = decided(outcome, clauses);
            var problem = found.filter(inspection ->
                            clauses.stream().anyMatch(clause -> inspection.answer(clause) instanceof Answer.Problem))
                    .isPresent();
            count += problem || decided || !published.isEmpty() ? 1 : 0;
            failed += decided ? 1 : 0;
            if (!published.isEmpty()) {
                examples.add(new Example(outcome.subject(), published, decided));
            }
        }
        return new ProblemGroup(indicator.code(), indicator.name(), count, failed, examples);
    }

    private static ProblemGroup outside(List<Outcome> outcomes, Map<SubjectId, Inspection> inspections) {
        var examples = new ArrayList<Example>();
        for (var outcome : outcomes) {
            var published = found(outcome, inspections).stream()
                    .flatMap(inspection -> inspection.findings().stream())
                    .filter(finding -> finding.published() && finding.clause().isEmpty())
                    .toList();
            if (!published.isEmpty()) {
                examples.add(new Example(outcome.subject(), published, false));
            }
        }
        return new ProblemGroup("other", Wording.text("problem.other"), examples.size(), 0, examples);
    }

    /// What was recorded for a drawn subject. What was recorded for one that was not drawn is not written about.
    private static Optional<Inspection> found(Outcome outcome, Map<SubjectId, Inspection> inspections) {
        return outcome.drawn()
                ? Optional.ofNullable(inspections.get(outcome.subject().id()))
                : Optional.empty();
    }

    private static boolean decided(Outcome outcome, Set<ClauseCode> clauses) {
        return outcome.drawn()
                && outcome.verdict() instanceof Verdict.Failed(var _, Reason.VetoReached(var reached))
                && reached.stream().anyMatch(clauses::contains);
    }
}
