package tongbao.domain.catalogue;

import java.util.Set;
import java.util.function.Predicate;
import tongbao.domain.register.Level;
import tongbao.domain.register.Subject;

/// Whom a group, indicator or clause applies to. Where counties and the units of a city have catalogues of their own,
/// these are groups of one catalogue, each for its levels.
///
/// @param classes the classes it applies to; empty means all
/// @param levels the levels it applies to; empty means all
/// @param needsService only subjects that serve the public with procedures
public record Applicability(Set<SubjectClass> classes, Set<Level> levels, boolean needsService) {
    public static final Applicability ALL = new Applicability(Set.of(), Set.of(), false);

    public Applicability {
        classes = Set.copyOf(classes);
        levels = Set.copyOf(levels);
    }

    public Applicability(Set<SubjectClass> classes, boolean needsService) {
        this(classes, Set.of(), needsService);
    }

    public boolean includes(Subject subject) {
        return askedOf(subject).test(this);
    }

    /// Whether it includes subjects of this class and level that serve the public.
    public boolean includes(SubjectClass subjects, Level level) {
        return (classes.isEmpty() || classes.contains(subjects)) && (levels.isEmpty() || levels.contains(level));
    }

    /// Which applicabilities include `subject`, with what they ask about it found out once.
    static Predicate<Applicability> askedOf(Subject subject) {
        var subjects = SubjectClass.of(subject);
        var level = subject.level();
        var service = subject.hasService();
        return applicability -> applicability.includes(subjects, level) && (service || !applicability.needsService);
    }
}
