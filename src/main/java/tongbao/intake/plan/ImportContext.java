package tongbao.intake.plan;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tongbao.domain.journal.Present;
import tongbao.domain.register.Regions;
import tongbao.domain.register.Subject;
import tongbao.domain.statistics.PastTotal;

/// What an import is planned against, and for whom.
///
/// @param present what is recorded; its round is the one that results or a sample are for
/// @param inspector who records; goes into findings
/// @param now when; goes into findings whose time the sheet does not tell
/// @param locale the language of field names and values in previews
public record ImportContext(Present present, String inspector, LocalDateTime now, Locale locale) {
    Regions regions() {
        return present.regions();
    }

    Collection<Subject> subjects() {
        return present.subjects();
    }

    List<PastTotal> history() {
        return present.history();
    }

    Optional<Present.RoundState> round() {
        return present.round();
    }
}
