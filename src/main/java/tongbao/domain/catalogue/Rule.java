package tongbao.domain.catalogue;

import java.util.Optional;
import tongbao.domain.number.Fraction;

/// What a clause does to the verdict once its problem (or, for a bonus, its merit) is recorded.
public sealed interface Rule {
    /// 单项否决: one that is reached makes the subject fail.
    record Veto(Line line) implements Rule {}

    /// 扣分
    ///
    /// @param points per unit of `per`, positive
    /// @param when the line from which points are taken; any problem if there is none
    /// @param escalates the line from which the same numbers are a veto: failed visits cost 5 a percent, 5 % fail
    /// @param most what this clause takes at most; the indicator's points and the group's most hold besides
    record Deduction(Fraction points, Per per, Optional<Line> when, Optional<Line> escalates, Optional<Fraction> most)
            implements Rule {
        public Deduction(Fraction points, Per per) {
            this(points, per, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /// 加分: a problem answered here means that the merit was found. Points and gate are the procedure's matter.
    ///
    /// @param points per unit of `per`, positive
    /// @param when the line from which points are given; any merit if there is none
    /// @param most what this clause gives at most
    record Bonus(Fraction points, Per per, Optional<Line> when, Optional<Fraction> most) implements Rule {
        public Bonus(Fraction points, Per per) {
            this(points, per, Optional.empty(), Optional.empty());
        }
    }

    /// A clause whose points are not known: recorded and shown as such, never in a score.
    record Unscored() implements Rule {}

    /// What the points are counted by.
    enum Per {
        /// Once, however many there are; of a graded choice the share of its option.
        ONCE,
        /// For each counted thing, item or place.
        EACH,
        /// For each full percentage point of a ratio.
        PERCENT
    }
}
