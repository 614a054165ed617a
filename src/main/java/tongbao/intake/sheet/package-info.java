/// Spreadsheets in: xlsx and csv, recognised by their content, become rows of trimmed text with their row numbers.
@NullMarked
package tongbao.intake.sheet;

import org.jspecify.annotations.NullMarked;
