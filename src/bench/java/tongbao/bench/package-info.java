/// Measurements of what a person waits for. Not part of the program: compiled with the Maven profile `bench`, run by
/// `installer/bench`.
@NullMarked
package tongbao.bench;

import org.jspecify.annotations.NullMarked;
