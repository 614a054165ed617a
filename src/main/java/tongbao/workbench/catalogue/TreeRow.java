package tongbao.workbench.catalogue;

import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.Indicator;

/// A row of the tree.
sealed interface TreeRow {
    record OfGroup(Group group) implements TreeRow {}

    record OfIndicator(Indicator indicator) implements TreeRow {}

    record OfClause(Catalogue.Place place, Mark mark) implements TreeRow {}

    /// How a clause stands against the parent.
    enum Mark {
        SAME,
        CHANGED,
        ADDED,
        /// In the parent only: switched off here.
        GONE
    }
}
