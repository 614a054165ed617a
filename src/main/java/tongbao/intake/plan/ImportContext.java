package tongbao.intake.plan;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.Regions;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Round;
import tongbao.domain.statistics.PastTotal;

/// The present state an import is planned against.
///
/// @param subjects the register, of both kinds
/// @param round the round that results or a sample are for; empty for an import into the register
/// @param inspector who records; goes into findings
/// @param now when; goes into findings whose time the sheet does not tell
/// @param locale the language of field names and values in previews
public record ImportContext(
        Regions regions,
        Collection<Subject> subjects,
        List<PastTotal> history,
        Optional<RoundState> round,
        String inspector,
        LocalDateTime now,
        Locale locale) {
    /// @param inspections those that were touched; the others are absent
    public record RoundState(
            Round round,
            List<Enrolled> enrolled,
            Map<SubjectKind, Catalogue> catalogues,
            Map<SubjectId, Inspection> inspections) {}
}
