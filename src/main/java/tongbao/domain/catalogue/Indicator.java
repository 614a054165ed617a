package tongbao.domain.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tongbao.domain.number.Fraction;

/// 指标: clauses with one cap, and perhaps smaller indicators within it, each with a cap of its own.
///
/// @param points the most its clauses and parts may deduct or award together; empty for vetoes
/// @param pointsByClass a cap that differs for a class of subjects
/// @param parts the indicators of the next level
public record Indicator(
        String code,
        String name,
        Optional<Fraction> points,
        Map<SubjectClass, Fraction> pointsByClass,
        Applicability applicability,
        List<Clause> clauses,
        List<Indicator> parts) {
    public Indicator {
        pointsByClass = Map.copyOf(pointsByClass);
        clauses = List.copyOf(clauses);
        parts = List.copyOf(parts);
    }

    /// An indicator of the last level.
    public Indicator(
            String code,
            String name,
            Optional<Fraction> points,
            Map<SubjectClass, Fraction> pointsByClass,
            Applicability applicability,
            List<Clause> clauses) {
        this(code, name, points, pointsByClass, applicability, clauses, List.of());
    }

    /// Its cap for subjects of this class; empty where there is none.
    public Optional<Fraction> pointsFor(SubjectClass subjects) {
        return Optional.ofNullable(pointsByClass.get(subjects)).or(() -> points);
    }

    /// Itself and every indicator within it.
    public Stream<Indicator> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Indicator::all));
    }
}
