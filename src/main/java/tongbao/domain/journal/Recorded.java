package tongbao.domain.journal;

import java.time.Instant;
import java.util.OptionalLong;

/// An entry as it stands in the journal.
///
/// @param number 1 for the first entry of a store, then without a gap
/// @param at when it was recorded
/// @param who the inspector's name; empty text before one was set
/// @param undoes the number of the entry this one undoes
public record Recorded(long number, Instant at, String who, OptionalLong undoes, Entry entry) {}
