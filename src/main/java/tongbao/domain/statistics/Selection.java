package tongbao.domain.statistics;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import tongbao.domain.register.Regions;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.verdict.Verdict;

/// Which subjects a figure counts. It can be applied again, so that a figure opens the subjects behind it.
///
/// @param within slices the subjects lie in, all of them; empty for the whole area
public record Selection(SubjectKind kind, Which which, List<Slice> within) {
    /// What the subjects have in common.
    public enum Which {
        /// Running at the snapshot.
        REGISTERED,
        /// To be inspected in this round.
        DRAWN,
        /// Passed or failed: the denominator of the pass rate.
        INSPECTED,
        PASSED,
        FAILED,
        OPEN,
        EXEMPT;

        public boolean holds(Outcome outcome) {
            if (this == REGISTERED) {
                return true;
            }
            return outcome.drawn()
                    && switch (outcome.verdict()) {
                        case Verdict.Passed _ -> this == DRAWN || this == INSPECTED || this == PASSED;
                        case Verdict.Failed _ -> this == DRAWN || this == INSPECTED || this == FAILED;
                        case Verdict.Open _ -> this == DRAWN || this == OPEN;
                        case Verdict.Exempt _ -> this == DRAWN || this == EXEMPT;
                    };
        }
    }

    public Selection {
        within = List.copyOf(within);
    }

    public static Selection of(SubjectKind kind, Which which) {
        return new Selection(kind, which, List.of());
    }

    /// Those of them that lie in `slice` too.
    public Selection in(Slice slice) {
        return new Selection(
                kind, which, Stream.concat(within.stream(), Stream.of(slice)).toList());
    }

    /// The same place, other subjects.
    public Selection with(Which other) {
        return new Selection(kind, other, within);
    }

    public boolean holds(Outcome outcome, Regions regions) {
        return outcome.subject().kind() == kind
                && which.holds(outcome)
                && within.stream().allMatch(slice -> slice.contains(outcome.subject(), regions));
    }

    /// The subjects themselves, in the order given.
    public List<Outcome> of(Collection<Outcome> outcomes, Regions regions) {
        return outcomes.stream().filter(outcome -> holds(outcome, regions)).toList();
    }

    /// How many there are in a tally of the same place.
    public int count(Tally tally) {
        return switch (which) {
            case REGISTERED -> tally.registered();
            case DRAWN -> tally.inspected() + tally.open() + tally.exempt();
            case INSPECTED -> tally.inspected();
            case PASSED -> tally.passed();
            case FAILED -> tally.failed();
            case OPEN -> tally.open();
            case EXEMPT -> tally.exempt();
        };
    }
}
