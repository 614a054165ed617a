package tongbao.workbench.inspect.axis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.Traits;
import tongbao.store.Store;
import tongbao.workbench.inspect.RoundDesk;

/// Everything recorded in a round and in the one before, read in one pass, and which clauses ask whom.
final class AxisReading {
    private final RoundDesk desk;
    private final Map<SubjectId, Inspection> now;
    private final Map<SubjectId, Inspection> before;
    private final Map<Traits, Set<ClauseCode>> asked = new HashMap<>();
    private final Tallies all = new Tallies();
    private Optional<Part> part = Optional.empty();

    /// What is counted of the subjects of one inspector.
    private record Part(Predicate<SubjectId> wanted, Tallies tallies) {}

    private AxisReading(RoundDesk desk, Map<SubjectId, Inspection> now, Map<SubjectId, Inspection> before) {
        this.desk = desk;
        this.now = new HashMap<>(now);
        this.before = before;
        count(_ -> true, all);
    }

    private void count(Predicate<SubjectId> wanted, Tallies into) {
        desk.subjects().stream()
                .filter(subject -> wanted.test(subject.id()))
                .forEach(subject -> into.count(asked(subject), inspection(subject.id()), 1));
    }

    /// Counts only the subjects that `wanted` takes from now on; empty for all.
    void countOnly(Optional<Predicate<SubjectId>> wanted) {
        part = wanted.map(these -> {
            var tallies = new Tallies();
            count(these, tallies);
            return new Part(these, tallies);
        });
    }

    /// For the worker.
    static AxisReading of(Store store, RoundDesk desk) {
        return new AxisReading(
                desk,
                store.inspections().all(desk.round().id()),
                desk.before().map(store.inspections()::all).orElse(Map.of()));
    }

    private Set<ClauseCode> asked(Subject subject) {
        return asked.computeIfAbsent(
                Traits.of(subject),
                _ -> desk.catalogue(subject).placesFor(subject).stream()
                        .map(place -> place.clause().code())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    Inspection inspection(SubjectId subject) {
        return now.getOrDefault(subject, Inspection.untouched(desk.round().id(), subject));
    }

    /// Takes over what was recorded since.
    void put(Subject subject, Inspection inspection) {
        var clauses = asked(subject);
        var counted = part.filter(it -> it.wanted().test(subject.id())).map(Part::tallies);
        for (var tallies : Stream.concat(Stream.of(all), counted.stream()).toList()) {
            tallies.count(clauses, inspection(subject.id()), -1);
            tallies.count(clauses, inspection, 1);
        }
        now.put(subject.id(), inspection);
    }

    /// What is counted of the subjects asked for.
    Tallies tallies() {
        return part.map(Part::tallies).orElse(all);
    }

    RoundDesk desk() {
        return desk;
    }

    AxisRow row(Subject subject, ClauseCode clause) {
        return new AxisRow(
                subject,
                inspection(subject.id()),
                Optional.ofNullable(before.get(subject.id()))
                        .map(inspection -> inspection.answer(clause))
                        .filter(answer -> !Answer.isUnchecked(answer)));
    }

    /// The subjects that a clause asks, in working order.
    List<AxisRow> rows(AxisClause clause) {
        return desk.subjects().stream()
                .filter(subject ->
                        subject.kind() == clause.kind() && asked(subject).contains(clause.code()))
                .map(subject -> row(subject, clause.code()))
                .toList();
    }

    /// The clauses that ask anybody, in the order of their catalogues.
    List<AxisClause> clauses() {
        var clauses = new ArrayList<AxisClause>();
        desk.catalogues().forEach((kind, catalogue) -> {
            var group = new ArrayList<String>();
            catalogue
                    .places()
                    .filter(place -> all.of(place.clause().code()).asked() > 0)
                    .forEach(place -> {
                        var first = !group.contains(place.group().name());
                        group.add(place.group().name());
                        clauses.add(new AxisClause(kind, place, first));
                    });
        });
        return clauses;
    }
}
