package tongbao.intake.plan;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.round.Enrolled;

/// One row of results as it was understood.
///
/// @param subject whom it is about
/// @param place the clause; empty for 全部 or 其余: every clause of the subject that no other row names
/// @param published empty where the cell is
record ResultRow(
        RowCells cells,
        Enrolled subject,
        Optional<Place> place,
        Kind kind,
        OptionalInt count,
        OptionalInt of,
        String description,
        String column,
        String page,
        Optional<LocalDateTime> foundAt,
        Optional<Boolean> published) {
    enum Kind {
        CLEAR,
        PROBLEM,
        NOT_APPLICABLE,
        UNDECIDED
    }
}
