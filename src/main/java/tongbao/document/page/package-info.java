/// The official letter set on paper: which glyph stands where. Lengths are in points, measured from the left and the
/// top edge of the sheet; nothing here knows PDF.
@NullMarked
package tongbao.document.page;

import org.jspecify.annotations.NullMarked;
