/// Which font sets which character: the official families where they are installed, the bundled ones elsewhere, and
/// a fallback for rare characters, so that nothing is ever printed as a blank.
@NullMarked
package tongbao.document.font;

import org.jspecify.annotations.NullMarked;
