package tongbao.domain.catalogue;

import java.util.Optional;
import tongbao.domain.number.Fraction;

/// 公布档次: a name under which a bulletin lists those whose number lies in a range, such as 得分靠前 from 110 on. Bands
/// may overlap, and they decide nothing: pass or fail is the procedure's matter.
///
/// @param atLeast the least that belongs to it, itself included
/// @param above what its numbers exceed, itself excluded
/// @param atMost the most that belongs to it, itself included
/// @param below what its numbers stay under, itself excluded
public record Band(
        String name,
        Basis basis,
        Optional<Fraction> atLeast,
        Optional<Fraction> above,
        Optional<Fraction> atMost,
        Optional<Fraction> below) {
    /// What is held against the range.
    public enum Basis {
        /// 总分
        TOTAL,
        /// 提升: the total minus that of the period before; who has none is in no such band.
        RISE
    }

    public boolean contains(Fraction number) {
        return atLeast.filter(least -> number.compareTo(least) < 0).isEmpty()
                && above.filter(under -> number.compareTo(under) <= 0).isEmpty()
                && atMost.filter(most -> number.compareTo(most) > 0).isEmpty()
                && below.filter(over -> number.compareTo(over) >= 0).isEmpty();
    }
}
