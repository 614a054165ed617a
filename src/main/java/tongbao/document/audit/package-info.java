/// Reads a printed bulletin back, from PDF or DOCX, and holds it against what should stand there: every word by its
/// passages, every page by how it looks. What is read is taken for hostile: sizes are bounded, nothing in it is run.
@NullMarked
package tongbao.document.audit;

import org.jspecify.annotations.NullMarked;
