/// Catalogues made at random, for the laws that hold for every one.
@NullMarked
package tongbao.domain.catalogue;

import org.jspecify.annotations.NullMarked;
