package tongbao.domain.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Dates;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Enrolment;
import tongbao.domain.round.Period;
import tongbao.domain.round.Policy;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;

/// What has to be recorded to open a round: the catalogue editions it pins, as far as the store does not hold them,
/// then the round over its frozen subjects. Kinds without a running subject take no part.
///
/// @param enrolled who would take part; empty if nothing runs on the day of the snapshot
public record RoundOpening(List<Entry> entries, List<Enrolled> enrolled) {
    public RoundOpening {
        entries = List.copyOf(entries);
        enrolled = List.copyOf(enrolled);
    }

    /// @param chosen the catalogue for each kind that is to be inspected
    /// @param held the editions the store holds already
    public static RoundOpening of(
            RoundId id,
            Period period,
            Dates dates,
            Policy policy,
            Collection<Subject> register,
            Map<SubjectKind, Catalogue> chosen,
            Collection<CatalogueId> held) {
        var enrolled = Enrolment.of(register, chosen.keySet(), dates.snapshot());
        var pinned = new EnumMap<SubjectKind, CatalogueId>(SubjectKind.class);
        var entries = new ArrayList<Entry>();
        chosen.forEach((kind, catalogue) -> {
            if (enrolled.stream().anyMatch(one -> one.subject().kind() == kind)) {
                pinned.put(kind, catalogue.id());
                if (!held.contains(catalogue.id())) {
                    entries.add(new Entry.CatalogueAdopted(catalogue));
                }
            }
        });
        if (!enrolled.isEmpty()) {
            entries.add(new Entry.RoundOpened(new Round(id, period, dates, pinned, policy), enrolled));
        }
        return new RoundOpening(entries, enrolled);
    }

    /// How many of `kind` would take part.
    public long count(SubjectKind kind) {
        return enrolled.stream().filter(one -> one.subject().kind() == kind).count();
    }
}
