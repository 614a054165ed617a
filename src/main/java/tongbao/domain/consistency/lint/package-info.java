/// 指标体系的检查: what reads well and can be inspected by, yet is probably not what its author meant. One rule a
/// method; a problem never keeps a catalogue from being used.
@NullMarked
package tongbao.domain.consistency.lint;

import org.jspecify.annotations.NullMarked;
