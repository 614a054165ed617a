package tongbao.domain.verdict;

import tongbao.domain.catalogue.ClauseCode;

/// What the record of one clause does to the verdict, before any cap of its indicator.
public sealed interface Effect {
    /// Nothing: not a problem, or a problem that counts nothing, or a clause whose points are not known.
    record None() implements Effect {}

    /// A problem whose numbers do not say yet whether the line is reached: one of the two is missing, they
    /// contradict each other, or the sample is smaller than the clause asks for. It counts as 待定.
    record Incomplete() implements Effect {}

    /// A problem short of the veto's line, or a merit that not every item has.
    record BelowLine() implements Effect {}

    /// 否决成立
    record VetoReached() implements Effect {}

    /// The clause's points are taken or given so many times, at least once.
    record Points(int times) implements Effect {}

    /// Another clause of the same exclusive group takes effect instead.
    record Outranked(ClauseCode by) implements Effect {}
}
