package tongbao.workbench.catalogue;

import tongbao.domain.catalogue.Catalogue;

/// One edition as the list shows it.
///
/// @param rounds how many rounds are inspected by it
public record Edition(Catalogue catalogue, Standing standing, int rounds) {
    /// Where it lies.
    public enum Standing {
        /// Being adapted; in no record yet.
        DRAFT,
        /// In the store, unchangeable.
        ADOPTED,
        /// Comes with the program; adopted by the first round that uses it.
        BUNDLED
    }

    static Edition draft(Catalogue catalogue) {
        return new Edition(catalogue, Standing.DRAFT, 0);
    }

    public boolean isDraft() {
        return standing == Standing.DRAFT;
    }
}
