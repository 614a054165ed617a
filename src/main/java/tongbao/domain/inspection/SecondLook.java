package tongbao.domain.inspection;

import java.time.LocalDateTime;
import tongbao.domain.catalogue.ClauseCode;

/// 双盲复查: what a second person found at one clause without seeing the first answer. It decides nothing; it tells how
/// far two persons agree.
public record SecondLook(ClauseCode clause, Answer answer, String who, LocalDateTime at) {}
