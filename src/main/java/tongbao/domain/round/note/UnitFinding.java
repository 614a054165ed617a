package tongbao.domain.round.note;

import java.util.Optional;
import tongbao.domain.register.RegionCode;

/// A finding about a unit rather than about a subject (register.md, section 6).
///
/// @param unit the unit that has to answer for it: the host, or whoever supervises it
/// @param region where it belongs; empty for a unit of the whole area
/// @param published 写入通报: whether the bulletin names it
public record UnitFinding(String unit, Optional<RegionCode> region, Kind kind, String text, boolean published)
        implements RoundNote {
    public enum Kind {
        /// 漏报瞒报: something runs that was not registered
        CONCEALED,
        /// 变更未报备: a name, an address or a state changed and was not reported
        UNREPORTED_CHANGE,
        /// 未按要求报送整改情况
        NO_REPORT,
        /// 其他
        OTHER
    }

    @Override
    public NoteKey key() {
        return NoteKey.of("unit-finding", region.map(RegionCode::value).orElse(""), unit, kind.name(), text);
    }
}
