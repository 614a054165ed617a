package tongbao.domain.verdict;

import java.util.List;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.number.Fraction;

/// The points of one subject, exact, with the arithmetic that led to them.
///
/// @param scored whether the subject is scored at all; otherwise the numbers are the base and say nothing
/// @param base what was deducted from: 100, or 75 where a group was left out
/// @param lines one for each indicator that deducted or awarded something, in the order of the catalogue
/// @param deducted the sum of the capped deductions
/// @param factor what the remainder was multiplied by; 1 unless rescaled
/// @param main base minus deductions, rescaled: what the pass line is held against
/// @param bonus what bonuses add, zero below the gate
/// @param total main plus bonus
public record Score(
        boolean scored,
        Fraction base,
        List<Line> lines,
        Fraction deducted,
        Fraction factor,
        Fraction main,
        Fraction bonus,
        Fraction total) {
    /// @param indicator its code
    /// @param raw what its clauses sum up to
    /// @param capped what counts: never more than the indicator's points
    /// @param bonus whether it awards rather than deducts
    public record Line(String indicator, List<ClauseCode> clauses, Fraction raw, Fraction capped, boolean bonus) {
        public Line {
            clauses = List.copyOf(clauses);
        }
    }

    public Score {
        lines = List.copyOf(lines);
    }

    /// The score of a subject that is decided by vetoes alone.
    static Score unscored(Fraction base) {
        return new Score(false, base, List.of(), Fraction.ZERO, Fraction.ONE, base, Fraction.ZERO, base);
    }
}
