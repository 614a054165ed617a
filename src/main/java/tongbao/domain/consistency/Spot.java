package tongbao.domain.consistency;

import java.util.Optional;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;

/// Where a concern is, so that a screen can go there.
public sealed interface Spot {
    /// The round itself: its dates, its letter.
    record OfRound() implements Spot {}

    /// The catalogue one kind of subject is inspected by.
    record OfCatalogue(SubjectKind kind) implements Spot {}

    /// A figure of one kind of subject.
    ///
    /// @param region empty for the whole area
    record OfFigure(SubjectKind kind, Optional<RegionCode> region) implements Spot {}

    /// The totals of earlier rounds.
    record OfHistory(SubjectKind kind, Optional<RegionCode> region) implements Spot {}

    record OfSubject(SubjectId subject) implements Spot {}

    record OfClause(SubjectId subject, ClauseCode clause) implements Spot {}

    record OfFinding(SubjectId subject, FindingId finding) implements Spot {}

    /// The subject it is about, where it is about one.
    default Optional<SubjectId> find() {
        return switch (this) {
            case OfSubject(var subject) -> Optional.of(subject);
            case OfClause(var subject, var _) -> Optional.of(subject);
            case OfFinding(var subject, var _) -> Optional.of(subject);
            case OfRound _, OfCatalogue _, OfFigure _, OfHistory _ -> Optional.empty();
        };
    }

    /// The clause it is about, where it is about one.
    default Optional<ClauseCode> findClause() {
        return this instanceof OfClause(var _, var clause) ? Optional.of(clause) : Optional.empty();
    }
}
