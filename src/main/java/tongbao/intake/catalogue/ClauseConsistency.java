package tongbao.intake.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Confidence;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.Indicator;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.catalogue.Rule.Per;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.catalogue.Tier;
import tongbao.domain.number.Fraction;

/// Whether a clause's measure, rule and place fit one another.
final class ClauseConsistency {
    private final Problems problems;
    private final Set<ClauseCode> codes = new HashSet<>();
    private final Set<String> tierGroups = new HashSet<>();
    private final Map<String, Measure.Sample> samples = new HashMap<>();

    ClauseConsistency(Problems problems) {
        this.problems = problems;
    }

    void check(String place, Clause clause, Group.Kind kind) {
        if (!codes.add(clause.code())) {
            problems.add(place + ".code", "duplicate", clause.code().value());
        }
        switch (clause.rule()) {
            case Rule.Veto veto -> {
                belongs(place, kind, Group.Kind.VETO);
                line(place, veto.line(), clause.measure());
                if (clause.tier().isPresent()) {
                    problems.add(place + ".tier", "veto-with-tier");
                }
            }
            case Rule.Deduction deduction -> {
                belongs(place, kind, Group.Kind.DEDUCTION);
                points(place, deduction.points(), deduction.per(), clause);
            }
            case Rule.Bonus bonus -> {
                belongs(place, kind, Group.Kind.BONUS);
                points(place, bonus.points(), bonus.per(), clause);
                if (bonus.all() && (bonus.per() == Per.EACH || clause.measure() instanceof Measure.Count)) {
                    problems.add(place + ".rule.all", "all-needs-whole");
                }
            }
            case Rule.Unscored _ -> {}
        }
        if (!clause.pointsByClass().isEmpty()
                && (clause.rule() instanceof Rule.Veto || clause.rule() instanceof Rule.Unscored)) {
            problems.add(place + ".pointsByClass", "only-with-points");
        }
        if (clause.measure() instanceof Measure.Sample sample) {
            shared(place, sample);
        }
    }

    /// Ranks are told apart and fall with the points, and an exclusive group stays within one indicator.
    void checkTiers(String place, Indicator indicator) {
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
                    && (isCounted(clause.rule())
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

    private static boolean isCounted(Rule rule) {
        return switch (rule) {
            case Rule.Deduction deduction -> deduction.per() == Per.EACH;
            case Rule.Bonus bonus -> bonus.per() == Per.EACH;
            case Rule.Veto _, Rule.Unscored _ -> false;
        };
    }

    private void belongs(String place, Group.Kind actual, Group.Kind expected) {
        if (actual != expected) {
            problems.add(place + ".rule", "other-group", Field.written(expected), Field.written(actual));
        }
    }

    private void line(String place, Line line, Measure measure) {
        var fits = switch (line) {
            case Line.Any _ -> true;
            case Line.AtLeast _, Line.Exactly _ -> !(measure instanceof Measure.Flag);
            case Line.Share _, Line.AllOf _ -> measure instanceof Measure.Ratio;
        };
        if (!fits) {
            problems.add(place + ".measure", "measure-does-not-fit");
        }
    }

    private void points(String place, Fraction points, Per per, Clause clause) {
        if (points.signum() == 0) {
            problems.add(place + ".rule", "no-points");
        }
        if (per == Per.EACH && clause.measure() instanceof Measure.Flag) {
            problems.add(place + ".measure", "measure-does-not-fit");
        }
        if (clause.confidence() == Confidence.UNSURE) {
            problems.add(place + ".rule", "unsure-with-points");
        }
    }

    private void shared(String place, Measure.Sample sample) {
        var first = samples.putIfAbsent(sample.sample(), sample);
        if (first != null && (first.draw() != sample.draw() || !first.unit().equals(sample.unit()))) {
            problems.add(place + ".measure.sample", "sample-differs", sample.sample());
        }
    }
}
