package tongbao.domain.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tongbao.domain.bulletin.Draft;
import tongbao.domain.bulletin.Drafts;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.Regions;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Round;
import tongbao.domain.statistics.Made;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.PastTotal;

/// Readings of made-up rounds.
final class Readings {
    static final Regions REGIONS = Made.province("样例", "范例");

    private Readings() {}

    /// A round of these alone, by the made-up catalogue of sites.
    static Reading of(List<Outcome> outcomes, Inspection... inspections) {
        return of(Drafts.of(REGIONS, outcomes, inspections));
    }

    static Reading of(Draft draft) {
        return of(draft, draft.round(), Map.of(SubjectKind.SITE, Drafts.sites()));
    }

    static Reading of(Draft draft, Round round, Map<SubjectKind, Catalogue> catalogues) {
        return Reading.of(
                round,
                draft.regions(),
                catalogues,
                draft.outcomes(),
                draft.inspections(),
                Optional.empty(),
                draft.history(),
                draft.office().rounding(),
                draft.deadline());
    }

    static Reading with(Reading reading, Collection<? extends Subject> register) {
        return new Reading(
                reading.round(),
                reading.regions(),
                reading.catalogues(),
                reading.outcomes(),
                reading.inspections(),
                Optional.of(register.stream().collect(Collectors.toMap(Subject::id, subject -> subject))),
                reading.history(),
                reading.tables(),
                reading.rates(),
                reading.changes(),
                reading.deadline());
    }

    /// With figures that were tampered with.
    static Reading with(Reading reading, List<PrintedRate> rates, List<PrintedChange> changes) {
        return new Reading(
                reading.round(),
                reading.regions(),
                reading.catalogues(),
                reading.outcomes(),
                reading.inspections(),
                reading.register(),
                reading.history(),
                reading.tables(),
                rates,
                changes,
                reading.deadline());
    }

    static Reading with(Reading reading, Optional<LocalDate> deadline) {
        return new Reading(
                reading.round(),
                reading.regions(),
                reading.catalogues(),
                reading.outcomes(),
                reading.inspections(),
                reading.register(),
                reading.history(),
                reading.tables(),
                reading.rates(),
                reading.changes(),
                deadline);
    }

    static Reading with(List<Outcome> outcomes, PastTotal... history) {
        return of(Drafts.with(Drafts.of(REGIONS, outcomes), history));
    }

    /// What one check finds.
    static List<Concern> found(Check check, Reading reading) {
        var found = new ArrayList<Concern>();
        check.check(reading, found::add);
        return found;
    }
}
