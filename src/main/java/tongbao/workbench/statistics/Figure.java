package tongbao.workbench.statistics;

import java.util.function.Predicate;
import java.util.function.Supplier;
import tongbao.domain.statistics.Outcome;

/// What stands in one cell of the table: as printed, how it came about, and which subjects it counts.
///
/// @param how a sentence, made when it is asked for; empty text for what is no figure
/// @param behind the subjects it counts
record Figure(String text, Tone tone, Supplier<String> how, Predicate<Outcome> behind) {
    static final String DASH = "—";

    /// How it is set.
    enum Tone {
        PLAIN,
        MUTED,
        STRONG,
        /// Failures, where there are any.
        DANGER,
        /// A fall.
        WARNING,
        /// Zero, a dash, no change.
        SUBTLE
    }

    /// A word of the line: it stands for all the line's subjects.
    static Figure word(String text, Predicate<Outcome> behind) {
        return new Figure(text, Tone.PLAIN, () -> "", behind);
    }

    static Figure muted(String text, Predicate<Outcome> behind) {
        return new Figure(text, Tone.MUTED, () -> "", behind);
    }

    static Figure of(String text, Supplier<String> how, Predicate<Outcome> behind) {
        return new Figure(text, text.equals(DASH) ? Tone.SUBTLE : Tone.PLAIN, how, behind);
    }

    /// What counts no subjects.
    static boolean nobody(Outcome outcome) {
        return false;
    }

    Figure in(Tone other) {
        return new Figure(text, text.equals(DASH) ? Tone.SUBTLE : other, how, behind);
    }
}
