package tongbao.workbench.inspect;

import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.Group;

/// A line of the list of clauses: the head of a group, or a clause below it.
public sealed interface ClauseLine {
    Group group();

    record Head(Group group) implements ClauseLine {}

    /// @param first whether it is the first of its indicator that is seen, which prints the indicator's name
    /// @param last whether the next line is of another indicator
    record Row(Place place, boolean first, boolean last) implements ClauseLine {
        @Override
        public Group group() {
            return place.group();
        }
    }
}
