package tongbao.domain.consistency;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.register.Field;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectFields;
import tongbao.domain.register.SubjectFields.Difference;
import tongbao.domain.register.SubjectId;

/// The frozen subjects against the register as it stands now: what was renamed, moved or removed since, and what ran
/// at the snapshot and takes no part.
final class RegisterCheck {
    /// What a bulletin prints or counts by; a new telephone number is no concern.
    private static final Set<Field> PRINTED = Set.of(
            Field.NAME,
            Field.URL,
            Field.REGION,
            Field.LEVEL,
            Field.TYPE,
            Field.HOST,
            Field.STATUS,
            Field.SINCE,
            Field.SERVICE);

    private RegisterCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        reading.register().ifPresent(register -> {
            changed(reading, register, found);
            missed(reading, register, found);
        });
    }

    private static void changed(Reading reading, Map<SubjectId, Subject> register, Consumer<Concern> found) {
        for (var outcome : reading.outcomes()) {
            var frozen = outcome.subject();
            var now = register.get(frozen.id());
            if (now == null) {
                found.accept(Concern.of(Kind.REMOVED_SINCE, frozen));
            } else if (!now.equals(frozen)) {
                var fields = SubjectFields.differences(frozen, now).stream()
                        .map(Difference::field)
                        .filter(PRINTED::contains)
                        .toList();
                if (!fields.isEmpty()) {
                    found.accept(Concern.of(
                            Kind.CHANGED_SINCE, new Spot.OfSubject(frozen.id()), Concern.name(frozen), fields));
                }
            }
        }
    }

    private static void missed(Reading reading, Map<SubjectId, Subject> register, Consumer<Concern> found) {
        var enrolled = reading.outcomes().stream()
                .map(outcome -> outcome.subject().id())
                .collect(Collectors.toSet());
        var snapshot = reading.round().dates().snapshot();
        register.values().stream()
                .filter(subject -> reading.catalogue(subject.kind()).isPresent())
                .filter(subject -> !enrolled.contains(subject.id()) && subject.runsOn(snapshot))
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .forEach(subject -> found.accept(Concern.of(Kind.ENROLMENT_MISSED, subject)));
    }
}
