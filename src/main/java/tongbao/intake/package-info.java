/// Bytes in, all of it hostile until proved: spreadsheets, catalogues and pictures become domain values and located
/// problems.
@NullMarked
package tongbao.intake;

import org.jspecify.annotations.NullMarked;
