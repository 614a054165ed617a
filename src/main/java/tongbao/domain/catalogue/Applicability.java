package tongbao.domain.catalogue;

import java.util.Set;
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
        return (classes.isEmpty() || classes.contains(SubjectClass.of(subject)))
                && (!needsService || subject.hasService());
    }
}
