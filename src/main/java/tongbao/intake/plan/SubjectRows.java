package tongbao.intake.plan;

import java.util.Map;
import java.util.Optional;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;

/// Rows that are about subjects of the register, one each.
sealed interface SubjectRows permits SiteRows, AccountRows, ChannelRows {
    /// @throws IllegalArgumentException if a sheet of this kind does not hold subjects
    static SubjectRows of(ImportKind sheet, SubjectCells subjects) {
        var kind = sheet.subjects().orElseThrow(() -> new IllegalArgumentException(sheet + " holds no subjects"));
        return switch (kind) {
            case SITE -> new SiteRows(subjects);
            case ACCOUNT -> new AccountRows(subjects);
            case CHANNEL -> new ChannelRows(subjects);
        };
    }

    SubjectKind kind();

    /// What identifies the subject, and where messages about the whole row point.
    Column code();

    Column name();

    /// Whom the row is about; empty if that cannot be told, which refuses the row.
    Optional<SubjectId> id(RowCells cells);

    /// The cells that would name `subject`.
    Map<Column, String> naming(Subject subject);

    /// The subject as it would stand in the register after the row; empty if the row is refused.
    Optional<Subject> read(RowCells cells);
}
