package tongbao.domain.bulletin.publication;

import java.time.Instant;
import tongbao.domain.round.RoundId;

/// A stamping with the record of it.
///
/// @param round whose letter it was
/// @param at when it was recorded
/// @param who the inspector's name; empty text before one was set
public record Stamped(RoundId round, Stamping stamping, Instant at, String who) {}
