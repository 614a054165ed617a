/// Values of the domain as JSON texts and back, under names that stay the same for ever.
@NullMarked
package tongbao.store.json;

import org.jspecify.annotations.NullMarked;
