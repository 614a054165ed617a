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
public record Catalogue(
        CatalogueId id,
        String title,
        String document,
        LocalDate effectiveFrom,
        SubjectKind kind,
        Procedure procedure,
        List<Group> groups) {
    /// A clause with the indicator and group it stands in.
    public record Place(Group group, Indicator indicator, Clause clause) {}

    public Catalogue {
        groups = List.copyOf(groups);
    }

    /// Every clause in the order of the catalogue.
    public Stream<Place> places() {
        return groups.stream()
                .flatMap(group -> group.indicators().stream()
                        .flatMap(indicator ->
                                indicator.clauses().stream().map(clause -> new Place(group, indicator, clause))));
    }

    /// The clauses that apply to `subject`, in order. Where the procedure scores only some classes, the others are
    /// asked the vetoes alone; where it leaves out a group and rescales, that group is not asked.
    ///
    /// @throws IllegalArgumentException if the catalogue is for another kind of subject
    public List<Place> placesFor(Subject subject) {
        if (subject.kind() != kind) {
            throw new IllegalArgumentException(id + " is not for " + subject.id());
        }
        var scored = procedure.scores(subject);
        var leftOut =
                procedure.rescaleFor(subject).map(Procedure.Rescale::group).orElse("");
        var asked = Applicability.askedOf(subject);
        var places = new ArrayList<Place>();
        for (var group : groups) {
            if ((scored || group.kind() == Group.Kind.VETO)
                    && !group.name().equals(leftOut)
                    && asked.test(group.applicability())) {
                addPlaces(group, asked, places);
            }
        }
        return List.copyOf(places);
    }

    private static void addPlaces(Group group, Predicate<Applicability> asked, List<Place> places) {
        for (var indicator : group.indicators()) {
            if (asked.test(indicator.applicability())) {
                for (var clause : indicator.clauses()) {
                    if (asked.test(clause.applicability())) {
                        places.add(new Place(group, indicator, clause));
                    }
                }
            }
        }
    }

    public Optional<Place> find(ClauseCode code) {
        return places().filter(place -> place.clause().code().equals(code)).findFirst();
    }
}
