package tongbao.domain.round.note;

import java.util.List;

/// The identity of a note within its round: what it is about, not what it says, so that importing a sheet again
/// changes what is there instead of repeating it.
///
/// @param kind of the note: `unit-finding`, `merit`, `special`, `messages`, `own-check`, `mismatch`, `weights`,
/// `item-score`
/// @param parts what it is about, in the order its kind gives them
public record NoteKey(String kind, List<String> parts) implements Comparable<NoteKey> {
    public NoteKey {
        parts = parts.stream().map(String::strip).toList();
    }

    static NoteKey of(String kind, String... parts) {
        return new NoteKey(kind, List.of(parts));
    }

    @Override
    public int compareTo(NoteKey other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return kind + ":" + String.join("/", parts);
    }
}
