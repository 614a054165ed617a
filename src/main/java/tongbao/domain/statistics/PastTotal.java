package tongbao.domain.statistics;

import java.util.Optional;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Period;

/// The total of an earlier round that was made without the program, so that changes can be computed from the first
/// round on.
///
/// @param region empty for the whole area of the office
public record PastTotal(
        Period period, SubjectKind kind, Optional<RegionCode> region, int registered, int inspected, int failed) {
    public PastTotal {
        if (inspected < 0 || failed < 0 || failed > inspected || inspected > registered) {
            throw new IllegalArgumentException(
                    failed + " failed of " + inspected + " inspected of " + registered + " registered do not fit");
        }
    }

    public Share passRate() {
        return new Share(inspected - failed, inspected);
    }
}
