package tongbao.domain.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tongbao.domain.number.Fraction;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.History.Reference;
import tongbao.domain.statistics.Selection.Which;

/// How a figure came about: which subjects were counted, by which rule, from which counts, with which rounding. Every
/// figure of the bulletin, of the tables and of the command line carries one; `DerivationWords` makes it a sentence.
public sealed interface Derivation {
    /// The subjects behind the figure, where it counts any.
    default Optional<Selection> subjects() {
        return Optional.empty();
    }

    /// So many subjects.
    record Count(Selection of, int number) implements Derivation {
        @Override
        public Optional<Selection> subjects() {
            return Optional.of(of);
        }
    }

    /// Running subjects on the day of the snapshot.
    record Registered(Selection of, LocalDate snapshot, int number) implements Derivation {
        @Override
        public Optional<Selection> subjects() {
            return Optional.of(of);
        }
    }

    /// Counts added up.
    record Sum(Selection of, List<Count> parts) implements Derivation {
        public Sum {
            parts = List.copyOf(parts);
        }

        @Override
        public Optional<Selection> subjects() {
            return Optional.of(of);
        }
    }

    /// One count divided by another, in percent.
    record Rate(Selection part, Selection whole, Share share, Rounding rounding) implements Derivation {
        public Rate {
            if (share.whole() == 0) {
                throw new IllegalArgumentException("what has no denominator has no rate");
            }
        }

        /// The pass rate of a tally of `place`; empty where nothing was inspected.
        ///
        /// @param place whichever subjects of it
        public static Optional<Derivation> passed(Selection place, Tally tally, Rounding rounding) {
            return tally.inspected() == 0
                    ? Optional.empty()
                    : Optional.of(new Rate(
                            place.with(Which.PASSED), place.with(Which.INSPECTED), tally.passRate(), rounding));
        }

        /// Exact, in percent.
        public Fraction exact() {
            return Fraction.of(share.part(), share.whole()).times(100);
        }

        /// Whether only the rule never to print 100 with a failure keeps it below 100.
        public boolean isCapped() {
            return share.part() < share.whole() && rounding.number(exact()).equals(rounding.number(Fraction.of(100)));
        }

        @Override
        public Optional<Selection> subjects() {
            return Optional.of(whole);
        }
    }

    /// The difference of two printed rates.
    record Points(SubjectKind kind, Change change, Reference reference) implements Derivation {
        @Override
        public Optional<Selection> subjects() {
            return Optional.of(Selection.of(kind, Which.INSPECTED));
        }
    }

    /// Rows of the table by region.
    ///
    /// @param whole only those in which everything passed
    record Places(SubjectKind kind, boolean whole) implements Derivation {}

    /// Rounds in a row in which everything passed, back from this one.
    record InARow(SubjectKind kind, Optional<Slice> place, Streak streak) implements Derivation {}

    /// Subjects with the problem of an indicator.
    ///
    /// @param failed only those it made fail
    record Problem(SubjectKind kind, String indicator, boolean failed) implements Derivation {}

    /// Published findings of the same words.
    record Merged(int findings, int number) implements Derivation {}

    /// A subject that is named.
    ///
    /// @param code as in the register
    record Example(String code) implements Derivation {}

    /// Recorded with the round or the letter rather than counted.
    enum Recorded implements Derivation {
        ROUND,
        SNAPSHOT,
        WINDOW,
        DEADLINE
    }
}
