package tongbao.domain.round.note;

import tongbao.domain.register.Subject;
import tongbao.domain.round.MismatchKind;

/// The register and reality disagree about a subject. What that does is the round's policy.
///
/// @param subject as it was found; it need not be registered
/// @param text what was found, as it is printed
public record Mismatch(MismatchKind kind, Subject subject, String text) implements RoundNote {
    @Override
    public NoteKey key() {
        return NoteKey.of("mismatch", kind.name(), subject.id().value());
    }
}
