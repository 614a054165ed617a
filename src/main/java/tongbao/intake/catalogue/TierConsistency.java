package tongbao.intake.catalogue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.Indicator;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.catalogue.Rule.Per;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.catalogue.Tier;
import tongbao.domain.number.Fraction;

/// Whether the clauses of an exclusive group stand in one indicator, in an order in which one more problem never
/// raises a score.
final class TierConsistency {
    private final Problems problems;
    private final Set<String> tierGroups = new HashSet<>();

    TierConsistency(Problems problems) {
        this.problems = problems;
    }

    /// Ranks are told apart and fall with the points, and an exclusive group stays within one indicator.
    void check(String place, Indicator indicator) {
        checkRanks(place, indicator);
        var seen = new HashSet<Tier>();
        var groups = new HashSet<String>();
        for (var i = 0; i < indicator.clauses().size(); i++) {
            var at = place + ".clauses[" + i + "].tier";
            var tier = indicator.clauses().get(i).tier();
            tier.filter(same -> !seen.add(same))
                    .ifPresent(same -> problems.add(at + ".rank", "duplicate", Integer.toString(same.rank())));
            tier.map(Tier::group)
                    .filter(groups::add)
                    .filter(group -> !tierGroups.add(group))
                    .ifPresent(group -> problems.add(at + ".group", "tier-across-indicators", group));
        }
    }

    /// The first of an exclusive group costs or earns at least as much as those behind it, and all do so once: else
    /// one more problem could raise a score.
    private void checkRanks(String place, Indicator indicator) {
        var clauses = indicator.clauses();
        for (var i = 0; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            if (clause.tier().isPresent()
                    && (isCounted(clause)
                            || clauses.stream()
                                    .anyMatch(other -> ranksBefore(other, clause) && costsLess(other, clause)))) {
                problems.add(place + ".clauses[" + i + "].tier.rank", "tier-order");
            }
        }
    }

    private static boolean ranksBefore(Clause first, Clause second) {
        return first.tier()
                .filter(tier -> second.tier()
                        .filter(other -> tier.group().equals(other.group()) && tier.rank() < other.rank())
                        .isPresent())
                .isPresent();
    }

    private static boolean costsLess(Clause first, Clause second) {
        return Stream.of(SubjectClass.values())
                .anyMatch(subjects -> first.pointsFor(subjects)
                        .filter(points ->
                                points.compareTo(second.pointsFor(subjects).orElse(Fraction.ZERO)) < 0)
                        .isPresent());
    }

    private static boolean isCounted(Clause clause) {
        return clause.measure() instanceof Measure.Choice
                || switch (clause.rule()) {
                    case Rule.Deduction deduction -> deduction.per() != Per.ONCE;
                    case Rule.Bonus bonus -> bonus.per() != Per.ONCE;
                    case Rule.Veto _, Rule.Unscored _ -> false;
                };
    }
}
