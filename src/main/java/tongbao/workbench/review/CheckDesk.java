package tongbao.workbench.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.DoubleCheck;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.inspection.SecondLook;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Round;
import tongbao.domain.statistics.Agreement;
import tongbao.domain.statistics.Agreement.Looked;
import tongbao.store.Store;

/// The double check of a round as it stands: what could be drawn, what was, and how far each is.
///
/// @param inspected the subjects that are inspected in the round
/// @param looked the drawn ones with both answers, in the order of the draw; empty before one was made
record CheckDesk(Round round, List<Subject> inspected, Optional<DoubleCheck> check, List<Looked> looked) {
    CheckDesk {
        inspected = List.copyOf(inspected);
        looked = List.copyOf(looked);
    }

    static CheckDesk read(Store store, Round round) {
        var catalogues = store.catalogues().of(round);
        var inspected = store.rounds().subjects(round.id()).stream()
                .filter(Enrolled::drawn)
                .map(Enrolled::subject)
                .filter(subject -> catalogues.containsKey(subject.kind()))
                .toList();
        var check = store.reviews().doubleCheck(round.id());
        return new CheckDesk(
                round,
                inspected,
                check,
                check.map(drawn -> looked(store, round, catalogues, drawn)).orElse(List.of()));
    }

    private static List<Looked> looked(
            Store store, Round round, Map<SubjectKind, Catalogue> catalogues, DoubleCheck check) {
        var looks = store.reviews().secondLooks(round.id());
        var looked = new ArrayList<Looked>();
        for (var id : check.drawn()) {
            var second = looks.getOrDefault(id, Map.of());
            store.rounds()
                    .subject(round.id(), id)
                    .map(Enrolled::subject)
                    .flatMap(subject -> Optional.ofNullable(catalogues.get(subject.kind()))
                            .map(catalogue -> new Looked(subject, catalogue, first(store, round, id), second)))
                    .ifPresent(looked::add);
        }
        return looked;
    }

    private static Inspection first(Store store, Round round, SubjectId subject) {
        return store.inspections().get(round.id(), subject);
    }

    /// What would be drawn.
    DoubleCheck drawn(Fraction share, long seed) {
        return DoubleCheck.of(inspected, share, seed);
    }

    Agreement agreement() {
        return Agreement.of(looked);
    }

    /// With other second looks at one subject.
    CheckDesk with(SubjectId subject, Map<ClauseCode, SecondLook> second) {
        return new CheckDesk(
                round,
                inspected,
                check,
                looked.stream()
                        .map(one -> one.subject().id().equals(subject)
                                ? new Looked(one.subject(), one.catalogue(), one.first(), second)
                                : one)
                        .toList());
    }
}
