package tongbao.domain.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;

/// 指标体系: the indicators one kind of subject is inspected by, complete with its procedure.
///
/// @param document the document that issued it: 国办秘函〔2019〕19号《政府网站与政务新媒体检查指标》
/// @param origin where it comes from, and how much of it is known
public record Catalogue(
        CatalogueId id,
        String title,
        String document,
        LocalDate effectiveFrom,
        SubjectKind kind,
        Procedure procedure,
        List<Group> groups,
        Origin origin) {
    /// @param parent the edition it was copied from and changed, for ever
    /// @param complete whether all its clauses are here; where not, its points need not add up
    /// @param note what its users have to know: what is missing, what to compare; empty text if nothing
    public record Origin(Optional<CatalogueId> parent, boolean complete, String note) {
        public static final Origin OWN = new Origin(Optional.empty(), true, "");
    }

    /// A clause with the group and the indicators it stands in, the outermost first.
    public record Place(Group group, List<Indicator> path, Clause clause) {
        public Place {
            path = List.copyOf(path);
        }

        /// The indicator it belongs to: the innermost.
        public Indicator indicator() {
            return path.getLast();
        }
    }

    public Catalogue {
        groups = List.copyOf(groups);
    }

    /// A catalogue of its own, complete.
    public Catalogue(
            CatalogueId id,
            String title,
            String document,
            LocalDate effectiveFrom,
            SubjectKind kind,
            Procedure procedure,
            List<Group> groups) {
        this(id, title, document, effectiveFrom, kind, procedure, groups, Origin.OWN);
    }

    /// Every clause in the order of the catalogue.
    public Stream<Place> places() {
        var places = new ArrayList<Place>();
        for (var group : groups) {
            addPlaces(group, List.of(), group.indicators(), _ -> true, _ -> true, places);
        }
        return places.stream();
    }

    /// The clauses that apply to `subject`, in order. Where the procedure scores only some classes, the others are
    /// asked the vetoes and what is only recorded; what the procedure leaves out for it is not asked.
    ///
    /// @throws IllegalArgumentException if the catalogue is for another kind of subject
    public List<Place> placesFor(Subject subject) {
        if (subject.kind() != kind) {
            throw new IllegalArgumentException(id + " is not for " + subject.id());
        }
        var scored = procedure.scores(subject);
        var leftOut = procedure.leftOutFor(subject);
        var asked = Applicability.askedOf(subject);
        Predicate<Indicator> kept =
                indicator -> leftOut.filter(left -> left.is(indicator)).isEmpty();
        var places = new ArrayList<Place>();
        for (var group : groups) {
            if ((scored || group.kind() == Group.Kind.VETO || group.isRecordedOnly())
                    && leftOut.filter(left -> left.is(group)).isEmpty()
                    && asked.test(group.applicability())) {
                addPlaces(group, List.of(), group.indicators(), kept, asked, places);
            }
        }
        return List.copyOf(places);
    }

    /// The clauses of one level of indicators stand before those of the level below.
    private static void addPlaces(
            Group group,
            List<Indicator> above,
            List<Indicator> indicators,
            Predicate<Indicator> kept,
            Predicate<Applicability> asked,
            List<Place> places) {
        for (var indicator : indicators) {
            if (kept.test(indicator) && asked.test(indicator.applicability())) {
                var path = Stream.concat(above.stream(), Stream.of(indicator)).toList();
                for (var clause : indicator.clauses()) {
                    if (asked.test(clause.applicability())) {
                        places.add(new Place(group, path, clause));
                    }
                }
                addPlaces(group, path, indicator.parts(), kept, asked, places);
            }
        }
    }

    public Optional<Place> find(ClauseCode code) {
        return places().filter(place -> place.clause().code().equals(code)).findFirst();
    }

    /// A copy under a name of its own, for an office to adapt; it remembers for ever which edition it was copied from.
    public Catalogue derived(CatalogueId newId, String newTitle, String newDocument, LocalDate from) {
        return new Catalogue(
                newId,
                newTitle,
                newDocument,
                from,
                kind,
                procedure,
                groups,
                new Origin(Optional.of(id), origin.complete(), origin.note()));
    }

    /// The same edition asked for its vetoes alone, for rounds that look at nothing else (无锡: every month).
    public Catalogue vetoesOnly() {
        return new Catalogue(
                id,
                title,
                document,
                effectiveFrom,
                kind,
                procedure.withoutPoints(),
                groups.stream().filter(group -> group.kind() == Group.Kind.VETO).toList(),
                origin);
    }
}
