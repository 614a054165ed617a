package tongbao.domain.round.note;

import java.util.Optional;
import tongbao.domain.register.RegionCode;

/// 成效明显: a unit that did well, with what it did.
///
/// @param region empty for a unit of the whole area
/// @param text what was done well; may be empty where the unit is only listed
public record Merit(String unit, Optional<RegionCode> region, String text) implements RoundNote {
    @Override
    public NoteKey key() {
        return NoteKey.of("merit", region.map(RegionCode::value).orElse(""), unit);
    }
}
