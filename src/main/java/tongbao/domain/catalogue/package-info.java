/// 指标体系: indicators and clauses as data, and what each clause measures and does.
@NullMarked
package tongbao.domain.catalogue;

import org.jspecify.annotations.NullMarked;
