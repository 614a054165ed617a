/// Files that are whole or absent, on the disk when a method returns, named after their content, and enclosed under
/// the password of the store where it has one. It knows neither entries nor tables.
@NullMarked
package tongbao.store.file;

import org.jspecify.annotations.NullMarked;
