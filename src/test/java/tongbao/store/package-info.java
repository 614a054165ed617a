/// The store on real files: what was recorded is there, in order, undamaged, however the program ended.
@NullMarked
package tongbao.store;

import org.jspecify.annotations.NullMarked;
