package tongbao.domain.round;

import java.util.Map;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.domain.register.SubjectKind;

/// 轮次: one inspection of all or of a sample of the subjects, by one catalogue per kind of subject.
public record Round(RoundId id, Period period, Dates dates, Map<SubjectKind, CatalogueId> catalogues, Policy policy) {
    public Round {
        catalogues = Map.copyOf(catalogues);
    }

    /// A round in which what is recorded decides at once.
    public Round(RoundId id, Period period, Dates dates, Map<SubjectKind, CatalogueId> catalogues) {
        this(id, period, dates, catalogues, Policy.AT_ONCE);
    }
}
