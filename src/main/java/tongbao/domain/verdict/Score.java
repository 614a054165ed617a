package tongbao.domain.verdict;

import java.util.List;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.number.Fraction;

/// The points of one subject, exact, with the arithmetic that led to them.
///
/// @param scored whether the subject is scored at all; otherwise the numbers are the base and say nothing
/// @param base what was deducted from: 100, or 75 where a group was left out
/// @param lines one for each indicator that deducted or awarded something, in the order of the catalogue
/// @param cuts what caps of whole groups, or of indicators with parts, took off the lines
/// @param deducted the sum of the capped deductions
/// @param factor what the remainder was multiplied by; 1 unless rescaled
/// @param main base minus deductions, rescaled: what the pass line is held against
/// @param bonus what bonuses add, zero below the gate
/// @param total main plus bonus; the procedure's veto score where a veto decided and there is one
public record Score(
        boolean scored,
        Fraction base,
        List<Line> lines,
        List<Cut> cuts,
        Fraction deducted,
        Fraction factor,
        Fraction main,
        Fraction bonus,
        Fraction total) {
    /// @param indicator its code
    /// @param raw what its clauses sum up to
    /// @param capped what is left of that: never more than the indicator's points
    /// @param weight what it is multiplied by where the points of a part left out were spread over the others
    /// @param bonus whether it awards rather than deducts
    public record Line(
            String indicator, List<ClauseCode> clauses, Fraction raw, Fraction capped, Fraction weight, boolean bonus) {
        public Line {
            clauses = List.copyOf(clauses);
        }

        public Line(String indicator, List<ClauseCode> clauses, Fraction raw, Fraction capped, boolean bonus) {
            this(indicator, clauses, raw, capped, Fraction.ONE, bonus);
        }

        /// What enters the score.
        public Fraction counts() {
            return capped.times(weight);
        }
    }

    /// @param name of the group, or of the indicator with parts
    /// @param most its cap
    /// @param off what went beyond it and does not count; more than zero
    /// @param bonus whether it awards rather than deducts
    public record Cut(String name, Fraction most, Fraction off, boolean bonus) {}

    public Score {
        lines = List.copyOf(lines);
        cuts = List.copyOf(cuts);
    }

    /// A score that no outer cap has touched.
    public Score(
            boolean scored,
            Fraction base,
            List<Line> lines,
            Fraction deducted,
            Fraction factor,
            Fraction main,
            Fraction bonus,
            Fraction total) {
        this(scored, base, lines, List.of(), deducted, factor, main, bonus, total);
    }

    /// The score of a subject that is decided by vetoes alone.
    static Score unscored(Fraction base) {
        return new Score(false, base, List.of(), Fraction.ZERO, Fraction.ONE, base, Fraction.ZERO, base);
    }

    Score withTotal(Fraction other) {
        return new Score(scored, base, lines, cuts, deducted, factor, main, bonus, other);
    }
}
