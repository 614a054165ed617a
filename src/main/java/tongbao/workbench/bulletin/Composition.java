package tongbao.workbench.bulletin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tongbao.document.FontLint;
import tongbao.document.font.Fonts;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.BulletinLint;
import tongbao.domain.bulletin.Composer;
import tongbao.domain.bulletin.Draft;
import tongbao.domain.bulletin.Lint;
import tongbao.domain.round.RoundId;
import tongbao.store.Store;
import tongbao.store.reading.RoundReading;

/// The letter as the store has it now: composed, looked through, and held against what was published.
final class Composition {
    private Composition() {}

    /// Reads the whole round: not for the screen's thread.
    ///
    /// @param today what the letter is dated, where nobody dated it
    /// @param fonts what it is to be set in; characters they lack are to be looked at
    static BulletinState of(Store store, RoundId round, LocalDate today, Fonts fonts) {
        var reading = RoundReading.of(store, round);
        return reading.office()
                .<BulletinState>map(office -> {
                    var draft = reading.draft(office, today);
                    var bulletin = Composer.compose(draft);
                    var published = store.bulletins().publications(round);
                    return new BulletinState.Known(
                            draft,
                            bulletin,
                            Composer.figures(draft),
                            lints(draft, bulletin, fonts),
                            published,
                            published.isEmpty()
                                    ? List.of()
                                    : published.getLast().publication().differences(bulletin));
                })
                .orElseGet(BulletinState.NoOffice::new);
    }

    private static List<Lint> lints(Draft draft, Bulletin bulletin, Fonts fonts) {
        return Stream.concat(BulletinLint.of(draft, bulletin).stream(), FontLint.of(bulletin, fonts).stream())
                .sorted(Comparator.comparing(Lint::severity))
                .toList();
    }
}
