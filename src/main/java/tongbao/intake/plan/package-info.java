/// What an import would do, row by row, before anything is written: pure functions from a sheet and the present state
/// to a plan whose one entry the store records.
@NullMarked
package tongbao.intake.plan;

import org.jspecify.annotations.NullMarked;
