package tongbao.domain.catalogue;

import java.util.Map;
import java.util.Optional;
import tongbao.domain.number.Fraction;

/// 细则: one thing to look at, how to record it and what it does.
///
/// @param name the short name shown in rows
/// @param text what is a problem here (for a bonus: what is a merit)
/// @param guide how to check it: windows, samples, what is left out; empty text if nothing more is to be said
/// @param pointsByClass points that differ for a class of subjects
public record Clause(
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
    public Clause {
        pointsByClass = Map.copyOf(pointsByClass);
    }

    /// What one unit of it takes or gives for subjects of this class; empty for vetoes and for clauses whose points are
    /// not known.
    public Optional<Fraction> pointsFor(SubjectClass subjects) {
        return switch (rule) {
            case Rule.Deduction deduction -> Optional.of(pointsByClass.getOrDefault(subjects, deduction.points()));
            case Rule.Bonus bonus -> Optional.of(pointsByClass.getOrDefault(subjects, bonus.points()));
            case Rule.Veto _, Rule.Unscored _ -> Optional.empty();
        };
    }
}
