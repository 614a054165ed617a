package tongbao.document.audit;

import java.util.List;
import tongbao.domain.bulletin.audit.Discrepancy;

/// What an audit found.
///
/// @param discrepancies in the order of the document; none if it says exactly what is stored
/// @param looks whether the pages were compared as pictures too
/// @param pages of the document; 0 where it has none of its own
/// @param passages how many lines, paragraphs and rows were held against it
public record Audited(List<Discrepancy> discrepancies, Look looks, int pages, int passages) {
    public Audited {
        discrepancies = List.copyOf(discrepancies);
    }

    /// Whether pages were compared as pictures.
    public enum Look {
        /// They were, and look alike where nothing else is said.
        COMPARED,
        /// The file was set with other fonts or in another layout: text and figures were held against the store, the
        /// lengths of bars and what may be covered were not.
        OTHER_FONTS,
        /// Its text is wrong already, or it has no pages.
        NOT_COMPARED
    }

    public boolean isTrue() {
        return discrepancies.isEmpty();
    }
}
