package tongbao.domain.consistency.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Figures that are printed about one thing and depend on each other.
public sealed interface Relation {
    /// So many of so many, and the rate: any of the four may be missing.
    record Proportion(Kind kind, Map<Role, Printed> figures) implements Relation {
        public Proportion {
            figures = Map.copyOf(figures);
        }

        Optional<Printed> find(Role role) {
            return Optional.ofNullable(figures.get(role));
        }
    }

    /// What a rate is of.
    enum Kind {
        /// 合格率, 办结率
        PASSING(Role.INSPECTED, Role.PASSING, Role.FAILING, Role.RATE),
        /// 不合格率
        FAILING(Role.INSPECTED, Role.FAILING, Role.PASSING, Role.RATE),
        /// 抽查比例, 占比: the part may be greater than the whole
        RATIO(Role.WHOLE, Role.PART, Role.REST, Role.RATIO),
        /// 抽查比例 beside the rate of the same inspection
        SAMPLING(Role.REGISTERED, Role.INSPECTED, Role.REST, Role.RATIO);

        private final Role whole;
        private final Role part;
        private final Role rest;
        private final Role rate;

        Kind(Role whole, Role part, Role rest, Role rate) {
            this.whole = whole;
            this.part = part;
            this.rest = rest;
            this.rate = rate;
        }

        public Role whole() {
            return whole;
        }

        /// What the rate counts.
        public Role part() {
            return part;
        }

        public Role rest() {
            return rest;
        }

        public Role rate() {
            return rate;
        }
    }

    /// Parts and their total.
    ///
    /// @param stated what the page itself says about parts that are not listed
    /// @param unread the parts whose figures could not be read, as they are printed
    record Sum(Named total, List<Named> parts, Optional<String> stated, List<String> unread) implements Relation {
        public Sum {
            parts = List.copyOf(parts);
            unread = List.copyOf(unread);
        }

        public Sum(Named total, List<Named> parts, Optional<String> stated) {
            this(total, parts, stated, List.of());
        }
    }

    /// A rate (or a count) beside the earlier one.
    record Change(Printed now, Optional<Printed> before, Printed change, Basis basis) implements Relation {}

    /// What a change is measured by.
    enum Basis {
        /// 环比
        PREVIOUS_PERIOD,
        /// 同比
        LAST_YEAR,
        OTHER
    }

    /// A count that grew (or shrank) by so many percent of what it was.
    record Growth(Optional<Printed> from, Optional<Printed> to, Printed growth) implements Relation {}

    /// 家次: so many checks of so many subjects.
    ///
    /// @param unread the factors that could not be read, as they are printed
    record Product(Named product, List<Named> factors, List<String> unread) implements Relation {
        public Product {
            factors = List.copyOf(factors);
            unread = List.copyOf(unread);
        }
    }

    /// A total divided by a count.
    record Average(Printed total, Printed count, Printed average) implements Relation {}

    /// Scores in the order of their ranks.
    ///
    /// @param descending whether the first has the most
    /// @param unread the scores that could not be read, as they are printed
    record Ranking(List<Named> scores, boolean descending, List<String> unread) implements Relation {
        public Ranking {
            scores = List.copyOf(scores);
            unread = List.copyOf(unread);
        }
    }

    /// Figures with nothing to hold them against.
    record Lone(List<Named> figures) implements Relation {
        public Lone {
            figures = List.copyOf(figures);
        }
    }

    /// What stands in the place of a figure and is none.
    record Unread(String field, String text) implements Relation {}
}
