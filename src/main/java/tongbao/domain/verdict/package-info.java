/// 结论: from answers to points and to 合格, 不合格 or 未定, each with its reason.
@NullMarked
package tongbao.domain.verdict;

import org.jspecify.annotations.NullMarked;
