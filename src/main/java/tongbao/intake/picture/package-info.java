/// Pictures in: what they are, whole or broken, and how they look in small; their bytes are never changed.
@NullMarked
package tongbao.intake.picture;

import org.jspecify.annotations.NullMarked;
