/// Digital signatures of printed bulletins: a certificate is read, and a PDF is signed so that any reader can tell
/// whether it was changed afterwards. Only this package knows BouncyCastle.
@NullMarked
package tongbao.document.sign;

import org.jspecify.annotations.NullMarked;
