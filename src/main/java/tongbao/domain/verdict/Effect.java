package tongbao.domain.verdict;

import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.number.Fraction;

/// What the record of one clause does to the verdict, before any cap of its indicator.
public sealed interface Effect {
    /// Nothing: not a problem, or a problem that counts nothing, or a clause whose points are not known.
    record None() implements Effect {}

    /// A problem whose numbers do not say yet whether the line is reached: one of the two is missing, they
    /// contradict each other, or the sample is smaller than the clause asks for. It counts as 待定.
    record Incomplete() implements Effect {}

    /// A problem short of the line from which it fails, costs or earns anything.
    record BelowLine() implements Effect {}

    /// 否决成立
    record VetoReached() implements Effect {}

    /// The clause's points are taken or given so many times; more than zero, a fraction for a graded choice.
    record Points(Fraction times) implements Effect {
        public Points(int times) {
            this(Fraction.of(times));
        }
    }

    /// Another clause of the same exclusive group takes effect instead.
    record Outranked(ClauseCode by) implements Effect {}

    /// Every column it names is counted by another clause already.
    record AlreadyCounted(ClauseCode by) implements Effect {}
}
