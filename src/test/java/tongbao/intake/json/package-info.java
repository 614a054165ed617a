/// JSON that somebody else wrote, to its bounds and beyond.
@NullMarked
package tongbao.intake.json;

import org.jspecify.annotations.NullMarked;
