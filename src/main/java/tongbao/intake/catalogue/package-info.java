/// Indicator catalogues in: the format `tongbao-catalogue/1`, read with suspicion, and the national catalogues of 2019.
///
/// A catalogue is one JSON object. What a field may hold stands at [tongbao.intake.catalogue.CatalogueFile]; the two
/// bundled catalogues beside it are the best example.
@NullMarked
package tongbao.intake.catalogue;

import org.jspecify.annotations.NullMarked;
