package tongbao.domain.consistency;

import java.util.function.Consumer;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.register.Site;

/// Site codes that break the rule of the national register.
final class CodeCheck {
    private CodeCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        for (var outcome : reading.outcomes()) {
            if (outcome.subject() instanceof Site site && !site.siteCode().isWellFormed()) {
                found.accept(Concern.of(
                        Kind.CODE_MALFORMED, new Spot.OfSubject(site.id()), Concern.name(site), site.code()));
            }
        }
    }
}
