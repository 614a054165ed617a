package tongbao.domain.consistency.claim;

import java.util.List;

/// What became of a claim when its figures were held against each other.
public sealed interface Finding {
    /// How much a finding says; the later decides where there are several.
    enum Outcome {
        /// There was nothing to hold the figure against.
        UNCHECKABLE,
        /// Exactly one value follows, and it is the printed one, or the one that was left out.
        REPRODUCED,
        /// Several values or both readings of a unit fit.
        CANDIDATES,
        /// Nothing fits.
        CONTRADICTION
    }

    /// Under which rounding or reading a printed figure follows from the others.
    enum How {
        EXACT,
        BOTH,
        HALF_UP,
        TRUNCATE,
        /// Truncation gives it, and so does half-up with the rule that 100 is not printed when one failed.
        TRUNCATE_OR_CAP,
        /// A change that is the difference of the two printed rates.
        POINTS,
        /// A change that is a percentage of the earlier rate.
        RELATIVE
    }

    enum Kind {
        /// The printed figures contradict each other.
        INCONSISTENT,
        DOES_NOT_ADD_UP,
        /// Growth in percent of the new value.
        WRONG_BASE,
        /// No number at all can stand in the place that was left out.
        IMPOSSIBLE,
        /// 100 although something failed.
        WHOLE_WITH_FAILURE,
        /// Not in the order of their ranks.
        OUT_OF_ORDER,
        /// The same thing is printed elsewhere with another value.
        PRINTED_TWICE
    }

    Outcome outcome();

    /// @param figure the printed figure that follows from the others
    record Follows(Named figure, How how, List<Named> figures) implements Finding {
        public Follows {
            figures = List.copyOf(figures);
        }

        @Override
        public Outcome outcome() {
            return Outcome.REPRODUCED;
        }
    }

    /// A figure that was left out and what it may be. Half-up is what most offices do: truncation decides only where
    /// half-up allows nothing.
    ///
    /// @param cap whether rounding alone would allow more than the rule never to print 100 with a failure does
    record Derived(Allowed value, boolean cap, List<Named> figures) implements Finding {
        public Derived {
            figures = List.copyOf(figures);
        }

        /// The candidates that count.
        public Values values() {
            return value.halfUp().isEmpty() ? value.truncated() : value.halfUp();
        }

        @Override
        public Outcome outcome() {
            return values().isOne() ? Outcome.REPRODUCED : Outcome.CANDIDATES;
        }
    }

    /// A change printed in % where it is not said whether percentage points are meant.
    ///
    /// @param points the earlier rate if percentage points are meant
    /// @param relative the earlier rate if a percentage of it is meant
    record UnitUnstated(String points, String relative, List<Named> figures) implements Finding {
        public UnitUnstated {
            figures = List.copyOf(figures);
        }

        @Override
        public Outcome outcome() {
            return Outcome.CANDIDATES;
        }
    }

    /// A change that is not the difference of the printed rates, but may be the one of the rates before rounding.
    record Unrounded(String difference, List<Named> figures) implements Finding {
        public Unrounded {
            figures = List.copyOf(figures);
        }

        @Override
        public Outcome outcome() {
            return Outcome.CANDIDATES;
        }
    }

    /// Parts that differ from their total by what the page says, or lists elsewhere.
    ///
    /// @param claim where it is listed, or empty where the page says it here
    record Explained(String difference, String reason, String claim, List<Named> figures) implements Finding {
        public Explained {
            figures = List.copyOf(figures);
        }

        @Override
        public Outcome outcome() {
            return Outcome.REPRODUCED;
        }
    }

    /// @param figures those that contradict each other
    /// @param allowed for each of them, what the others allow
    /// @param elsewhere the claims the figures are held against, where they stand in others
    record Contradiction(Kind kind, List<Named> figures, List<Allowed> allowed, List<String> elsewhere)
            implements Finding {
        public Contradiction {
            figures = List.copyOf(figures);
            allowed = List.copyOf(allowed);
            elsewhere = List.copyOf(elsewhere);
        }

        Contradiction(Kind kind, List<Named> figures, List<Allowed> allowed) {
            this(kind, figures, allowed, List.of());
        }

        @Override
        public Outcome outcome() {
            return Outcome.CONTRADICTION;
        }
    }

    /// The same value is printed in another claim.
    record Agrees(List<Named> figures, String claim) implements Finding {
        public Agrees {
            figures = List.copyOf(figures);
        }

        @Override
        public Outcome outcome() {
            return Outcome.REPRODUCED;
        }
    }

    record Lone(List<Named> figures) implements Finding {
        public Lone {
            figures = List.copyOf(figures);
        }

        @Override
        public Outcome outcome() {
            return Outcome.UNCHECKABLE;
        }
    }

    /// What is made of several figures of which some could not be read: whether it follows from them cannot be told.
    ///
    /// @param unread those that could not be read, as they are printed
    record Incomplete(List<String> unread, List<Named> figures) implements Finding {
        public Incomplete {
            unread = List.copyOf(unread);
            figures = List.copyOf(figures);
        }

        @Override
        public Outcome outcome() {
            return Outcome.UNCHECKABLE;
        }
    }

    record Unread(String field, String text) implements Finding {
        @Override
        public Outcome outcome() {
            return Outcome.UNCHECKABLE;
        }
    }
}
