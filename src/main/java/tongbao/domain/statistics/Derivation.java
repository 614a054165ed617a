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
public sealed interface Derivation
        permits Derivation.Count,
                Derivation.Registered,
                Derivation.Sum,
                Derivation.Quotient,
                Derivation.Rechecked,
                Derivation.Points,
                Derivation.Places,
                Derivation.InARow,
                Derivation.Problem,
                Derivation.Merged,
                Derivation.Example,
                Derivation.Noted,
                Derivation.Together,
                Derivation.Recorded,
                Standing {
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
    sealed interface Quotient extends Derivation
            permits Rate, RectifiedRate, NotedRate, TogetherRate, Standing.BandShare {
        Share share();

        Rounding rounding();

        /// The same quotient, rounded otherwise: one text may print rates with different decimals.
        Quotient with(Rounding other);

        /// Exact, in percent.
        default Fraction exact() {
            return Fraction.of(share().part(), share().whole()).times(100);
        }

        /// Whether only the rule never to print 100 with a failure keeps it below 100.
        default boolean isCapped() {
            return share().part() < share().whole()
                    && rounding().number(exact()).equals(rounding().number(Fraction.of(100)));
        }
    }

    /// Subjects of subjects.
    record Rate(Selection part, Selection whole, Share share, Rounding rounding) implements Quotient {
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

        @Override
        public Quotient with(Rounding other) {
            return new Rate(part, whole, share, other);
        }

        @Override
        public Optional<Selection> subjects() {
            return Optional.of(whole);
        }
    }

    /// Failed subjects that were rechecked, or those of them that pass after rectification.
    ///
    /// @param of the failed of the first result
    record Rechecked(Selection of, boolean passing, int number) implements Derivation {
        @Override
        public Optional<Selection> subjects() {
            return Optional.of(of);
        }
    }

    /// 整改后合格率: those that passed at first and those that failed, were rechecked and pass now, of the same
    /// denominator as at first.
    ///
    /// @param whole the denominator of both rates
    /// @param first 首次
    record RectifiedRate(Selection whole, Share first, int rectified, Rounding rounding) implements Quotient {
        public RectifiedRate {
            if (first.whole() == 0) {
                throw new IllegalArgumentException("what has no denominator has no rate");
            }
        }

        @Override
        public Share share() {
            return new Share(first.part() + rectified, first.whole());
        }

        @Override
        public Quotient with(Rounding other) {
            return new RectifiedRate(whole, first, rectified, other);
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

    /// What notes of a round count.
    enum Note {
        MESSAGES_WINDOW,
        RECEIVED,
        HANDLED,
        IN_TIME,
        SPECIAL,
        SPECIAL_PART,
        OWN_CHECK,
        OWN_PASSED,
        MERIT,
        UNIT_PROBLEM,
        MISMATCH
    }

    /// Taken from what was recorded or imported with the round.
    ///
    /// @param name of the special check; empty text for the others
    /// @param rows how many records were added up; 0 or 1 where the number stands in one
    record Noted(Note note, String name, int rows) implements Derivation {
        public static Noted of(Note note) {
            return new Noted(note, "", 1);
        }
    }

    /// A share of what was recorded or imported with the round: 按时办结 of 收到.
    record NotedRate(Note part, Note whole, Share share, Rounding rounding) implements Quotient {
        public NotedRate {
            if (share.whole() == 0) {
                throw new IllegalArgumentException("what has no denominator has no rate");
            }
        }

        @Override
        public Quotient with(Rounding other) {
            return new NotedRate(part, whole, share, other);
        }
    }

    /// Several kinds of subjects added up.
    record Together(List<Selection> of, int number) implements Derivation {
        public Together {
            of = List.copyOf(of);
        }
    }

    /// The pass rate over several kinds.
    record TogetherRate(Together part, Together whole, Rounding rounding) implements Quotient {
        @Override
        public Share share() {
            return new Share(part.number(), whole.number());
        }

        @Override
        public Quotient with(Rounding other) {
            return new TogetherRate(part, whole, other);
        }
    }

    /// Recorded with the round or the letter rather than counted.
    enum Recorded implements Derivation {
        ROUND,
        SNAPSHOT,
        WINDOW,
        DEADLINE
    }
}
