package tongbao.domain.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.calendar.Window;
import tongbao.domain.number.Fraction;

/// Copies of a clause with one thing changed.
public final class ClauseRevision {
    private ClauseRevision() {}

    /// @param name the short name shown in rows
    public static Clause worded(Clause clause, String name, String text, String guide) {
        return copy(clause, name, text, guide, clause.look(), clause.rule(), clause.confidence());
    }

    /// Another window before the point of inspection; empty to look at everything there is.
    public static Clause looking(Clause clause, Optional<Window> window) {
        var look = new Look(window, clause.look().deadline(), clause.look().excludes());
        return copy(clause, clause.name(), clause.text(), clause.guide(), look, clause.rule(), clause.confidence());
    }

    /// How sure the office is of it.
    public static Clause sure(Clause clause, Confidence confidence) {
        return copy(clause, clause.name(), clause.text(), clause.guide(), clause.look(), clause.rule(), confidence);
    }

    /// Other points for all classes that have none of their own; a veto or an unscored clause stays as it is.
    public static Clause pointed(Clause clause, Fraction points) {
        return ruled(
                clause,
                switch (clause.rule()) {
                    case Rule.Deduction it ->
                        new Rule.Deduction(points, it.per(), it.when(), it.escalates(), it.most());
                    case Rule.Bonus it -> new Rule.Bonus(points, it.per(), it.when(), it.most());
                    case Rule.Veto veto -> veto;
                    case Rule.Unscored unscored -> unscored;
                });
    }

    /// Another line for all classes that have none of their own; a clause without a line stays as it is.
    public static Clause lined(Clause clause, Line line) {
        return ruled(
                clause,
                switch (clause.rule()) {
                    case Rule.Veto _ -> new Rule.Veto(line);
                    case Rule.Deduction it ->
                        it.when().isEmpty()
                                ? it
                                : new Rule.Deduction(
                                        it.points(), it.per(), Optional.of(line), it.escalates(), it.most());
                    case Rule.Bonus it ->
                        it.when().isEmpty() ? it : new Rule.Bonus(it.points(), it.per(), Optional.of(line), it.most());
                    case Rule.Unscored unscored -> unscored;
                });
    }

    /// Points of one class of subjects; empty gives it the general ones again. A clause without points stays as it is.
    public static Clause pointed(Clause clause, SubjectClass subjects, Optional<Fraction> points) {
        return clause.rule() instanceof Rule.Deduction || clause.rule() instanceof Rule.Bonus
                ? byClass(clause, changed(clause.pointsByClass(), subjects, points), clause.lineByClass())
                : clause;
    }

    /// The line of one class of subjects; empty gives it the general one again. A clause without a line stays as it is.
    public static Clause lined(Clause clause, SubjectClass subjects, Optional<Line> line) {
        return clause.line().isPresent()
                ? byClass(clause, clause.pointsByClass(), changed(clause.lineByClass(), subjects, line))
                : clause;
    }

    private static <T> Map<SubjectClass, T> changed(
            Map<SubjectClass, T> before, SubjectClass subjects, Optional<T> value) {
        var after = new HashMap<>(before);
        after.remove(subjects);
        value.ifPresent(now -> after.put(subjects, now));
        return after;
    }

    private static Clause byClass(Clause clause, Map<SubjectClass, Fraction> points, Map<SubjectClass, Line> lines) {
        return new Clause(
                clause.code(),
                clause.name(),
                clause.text(),
                clause.guide(),
                clause.look(),
                clause.measure(),
                clause.rule(),
                clause.tier(),
                clause.applicability(),
                points,
                lines,
                clause.columnSet(),
                clause.confidence());
    }

    private static Clause ruled(Clause clause, Rule rule) {
        return copy(clause, clause.name(), clause.text(), clause.guide(), clause.look(), rule, clause.confidence());
    }

    private static Clause copy(
            Clause clause, String name, String text, String guide, Look look, Rule rule, Confidence confidence) {
        return new Clause(
                clause.code(),
                name,
                text,
                guide,
                look,
                clause.measure(),
                rule,
                clause.tier(),
                clause.applicability(),
                clause.pointsByClass(),
                clause.lineByClass(),
                clause.columnSet(),
                confidence);
    }
}
