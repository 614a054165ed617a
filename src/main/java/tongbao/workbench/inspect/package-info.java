/// 检查: the worklist, the clauses of one subject, and what was found. What is shown as recorded is in the store; the
/// verdict is always computed from it. Reading and recording happen on the worker ([RoundDesk], [Recording]), the
/// view-models hold what came back, the views only tie.
@NullMarked
package tongbao.workbench.inspect;

import org.jspecify.annotations.NullMarked;
