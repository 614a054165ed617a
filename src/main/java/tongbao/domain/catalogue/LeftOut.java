package tongbao.domain.catalogue;

import java.util.Set;
import tongbao.domain.register.Subject;

/// A group or indicator that is not asked of subjects that do not serve the public, and what becomes of its points:
/// 国务院部门 without 办事服务 are scored from 75, times 4/3.
///
/// @param classes for whom it is left out
/// @param part the name of a group of deductions, or the code of an indicator in one
public record LeftOut(Set<SubjectClass> classes, String part, Method method) {
    public enum Method {
        /// Its points are simply not lost.
        NONE,
        /// They are taken from the base, and what is left after the deductions is multiplied up to the base again.
        SCALE,
        /// They are spread over the other indicators, the same number to each: an indicator of 5 that is worth 6 takes
        /// six fifths of what it took.
        EVEN,
        /// They are spread over the other indicators by their points. It comes to the same score as [#SCALE] and shows
        /// the deductions multiplied instead of the remainder.
        PROPORTIONAL
    }

    public LeftOut {
        classes = Set.copyOf(classes);
    }

    public boolean concerns(Subject subject) {
        return !subject.hasService() && classes.contains(SubjectClass.of(subject));
    }

    boolean is(Group group) {
        return group.name().equals(part);
    }

    boolean is(Indicator indicator) {
        return indicator.code().equals(part);
    }
}
