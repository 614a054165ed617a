/// 指标体系: the editions there are, clause by clause; copies an office adapts, with the lint and a trial beside them.
/// An edition that was adopted never changes: editing makes a draft, and the draft becomes an edition when adopted.
@NullMarked
package tongbao.workbench.catalogue;

import org.jspecify.annotations.NullMarked;
