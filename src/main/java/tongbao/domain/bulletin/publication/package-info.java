/// 印发: what was printed and sent out, kept word for word, and how the data differ from it later.
@NullMarked
package tongbao.domain.bulletin.publication;

import org.jspecify.annotations.NullMarked;
