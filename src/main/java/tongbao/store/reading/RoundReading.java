package tongbao.store.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tongbao.domain.bulletin.Draft;
import tongbao.domain.bulletin.LetterFields;
import tongbao.domain.bulletin.Office;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.consistency.Concern;
import tongbao.domain.consistency.Consistency;
import tongbao.domain.consistency.Reading;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.number.Rounding;
import tongbao.domain.rectification.Rechecks;
import tongbao.domain.rectification.Rectification;
import tongbao.domain.register.Regions;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.domain.round.note.Notes;
import tongbao.domain.statistics.Mismatches;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.Outcomes;
import tongbao.domain.statistics.PastTotal;
import tongbao.domain.statistics.PlatformClasses;
import tongbao.store.Store;
import tongbao.store.failure.StoreException;

/// Everything recorded about one round, read in one go: what statistics, lists and the bulletin are computed from.
///
/// @param inspections only of subjects that anything was recorded about
/// @param notes what the round records beside its subjects
/// @param rechecks of the round's findings
/// @param history imported totals, then those of the store's own rounds that this one is compared with
/// @param office empty before a profile was written
/// @param classes in which platforms are counted
/// @param wordings rewritten blocks of the bulletin, by key
public record RoundReading(
        Round round,
        Regions regions,
        Map<SubjectKind, Catalogue> catalogues,
        List<Enrolled> enrolled,
        Map<SubjectId, Inspection> inspections,
        Notes notes,
        Rechecks rechecks,
        List<PastTotal> history,
        Optional<Office> office,
        PlatformClasses classes,
        Map<String, String> wordings) {
    public RoundReading {
        catalogues = Map.copyOf(catalogues);
        enrolled = List.copyOf(enrolled);
        inspections = Map.copyOf(inspections);
        history = List.copyOf(history);
        wordings = Map.copyOf(wordings);
    }

    /// @throws StoreException if the store does not know `id`, or cannot be read
    public static RoundReading of(Store store, RoundId id) {
        var round = store.rounds().get(id);
        var regions = store.register().regions();
        var history = new ArrayList<>(store.register().history());
        history.addAll(EarlierRounds.totals(store, round));
        return new RoundReading(
                round,
                regions,
                store.catalogues().of(round),
                store.rounds().subjects(id),
                store.inspections().all(id),
                store.rounds().notes(id),
                store.rounds().rechecks(id),
                history,
                store.bulletins().office(),
                store.catalogues().platformClasses().orElse(PlatformClasses.USUAL),
                store.bulletins().wordings(id));
    }

    public Inspection inspection(SubjectId subject) {
        var touched = inspections.get(subject);
        return touched == null ? Inspection.untouched(round.id(), subject) : touched;
    }

    /// Every enrolled subject with its verdict, computed anew at each call.
    public List<Outcome> outcomes() {
        return Mismatches.applied(
                Outcomes.of(enrolled, catalogues, round.policy(), this::inspection),
                notes.mismatches(),
                round,
                catalogues);
    }

    /// What the rechecks make of a first result.
    ///
    /// @param outcomes of this reading
    public Rectification rectification(List<Outcome> outcomes) {
        return Rectification.of(round, catalogues, outcomes, inspections, notes.mismatches(), rechecks);
    }

    /// What the standing list is computed from.
    ///
    /// @param outcomes of this reading
    /// @param register as it stands now
    public Reading examined(List<Outcome> outcomes, Collection<? extends Subject> register) {
        return Reading.of(
                round,
                regions,
                catalogues,
                outcomes,
                inspections,
                Optional.of(register.stream().collect(Collectors.toMap(Subject::id, subject -> subject))),
                history,
                office.map(Office::rounding).orElse(Rounding.OFFICIAL),
                LetterFields.of(wordings).deadline());
    }

    /// The standing list of a round as it is stored now.
    ///
    /// @throws StoreException if the store does not know `id`, or cannot be read
    public static List<Concern> concerns(Store store, RoundId id) {
        var reading = of(store, id);
        return Consistency.of(reading.examined(reading.outcomes(), register(store)));
    }

    /// Every subject of the register as it stands now.
    public static List<Subject> register(Store store) {
        return Stream.of(SubjectKind.values())
                .flatMap(kind -> store.register().subjects(kind).stream())
                .toList();
    }

    /// The draft of the round's bulletin, with what was filled in for the letter.
    ///
    /// @param issuer the office to write for
    /// @param today 成文日期 where none was filled in
    public Draft draft(Office issuer, LocalDate today) {
        var fields = LetterFields.of(wordings);
        var outcomes = outcomes();
        return new Draft(
                round,
                issuer,
                regions,
                catalogues,
                outcomes,
                inspections,
                notes,
                rectification(outcomes),
                history,
                wordings,
                fields.number(),
                fields.date().orElse(today),
                fields.deadline());
    }
}
