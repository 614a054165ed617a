/// Indicator catalogues out, in the format that intake reads.
@NullMarked
package tongbao.document.catalogue;

import org.jspecify.annotations.NullMarked;
