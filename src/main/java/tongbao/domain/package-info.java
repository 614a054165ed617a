/// The pure domain: what an inspection round is, how it is scored, counted and written up. It knows no file, no
/// database, no screen and no clock; times, identities and drawn lists come in from outside.
@NullMarked
package tongbao.domain;

import org.jspecify.annotations.NullMarked;
