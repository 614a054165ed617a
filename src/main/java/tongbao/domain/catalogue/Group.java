package tongbao.domain.catalogue;

import java.util.List;
import java.util.Optional;
import tongbao.domain.number.Fraction;

/// A chapter of a catalogue: 单项否决, 发布解读, 办事服务 …
///
/// @param points what its indicators sum up to; empty for vetoes and where it is not known
/// @param most what its indicators may take or give together where that is less than their sum
public record Group(
        String name,
        Kind kind,
        Optional<Fraction> points,
        Optional<Fraction> most,
        Applicability applicability,
        List<Indicator> indicators) {
    public enum Kind {
        VETO,
        DEDUCTION,
        BONUS
    }

    public Group {
        indicators = List.copyOf(indicators);
    }

    /// A group without a cap of its own.
    public Group(
            String name,
            Kind kind,
            Optional<Fraction> points,
            Applicability applicability,
            List<Indicator> indicators) {
        this(name, kind, points, Optional.empty(), applicability, indicators);
    }

    /// Whether nothing in it has points or fails anyone: it is recorded and shown, also where only vetoes decide.
    public boolean isRecordedOnly() {
        return indicators.stream()
                .flatMap(Indicator::all)
                .flatMap(indicator -> indicator.clauses().stream())
                .allMatch(clause -> clause.rule() instanceof Rule.Unscored);
    }
}
