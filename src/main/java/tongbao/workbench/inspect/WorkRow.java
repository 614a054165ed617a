package tongbao.workbench.inspect;

import java.util.List;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;

/// A row of the worklist: region > unit > subject.
public sealed interface WorkRow {
    /// What is told apart when rows open and close.
    String key();

    /// @param name empty text for subjects of a region the register does not know
    record Area(String key, String name, List<SubjectId> subjects) implements WorkRow {
        public Area {
            subjects = List.copyOf(subjects);
        }
    }

    /// @param name empty text where the register names no host
    record Office(String key, String name, List<SubjectId> subjects) implements WorkRow {
        public Office {
            subjects = List.copyOf(subjects);
        }
    }

    record Target(Subject subject) implements WorkRow {
        @Override
        public String key() {
            return subject.id().value();
        }
    }
}
