package tongbao.domain.bulletin.publication;

import java.time.Instant;

/// A publication with the record of it.
///
/// @param at when it was recorded
/// @param who the inspector's name; empty text before one was set
public record Published(Publication publication, Instant at, String who) {}
