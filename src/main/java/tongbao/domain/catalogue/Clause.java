package tongbao.domain.catalogue;

import java.util.Map;
import java.util.Optional;
import tongbao.domain.number.Fraction;

/// 细则: one thing to look at, how to record it and what it does.
///
/// @param name the short name shown in rows
/// @param text what is a problem here (for a bonus: what is a merit)
/// @param guide how to check it, in words; empty text if nothing more is to be said
/// @param pointsByClass points that differ for a class of subjects
/// @param lineByClass a line that differs for a class: the veto's line, or from where points are taken or given
/// @param columnSet clauses of one set count a column once: the first in the order of the catalogue takes it
public record Clause(
        ClauseCode code,
        String name,
        String text,
        String guide,
        Look look,
        Measure measure,
        Rule rule,
        Optional<Tier> tier,
        Applicability applicability,
        Map<SubjectClass, Fraction> pointsByClass,
        Map<SubjectClass, Line> lineByClass,
        Optional<String> columnSet,
        Confidence confidence) {
    public Clause {
        pointsByClass = Map.copyOf(pointsByClass);
        lineByClass = Map.copyOf(lineByClass);
    }

    /// A clause that looks at everything, with one line for all and no column counted elsewhere.
    public Clause(
            ClauseCode code,
            String name,
            String text,
            String guide,
            Measure measure,
            Rule rule,
            Optional<Tier> tier,
            Applicability applicability,
            Map<SubjectClass, Fraction> pointsByClass,
            Confidence confidence) {
        this(
                code,
                name,
                text,
                guide,
                Look.WHOLE,
                measure,
                rule,
                tier,
                applicability,
                pointsByClass,
                Map.of(),
                Optional.empty(),
                confidence);
    }

    /// What one unit of it takes or gives for subjects of this class; empty for vetoes and for clauses whose points are
    /// not known.
    public Optional<Fraction> pointsFor(SubjectClass subjects) {
        return points().map(general -> pointsByClass.getOrDefault(subjects, general));
    }

    /// What one unit of it takes or gives for every class that has no points of its own; empty for vetoes and for
    /// clauses whose points are not known.
    public Optional<Fraction> points() {
        return switch (rule) {
            case Rule.Deduction deduction -> Optional.of(deduction.points());
            case Rule.Bonus bonus -> Optional.of(bonus.points());
            case Rule.Veto _, Rule.Unscored _ -> Optional.empty();
        };
    }

    /// What it takes or gives at most by itself.
    public Optional<Fraction> most() {
        return switch (rule) {
            case Rule.Deduction deduction -> deduction.most();
            case Rule.Bonus bonus -> bonus.most();
            case Rule.Veto _, Rule.Unscored _ -> Optional.empty();
        };
    }

    /// The line its numbers are held against for subjects of this class; empty where any problem costs or earns.
    public Optional<Line> lineFor(SubjectClass subjects) {
        return Optional.ofNullable(lineByClass.get(subjects)).or(this::line);
    }

    /// The line for every class that has none of its own.
    public Optional<Line> line() {
        return switch (rule) {
            case Rule.Veto(var line) -> Optional.of(line);
            case Rule.Deduction deduction -> deduction.when();
            case Rule.Bonus bonus -> bonus.when();
            case Rule.Unscored _ -> Optional.empty();
        };
    }

    /// Whether its number counts what should be there rather than what is wrong.
    public boolean countsGood() {
        return line().filter(Line::countsGood).isPresent()
                || lineByClass.values().stream().anyMatch(Line::countsGood)
                || (rule instanceof Rule.Deduction deduction
                        && deduction.escalates().filter(Line::countsGood).isPresent());
    }
}
