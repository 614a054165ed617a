package tongbao.domain.catalogue;

import java.util.Optional;
import java.util.Set;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Subject;

/// How answers become a verdict (国办秘函〔2019〕19号: veto, then 100 minus deductions, pass line, bonus gate).
///
/// @param scored the classes that are scored; the others are decided by vetoes alone
/// @param base what deductions are taken from
/// @param passLine at least this passes: exactly 60 passes
/// @param bonusGate more than this lets bonuses in: exactly 80 does not
/// @param bonusMost the most that bonuses add
/// @param rescale what is done where a whole group is left out
public record Procedure(
        Set<SubjectClass> scored,
        Fraction base,
        Fraction passLine,
        Fraction bonusGate,
        Fraction bonusMost,
        Optional<Rescale> rescale) {
    /// A subject of these classes that does not serve the public is not asked one group, and the score of the rest is
    /// multiplied: 国务院部门 without 办事服务, 75 points times 4/3.
    ///
    /// @param classes for whom it is done
    /// @param group the name of the group left out
    /// @param base what is left of the base without it
    /// @param factor what the remaining score is multiplied by
    public record Rescale(Set<SubjectClass> classes, String group, Fraction base, Fraction factor) {
        public Rescale {
            classes = Set.copyOf(classes);
        }
    }

    public Procedure {
        scored = Set.copyOf(scored);
    }

    /// Whether `subject` gets points at all.
    public boolean scores(Subject subject) {
        return scored.contains(SubjectClass.of(subject));
    }

    /// How `subject` is rescaled; empty if it is not.
    public Optional<Rescale> rescaleFor(Subject subject) {
        return rescale.filter(rule -> !subject.hasService() && rule.classes().contains(SubjectClass.of(subject)));
    }

    /// 一票否决 alone: no points (the national catalogue of accounts).
    public static Procedure vetoOnly() {
        return new Procedure(
                Set.of(), Fraction.of(100), Fraction.of(60), Fraction.of(80), Fraction.ZERO, Optional.empty());
    }
}
