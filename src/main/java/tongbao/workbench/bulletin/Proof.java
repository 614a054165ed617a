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

    List<Discrepancy> found();
}
