/// What is in the window before a store is open: how far opening is, and, where it cannot be opened, why and the way to
/// restore it.
@NullMarked
package tongbao.workbench.opening;

import org.jspecify.annotations.NullMarked;
