/// Tests of the house as a whole.
@NullMarked
package tongbao;

import org.jspecify.annotations.NullMarked;
