package tongbao.domain.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.rectification.Rectification;
import tongbao.domain.register.Regions;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Round;
import tongbao.domain.round.note.Notes;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.PastTotal;

/// Everything a bulletin is made from.
///
/// @param catalogues the pinned ones of the round; a kind without catalogue or without outcomes is not written about
/// @param inspections of touched subjects; the others are absent
/// @param notes what the round records beside its subjects
/// @param rectification what rechecks make of the first result
/// @param history imported totals first, then those of the store's earlier rounds, which win
/// @param wordings templates the office wrote, by the key of the block they replace; a blank one leaves it out
/// @param number 发文字号, complete; empty while it is not known
/// @param date 成文日期
/// @param deadline until when rectification is to be reported; without it the bulletin asks for no report
public record Draft(
        Round round,
        Office office,
        Regions regions,
        Map<SubjectKind, Catalogue> catalogues,
        List<Outcome> outcomes,
        Map<SubjectId, Inspection> inspections,
        Notes notes,
        Rectification rectification,
        List<PastTotal> history,
        Map<String, String> wordings,
        Optional<String> number,
        LocalDate date,
        Optional<LocalDate> deadline) {
    public Draft {
        catalogues = Map.copyOf(catalogues);
        outcomes = List.copyOf(outcomes);
        inspections = Map.copyOf(inspections);
        history = List.copyOf(history);
        wordings = Map.copyOf(wordings);
    }

    /// A round that records nothing beside its subjects.
    public Draft(
            Round round,
            Office office,
            Regions regions,
            Map<SubjectKind, Catalogue> catalogues,
            List<Outcome> outcomes,
            Map<SubjectId, Inspection> inspections,
            List<PastTotal> history,
            Map<String, String> wordings,
            Optional<String> number,
            LocalDate date,
            Optional<LocalDate> deadline) {
        this(
                round,
                office,
                regions,
                catalogues,
                outcomes,
                inspections,
                Notes.NONE,
                Rectification.NONE,
                history,
                wordings,
                number,
                date,
                deadline);
    }

    public Draft withNotes(Notes others) {
        return new Draft(
                round,
                office,
                regions,
                catalogues,
                outcomes,
                inspections,
                others,
                rectification,
                history,
                wordings,
                number,
                date,
                deadline);
    }

    /// Of which some were rechecked.
    public Draft withRectification(Rectification others) {
        return new Draft(
                round,
                office,
                regions,
                catalogues,
                outcomes,
                inspections,
                notes,
                others,
                history,
                wordings,
                number,
                date,
                deadline);
    }

    /// With other templates: what is seen while a block is being rewritten.
    public Draft withWordings(Map<String, String> others) {
        return new Draft(
                round,
                office,
                regions,
                catalogues,
                outcomes,
                inspections,
                notes,
                rectification,
                history,
                others,
                number,
                date,
                deadline);
    }

    /// With other number and deadline, and another date if `fields` has one.
    public Draft withFields(LetterFields fields) {
        return new Draft(
                round,
                office,
                regions,
                catalogues,
                outcomes,
                inspections,
                notes,
                rectification,
                history,
                wordings,
                fields.number(),
                fields.date().orElse(date),
                fields.deadline());
    }
}
