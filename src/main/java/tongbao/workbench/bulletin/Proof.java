package tongbao.workbench.bulletin;

import java.nio.file.Path;
import java.util.List;
import tongbao.document.audit.Audited;
import tongbao.domain.bulletin.audit.Discrepancy;

/// What a comparison of the letter found, for the list under the pages.
public sealed interface Proof {
    /// The data now against what was published.
    ///
    /// @param issue of the publication
    record Since(int issue, List<Discrepancy> found) implements Proof {
        public Since {
            found = List.copyOf(found);
        }
    }

    /// A file against the letter.
    record OfFile(Path file, Audited audited) implements Proof {
        @Override
        public List<Discrepancy> found() {
            return audited.discrepancies();
        }
    }

    /// A file that says word for word what was published, whatever became of the data since.
    ///
    /// @param issue it is
    /// @param since what the data say otherwise now
    record OfIssue(Path file, int issue, List<Discrepancy> since) implements Proof {
        public OfIssue {
            since = List.copyOf(since);
        }

        @Override
        public List<Discrepancy> found() {
            return since;
        }
    }

    /// Whether what was found are changes since a publication rather than faults of a file.
    default boolean isSince() {
        return !(this instanceof OfFile);
    }

    List<Discrepancy> found();
}
