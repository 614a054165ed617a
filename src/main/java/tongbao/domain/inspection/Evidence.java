package tongbao.domain.inspection;

import java.time.LocalDateTime;
import java.util.Optional;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.mark.Marked;

/// 截图: a picture laid beside a clause of a subject, and beside one finding if it shows that one. The same picture
/// may lie beside several.
///
/// @param picture the original, as it came
/// @param clause empty for a picture of a finding outside the catalogue
/// @param addedAt when it was entered
/// @param marked what was drawn onto it, if anything was
public record Evidence(
        EvidenceId id,
        Picture picture,
        Optional<ClauseCode> clause,
        Optional<FindingId> finding,
        String caption,
        LocalDateTime addedAt,
        String inspector,
        Optional<Marked> marked) {
    /// A picture onto which nothing was drawn.
    public Evidence(
            EvidenceId id,
            Picture picture,
            Optional<ClauseCode> clause,
            Optional<FindingId> finding,
            String caption,
            LocalDateTime addedAt,
            String inspector) {
        this(id, picture, clause, finding, caption, addedAt, inspector, Optional.empty());
    }

    /// The picture that is shown, printed and handed out: the marked one where there is one.
    public Picture shown() {
        return marked.map(Marked::picture).orElse(picture);
    }

    public Evidence withCaption(String text) {
        return new Evidence(id, picture, clause, finding, text, addedAt, inspector, marked);
    }

    public Evidence withMarked(Optional<Marked> now) {
        return new Evidence(id, picture, clause, finding, caption, addedAt, inspector, now);
    }

    /// The same picture beside another finding.
    public Evidence beside(EvidenceId newId, Finding other, LocalDateTime at, String by) {
        return new Evidence(newId, picture, other.clause(), Optional.of(other.id()), caption, at, by, marked);
    }
}
