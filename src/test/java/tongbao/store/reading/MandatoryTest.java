package tongbao.store.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.domain.inspection.Ruling;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Period;
import tongbao.domain.round.Policy;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.store.Store;
import tongbao.store.World;

class MandatoryTest {
    @TempDir
    Path folder;

    @Test
    void whoFailedInThePeriodBeforeAndWhoWasNotDrawnForLongHasToBeIn() {
        try (var store = Store.open(folder, World.CLOCK)) {
            store.record(new Entry.RegionsChanged(
                    List.of(Edit.added(World.PROVINCE), Edit.added(World.CITY), Edit.added(World.DEPARTMENTS))));
            store.record(new Entry.RegisterChanged(
                    "", List.of(Edit.<Subject>added(World.SITE), Edit.<Subject>added(World.OTHER_SITE))));
            store.record(new Entry.CatalogueAdopted(World.SITES));
            var first = opened(store, 1, true, false);
            var second = opened(store, 2, true, false);
            store.record(new Entry.RulingGiven(
                    second.id(), World.SITE.id(), Edit.added(new Ruling(false, "示例：不合格", "示例负责人", World.RULING.at()))));
            var third = opened(store, 3, true, true);

            assertThat(Mandatory.failedLast(store, first)).isEmpty();
            assertThat(Mandatory.failedLast(store, third)).contains(Set.of(World.SITE.id()));
            assertThat(Mandatory.notDrawnLately(store, third, SubjectKind.SITE, 2))
                    .isEqualTo(Set.of(World.OTHER_SITE.id()));
            assertThat(Mandatory.notDrawnLately(store, third, SubjectKind.SITE, 3))
                    .isEmpty();
            assertThat(Mandatory.notDrawnLately(store, third, SubjectKind.ACCOUNT, 2))
                    .isEmpty();
        }
    }

    private static Round opened(Store store, int quarter, boolean site, boolean other) {
        var round = new Round(
                new RoundId("2026年第" + quarter + "季度"),
                new Period("2026年第" + quarter + "季度", Optional.of(new Period.Slot(2026, quarter, 4))),
                World.ROUND.dates(),
                Map.of(SubjectKind.SITE, World.SITES.id()),
                Policy.AT_ONCE);
        store.record(new Entry.RoundOpened(
                round, List.of(new Enrolled(World.SITE, site), new Enrolled(World.OTHER_SITE, other))));
        return round;
    }
}
