/// The truth: every entry in order, each forced to the disk and naming the digest of the one before, in segments that
/// tell a torn last entry from a damaged one. It knows no table.
@NullMarked
package tongbao.store.journal;

import org.jspecify.annotations.NullMarked;
