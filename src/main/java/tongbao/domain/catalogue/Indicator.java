package tongbao.domain.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.number.Fraction;

/// 指标: a group of clauses with one cap.
///
/// @param points the most its clauses may deduct or award together; empty for vetoes
/// @param pointsByClass a cap that differs for a class of subjects
public record Indicator(
        String code,
        String name,
        Optional<Fraction> points,
        Map<SubjectClass, Fraction> pointsByClass,
        Applicability applicability,
        List<Clause> clauses) {
    public Indicator {
        pointsByClass = Map.copyOf(pointsByClass);
        clauses = List.copyOf(clauses);
    }

    /// Its cap for subjects of this class; empty where there is none.
    public Optional<Fraction> pointsFor(SubjectClass subjects) {
        return Optional.ofNullable(pointsByClass.get(subjects)).or(() -> points);
    }
}
