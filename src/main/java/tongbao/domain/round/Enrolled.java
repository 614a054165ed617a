package tongbao.domain.round;

import tongbao.domain.register.Subject;

/// A subject as it stood at the snapshot, frozen for the round: later changes of the register do not reach it.
///
/// @param drawn whether it is inspected in this round; a round of full coverage draws all
public record Enrolled(Subject subject, boolean drawn) {}
