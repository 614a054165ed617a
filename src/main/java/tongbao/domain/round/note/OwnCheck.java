package tongbao.domain.round.note;

import java.util.Optional;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.SubjectKind;

/// 自查: what a lower level or a department inspected of its own before the office did. It stands beside the office's
/// figures and is in none of them.
///
/// @param region empty for the whole area together
/// @param failed at most `inspected`
public record OwnCheck(Optional<RegionCode> region, SubjectKind subjects, int inspected, int failed)
        implements RoundNote {
    public OwnCheck {
        if (failed < 0 || failed > inspected) {
            throw new IllegalArgumentException(failed + " failed of " + inspected + " inspected do not fit");
        }
    }

    @Override
    public NoteKey key() {
        return NoteKey.of("own-check", region.map(RegionCode::value).orElse(""), subjects.name());
    }
}
