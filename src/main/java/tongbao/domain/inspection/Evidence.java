package tongbao.domain.inspection;

import java.time.LocalDateTime;
import java.util.Optional;
import tongbao.domain.catalogue.ClauseCode;

/// 截图: a picture laid beside a clause of a subject, and beside one finding if it shows that one. The same picture
/// may lie beside several.
///
/// @param clause empty for a picture of a finding outside the catalogue
/// @param addedAt when it was entered
public record Evidence(
        EvidenceId id,
        Picture picture,
        Optional<ClauseCode> clause,
        Optional<FindingId> finding,
        String caption,
        LocalDateTime addedAt,
        String inspector) {}
