/// The sample round: a made-up province of real size, for the first look at the program, for checks and for
/// measurements. Every name says that it is invented (示例).
@NullMarked
package tongbao.app.sample;

import org.jspecify.annotations.NullMarked;
