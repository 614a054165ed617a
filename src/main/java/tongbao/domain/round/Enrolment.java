package tongbao.domain.round;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;

/// Who takes part in a round: the subjects that run on the day of the register's snapshot, of the kinds the round has
/// a catalogue for. Closed, suspended and cancelled ones are in no denominator (claims.json, rule `denominator`).
public final class Enrolment {
    private Enrolment() {}

    /// Full coverage: every running subject is drawn. Ordered by id, so that the same register gives the same list.
    public static List<Enrolled> of(Collection<Subject> register, Set<SubjectKind> kinds, LocalDate snapshot) {
        return register.stream()
                .filter(subject -> kinds.contains(subject.kind()))
                .filter(subject -> subject.runsOn(snapshot))
                .sorted(Comparator.comparing(Subject::id))
                .map(subject -> new Enrolled(subject, true))
                .toList();
    }
}
