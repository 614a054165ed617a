/// 台账: the sites, accounts and channels, who runs them and where, and the regions in protocol order.
@NullMarked
package tongbao.domain.register;

import org.jspecify.annotations.NullMarked;
