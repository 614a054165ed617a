package tongbao.domain.catalogue;

import tongbao.domain.number.Fraction;

/// What a clause does to the verdict once its problem (or, for a bonus, its merit) is recorded.
public sealed interface Rule {
    /// 单项否决: one that is reached makes the subject fail.
    record Veto(Line line) implements Rule {}

    /// 扣分
    ///
    /// @param points per unit of `per`, positive
    record Deduction(Fraction points, Per per) implements Rule {}

    /// 加分: a problem answered here means that the merit was found. Points and gate are the procedure's matter.
    ///
    /// @param points per unit of `per`, positive
    /// @param all whether every item must have the merit (must-all)
    record Bonus(Fraction points, Per per, boolean all) implements Rule {}

    /// A clause whose points are not known: recorded and shown as such, never in a score.
    record Unscored() implements Rule {}

    /// What the points are counted by.
    enum Per {
        /// Once, however many there are.
        ONCE,
        /// For each counted thing, item or place.
        EACH
    }
}
