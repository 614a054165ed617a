package tongbao.domain.catalogue;

import java.util.Optional;
import java.util.Set;
import tongbao.domain.number.Fraction;

/// How answers become a verdict (国办秘函〔2019〕19号: veto, then 100 minus deductions, pass line, bonus gate).
///
/// @param scored the classes that are scored; the others are decided by vetoes alone
/// @param base what deductions are taken from
/// @param passLine at least this passes: exactly 60 passes
/// @param bonusGate more than this lets bonuses in: exactly 80 does not
/// @param bonusMost the most that bonuses add
/// @param rescale where a whole group does not apply, the score of the rest is multiplied
public record Procedure(
        Set<SubjectClass> scored,
        Fraction base,
        Fraction passLine,
        Fraction bonusGate,
        Fraction bonusMost,
        Optional<Rescale> rescale) {
    /// @param classes for whom it is done
    /// @param group the group left out when it does not apply
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

    /// 一票否决 alone: no points (the national catalogue of accounts).
    public static Procedure vetoOnly() {
        return new Procedure(
                Set.of(), Fraction.of(100), Fraction.of(60), Fraction.of(80), Fraction.ZERO, Optional.empty());
    }
}
