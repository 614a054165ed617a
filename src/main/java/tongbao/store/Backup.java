package tongbao.store;

import java.nio.file.Path;
import java.time.Instant;

/// A backup that was opened, counted and held against its digests.
///
/// @param at when it was made
/// @param bytes the size of the file
public record Backup(Path file, Instant at, long bytes, Contents contents) {}
