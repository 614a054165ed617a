package tongbao.domain.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.rectification.Rechecks;
import tongbao.domain.register.Regions;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Protocol;
import tongbao.domain.round.Round;
import tongbao.domain.round.note.Notes;
import tongbao.domain.statistics.PastTotal;

/// What is recorded now, as far as a plan of changes has to know it.
///
/// @param subjects the register, of every kind
/// @param round the round the changes are for; empty for changes of the register
public record Present(Regions regions, List<Subject> subjects, List<PastTotal> history, Optional<RoundState> round) {
    public Present {
        subjects = List.copyOf(subjects);
        history = List.copyOf(history);
    }

    /// One round as it stands.
    ///
    /// @param inspections those that were touched; the others are absent
    /// @param protocols how the sample of each kind was drawn, where it was
    public record RoundState(
            Round round,
            List<Enrolled> enrolled,
            Map<SubjectKind, Catalogue> catalogues,
            Map<SubjectId, Inspection> inspections,
            Notes notes,
            Map<SubjectKind, Protocol> protocols,
            Rechecks rechecks) {}
}
