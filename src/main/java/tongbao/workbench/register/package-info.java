/// 台账: sites, accounts and regions as tables, and the way in for spreadsheets: a preview of every row, then one step.
@NullMarked
package tongbao.workbench.register;

import org.jspecify.annotations.NullMarked;
