package tongbao.domain.catalogue;

import java.util.List;
import java.util.Optional;
import tongbao.domain.number.Fraction;

/// A chapter of a catalogue: 单项否决, 发布解读, 办事服务 …
///
/// @param points what its indicators sum up to; empty for vetoes
public record Group(
        String name, Kind kind, Optional<Fraction> points, Applicability applicability, List<Indicator> indicators) {
    public enum Kind {
        VETO,
        DEDUCTION,
        BONUS
    }

    public Group {
        indicators = List.copyOf(indicators);
    }
}
