package tongbao.workbench.inspect.axis;

import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.register.SubjectKind;

/// A line of the list of clauses: a clause of the catalogue of one kind.
///
/// @param head whether it is the first of its group, which prints the group's name over it
record AxisClause(SubjectKind kind, Place place, boolean head) {
    ClauseCode code() {
        return place.clause().code();
    }
}
