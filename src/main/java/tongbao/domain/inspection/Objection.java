package tongbao.domain.inspection;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.register.SubjectId;

/// 异议: what a unit holds against a result, and what was decided about it. It stays whatever is decided; an upheld one
/// takes its findings out of the verdict and the bulletin and never deletes them.
///
/// @param clause what it is about; empty where it is about the subject as a whole
/// @param from who objects
/// @param received when it came in
/// @param decision empty while it is open
public record Objection(
        ObjectionId id,
        SubjectId subject,
        Optional<ClauseCode> clause,
        String from,
        String text,
        Optional<Attachment> attachment,
        LocalDate received,
        String enteredBy,
        LocalDateTime enteredAt,
        Optional<Decision> decision) {
    /// A file that came with it, kept untouched under its digest.
    ///
    /// @param name the file name it came with
    /// @param bytes its size
    public record Attachment(Digest digest, String name, long bytes) {}

    /// @param upheld 成立
    /// @param reason why; never blank
    public record Decision(boolean upheld, String reason, String who, LocalDateTime at) {
        public Decision {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a decision needs a reason");
            }
        }
    }

    public Objection {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an objection says something");
        }
    }

    public Objection with(Decision decided) {
        return new Objection(
                id, subject, clause, from, text, attachment, received, enteredBy, enteredAt, Optional.of(decided));
    }
}
