package tongbao.domain.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.Regions;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Round;
import tongbao.domain.statistics.Breakdown;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.PastTotal;
import tongbao.domain.verdict.Judgement;
import tongbao.domain.verdict.Scoring;

/// One round as the checks see it, immutable.
///
/// @param outcomes of every enrolled subject of the kinds that have a catalogue
/// @param inspections of touched subjects; the others are absent
/// @param register as it stands now; empty where it is not compared
/// @param history imported totals first, then those of the store's own rounds, which win
/// @param tables every table of counts, as it is printed and shown
/// @param rates every rate by region as it is printed
/// @param changes every change of a rate as it is printed
/// @param deadline until when rectification is to be reported, where it was set
public record Reading(
        Round round,
        Regions regions,
        Map<SubjectKind, Catalogue> catalogues,
        List<Outcome> outcomes,
        Map<SubjectId, Inspection> inspections,
        Optional<Map<SubjectId, Subject>> register,
        List<PastTotal> history,
        List<Breakdown> tables,
        List<PrintedRate> rates,
        List<PrintedChange> changes,
        Optional<LocalDate> deadline) {
    public Reading {
        catalogues = Map.copyOf(catalogues);
        outcomes = List.copyOf(outcomes);
        inspections = Map.copyOf(inspections);
        register = register.map(Map::copyOf);
        history = List.copyOf(history);
        tables = List.copyOf(tables);
        rates = List.copyOf(rates);
        changes = List.copyOf(changes);
    }

    /// Counts what the checks hold against each other.
    ///
    /// @param rounding the office's rule for rates
    public static Reading of(
            Round round,
            Regions regions,
            Map<SubjectKind, Catalogue> catalogues,
            List<Outcome> outcomes,
            Map<SubjectId, Inspection> inspections,
            Optional<Map<SubjectId, Subject>> register,
            List<PastTotal> history,
            Rounding rounding,
            Optional<LocalDate> deadline) {
        var tables = PrintedRate.tables(catalogues.keySet(), outcomes, regions);
        return new Reading(
                round,
                regions,
                catalogues,
                outcomes,
                inspections,
                register,
                history,
                tables,
                PrintedRate.of(tables, rounding),
                PrintedChange.of(round.period(), tables, history, rounding),
                deadline);
    }

    Inspection inspection(Subject subject) {
        var touched = inspections.get(subject.id());
        return touched == null ? Inspection.untouched(round.id(), subject.id()) : touched;
    }

    Optional<Catalogue> catalogue(SubjectKind kind) {
        return Optional.ofNullable(catalogues.get(kind));
    }

    /// Drawn subjects something was recorded about, with what was.
    Stream<Touched> touched() {
        return outcomes.stream()
                .filter(Outcome::drawn)
                .flatMap(outcome -> Optional.ofNullable(
                        inspections.get(outcome.subject().id()))
                        .flatMap(inspection -> catalogue(outcome.subject().kind())
                                .map(catalogue -> new Touched(outcome, catalogue, inspection)))
                        .stream());
    }

    /// What follows from what was recorded about one subject.
    Judgement judgement(Touched touched) {
        return Scoring.judgement(touched.catalogue(), round.policy(), touched.subject(), touched.inspection());
    }

    /// One inspected subject.
    record Touched(Outcome outcome, Catalogue catalogue, Inspection inspection) {
        Subject subject() {
            return outcome.subject();
        }

        SubjectId id() {
            return outcome.subject().id();
        }

        String name() {
            return Concern.name(outcome.subject());
        }
    }
}
