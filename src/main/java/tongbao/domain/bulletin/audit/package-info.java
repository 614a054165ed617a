/// Whether a printed bulletin says what is stored: the passages a bulletin must have, the text read back from a
/// document, and every difference between the two with its place and page.
@NullMarked
package tongbao.domain.bulletin.audit;

import org.jspecify.annotations.NullMarked;
