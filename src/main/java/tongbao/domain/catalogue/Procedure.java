package tongbao.domain.catalogue;

import java.util.List;
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
/// @param leftOut what is done where a whole group or indicator is left out
/// @param vetoScore the total of a scored subject that fails by a veto: 59; empty where it has none (2019)
/// @param unrectifiedFails whether a finding of the round before that is still there fails the subject (宝鸡)
/// @param rollUp how the scores become one of the unit or region
/// @param bands 公布档次
public record Procedure(
        Set<SubjectClass> scored,
        Fraction base,
        Fraction passLine,
        Fraction bonusGate,
        Fraction bonusMost,
        Optional<LeftOut> leftOut,
        Optional<Fraction> vetoScore,
        boolean unrectifiedFails,
        Optional<RollUp> rollUp,
        List<Band> bands) {
    public Procedure {
        scored = Set.copyOf(scored);
        bands = List.copyOf(bands);
    }

    /// The national procedure: a veto has no score, and nothing is rolled up or banded.
    public Procedure(
            Set<SubjectClass> scored,
            Fraction base,
            Fraction passLine,
            Fraction bonusGate,
            Fraction bonusMost,
            Optional<LeftOut> leftOut) {
        this(
                scored,
                base,
                passLine,
                bonusGate,
                bonusMost,
                leftOut,
                Optional.empty(),
                false,
                Optional.empty(),
                List.of());
    }

    /// Whether `subject` gets points at all.
    public boolean scores(Subject subject) {
        return scored.contains(SubjectClass.of(subject));
    }

    /// What is left out for `subject`; empty if it is asked everything.
    public Optional<LeftOut> leftOutFor(Subject subject) {
        return leftOut.filter(rule -> rule.concerns(subject));
    }

    /// The same with nobody scored: vetoes decide, and a finding still there where it decided before.
    Procedure withoutPoints() {
        return new Procedure(
                Set.of(),
                base,
                passLine,
                bonusGate,
                bonusMost,
                Optional.empty(),
                Optional.empty(),
                unrectifiedFails,
                Optional.empty(),
                List.of());
    }

    /// 一票否决 alone: no points (the national catalogue of accounts).
    public static Procedure vetoOnly() {
        return new Procedure(
                Set.of(), Fraction.of(100), Fraction.of(60), Fraction.of(80), Fraction.ZERO, Optional.empty());
    }
}
