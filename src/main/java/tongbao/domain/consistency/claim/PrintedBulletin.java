package tongbao.domain.consistency.claim;

import java.util.List;
import tongbao.domain.round.Period;

/// What is known of one bulletin that was printed.
///
/// @param issuer as signed; may be blank
public record PrintedBulletin(String id, String issuer, Period period, List<Claim> claims) {
    public PrintedBulletin {
        claims = List.copyOf(claims);
    }
}
