package tongbao.store.table;

import java.time.Instant;

/// The last issue of a round's bulletin that was published: its number from 1, and when it was recorded.
public record LastIssue(int issue, Instant at) {}
