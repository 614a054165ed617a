/// A bulletin as a DOCX for the office's last edits: the same text, tables and charts in styles that can be changed.
/// The parts of the file are written by hand, so that the same bulletin gives the same bytes.
@NullMarked
package tongbao.document.word;

import org.jspecify.annotations.NullMarked;
