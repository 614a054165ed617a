package tongbao.workbench.bulletin;

import java.util.List;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.Draft;
import tongbao.domain.bulletin.Figures;
import tongbao.domain.bulletin.Lint;
import tongbao.domain.bulletin.audit.Discrepancy;
import tongbao.domain.bulletin.publication.Published;
import tongbao.domain.consistency.Severity;

/// What there is to show of the bulletin of a round.
public sealed interface BulletinState {
    record Reading() implements BulletinState {}

    record NoRound() implements BulletinState {}

    /// Nobody said yet for which office the letter is.
    record NoOffice() implements BulletinState {}

    /// @param published every issue that was sent out
    /// @param since what the data say otherwise than the last of them
    record Known(
            Draft draft,
            Bulletin bulletin,
            Figures figures,
            List<Lint> lints,
            List<Published> published,
            List<Discrepancy> since)
            implements BulletinState {
        public Known {
            lints = List.copyOf(lints);
            published = List.copyOf(published);
            since = List.copyOf(since);
        }

        /// How many errors keep it from being published.
        public long stops() {
            return lints.stream()
                    .filter(lint -> lint.severity() == Severity.STOPS)
                    .count();
        }
    }
}
