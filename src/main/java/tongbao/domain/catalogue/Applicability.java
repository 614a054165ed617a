package tongbao.domain.catalogue;

import java.util.Set;
import java.util.function.Predicate;
import tongbao.domain.register.Subject;

/// Whom an indicator or clause applies to.
///
/// @param classes the classes it applies to; empty means all
/// @param needsService only subjects that serve the public with procedures
public record Applicability(Set<SubjectClass> classes, boolean needsService) {
    public static final Applicability ALL = new Applicability(Set.of(), false);

    public Applicability {
        classes = Set.copyOf(classes);
    }

    public boolean includes(Subject subject) {
        return askedOf(subject).test(this);
    }

    /// Which applicabilities include `subject`, with what they ask about it found out once.
    static Predicate<Applicability> askedOf(Subject subject) {
        var subjects = SubjectClass.of(subject);
        var service = subject.hasService();
        return applicability -> (applicability.classes.isEmpty() || applicability.classes.contains(subjects))
                && (service || !applicability.needsService);
    }
}
