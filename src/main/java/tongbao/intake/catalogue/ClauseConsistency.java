package tongbao.intake.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Confidence;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.Indicator;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.catalogue.Rule.Per;
import tongbao.domain.number.Fraction;

/// Whether a clause's measure, rule and place fit one another.
final class ClauseConsistency {
    private final Problems problems;
    private final Set<ClauseCode> codes = new HashSet<>();
    private final TierConsistency tiers;
    private final Map<String, Measure.Sample> samples = new HashMap<>();

    ClauseConsistency(Problems problems) {
        this.problems = problems;
        this.tiers = new TierConsistency(problems);
    }

    void check(String place, Clause clause, Group.Kind kind) {
        if (!codes.add(clause.code())) {
            problems.add(place + ".code", "duplicate", clause.code().value());
        }
        switch (clause.rule()) {
            case Rule.Veto veto -> {
                belongs(place, kind, Group.Kind.VETO);
                fits(place, veto.line(), clause.measure());
                if (clause.tier().isPresent()) {
                    problems.add(place + ".tier", "veto-with-tier");
                }
            }
            case Rule.Deduction deduction -> {
                belongs(place, kind, Group.Kind.DEDUCTION);
                points(place, deduction.points(), deduction.per(), deduction.most(), clause);
                deduction.escalates().ifPresent(line -> fits(place, line, clause.measure()));
            }
            case Rule.Bonus bonus -> {
                belongs(place, kind, Group.Kind.BONUS);
                points(place, bonus.points(), bonus.per(), bonus.most(), clause);
            }
            case Rule.Unscored _ -> {}
        }
        if (!clause.pointsByClass().isEmpty()
                && (clause.rule() instanceof Rule.Veto || clause.rule() instanceof Rule.Unscored)) {
            problems.add(place + ".pointsByClass", "only-with-points");
        }
        if (!clause.lineByClass().isEmpty() && clause.line().isEmpty()) {
            problems.add(place + ".lineByClass", "only-with-line");
        }
        clause.lineByClass().values().forEach(line -> fits(place, line, clause.measure()));
        measure(place, clause.measure());
        clause.columnSet()
                .filter(_ -> !countsColumns(clause))
                .ifPresent(_ -> problems.add(place + ".columnSet", "no-columns"));
    }

    private void measure(String place, Measure measure) {
        switch (measure) {
            case Measure.Sample sample -> shared(place, sample);
            case Measure.Sum(var _, var parts) -> {
                if (parts.size() < 2
                        || parts.stream().map(Measure.Part::name).distinct().count() < parts.size()) {
                    problems.add(place + ".measure.parts", "two-or-more");
                }
            }
            case Measure.Choice(var options) -> {
                if (options.size() < 2
                        || options.stream().map(Measure.Option::name).distinct().count() < options.size()) {
                    problems.add(place + ".measure.choice", "two-or-more");
                }
            }
            case Measure.Flag _, Measure.Count _, Measure.Ratio _, Measure.Checklist _ -> {}
        }
    }

    /// Columns are counted where each finding is one: not for what should be there, and for nothing that may fail.
    private static boolean countsColumns(Clause clause) {
        return !clause.countsGood()
                && clause.rule() instanceof Rule.Deduction deduction
                && deduction.escalates().isEmpty()
                && switch (clause.measure()) {
                    case Measure.Flag _, Measure.Count _, Measure.Sum _ -> true;
                    case Measure.Ratio _, Measure.Sample _, Measure.Checklist _, Measure.Choice _ -> false;
                };
    }

    void checkTiers(String place, Indicator indicator) {
        tiers.check(place, indicator);
    }

    private void belongs(String place, Group.Kind actual, Group.Kind expected) {
        if (actual != expected) {
            problems.add(place + ".rule", "other-group", Field.written(expected), Field.written(actual));
        }
    }

    private void fits(String place, Line line, Measure measure) {
        if (!isFor(line, measure)) {
            problems.add(place + ".measure", "measure-does-not-fit");
        }
    }

    private static boolean isFor(Line line, Measure measure) {
        return switch (line) {
            case Line.Any _ -> !(measure instanceof Measure.Choice);
            case Line.AtLeast _, Line.LessThan _, Line.Exactly _ ->
                !(measure instanceof Measure.Flag || measure instanceof Measure.Choice);
            case Line.Share _ -> measure instanceof Measure.Ratio;
            case Line.AllOf _ -> measure instanceof Measure.Ratio || isItems(measure);
            case Line.All _ -> measure instanceof Measure.Flag || measure instanceof Measure.Ratio || isItems(measure);
            case Line.AnyOf(var lines) -> lines.stream().allMatch(one -> isFor(one, measure));
        };
    }

    private static boolean isItems(Measure measure) {
        return measure instanceof Measure.Sample sample && !sample.spots();
    }

    private void points(String place, Fraction points, Per per, Optional<Fraction> most, Clause clause) {
        if (points.signum() == 0 || most.filter(cap -> cap.signum() == 0).isPresent()) {
            problems.add(place + ".rule", "no-points");
        }
        var counted = switch (clause.measure()) {
            case Measure.Flag _, Measure.Choice _ -> per == Per.ONCE;
            case Measure.Ratio _ -> true;
            case Measure.Count _, Measure.Sum _, Measure.Sample _, Measure.Checklist _ -> per != Per.PERCENT;
        };
        if (!counted) {
            problems.add(place + ".measure", "measure-does-not-fit");
        }
        clause.line().ifPresent(line -> {
            fits(place, line, clause.measure());
            if (per != Per.ONCE && (line instanceof Line.All || line.countsGood())) {
                problems.add(place + ".rule.when", "when-once");
            }
        });
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
