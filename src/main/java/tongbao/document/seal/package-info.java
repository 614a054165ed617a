/// The picture of a seal as it is kept: under a password of its own, never in the clear.
@NullMarked
package tongbao.document.seal;

import org.jspecify.annotations.NullMarked;
