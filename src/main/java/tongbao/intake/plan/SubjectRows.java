package tongbao.intake.plan;

import java.util.Optional;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;

/// Rows that are about subjects of the register, one each.
sealed interface SubjectRows permits SiteRows, AccountRows {
    /// Whom the row is about; empty if that cannot be told, which refuses the row.
    Optional<SubjectId> id(RowCells cells);

    /// The subject as it would stand in the register after the row; empty if the row is refused.
    Optional<Subject> read(RowCells cells);
}
