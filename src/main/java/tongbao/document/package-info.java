/// Bytes out: the printed bulletin, its charts, and spreadsheets.
@NullMarked
package tongbao.document;

import org.jspecify.annotations.NullMarked;
