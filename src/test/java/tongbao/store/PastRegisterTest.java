package tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;

class PastRegisterTest {
    private static final Instant FIRST = Instant.parse("2026-08-01T02:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-08-06T02:00:00Z");
    private static final Instant THIRD = Instant.parse("2026-08-09T02:00:00Z");

    @TempDir
    Path folder;

    @Test
    void theRegisterIsKnownAsItStoodAtAnyMoment() {
        var now = new AtomicReference<>(FIRST);
        try (var store = Store.open(folder, now::get)) {
            store.record(new Entry.RegionsChanged(
                    List.of(Edit.added(World.PROVINCE), Edit.added(World.CITY), Edit.added(World.DEPARTMENTS))));
            store.record(new Entry.RegisterChanged("", List.of(Edit.<Subject>added(World.SITE))));
            now.set(SECOND);
            store.record(new Entry.RegisterChanged(
                    "",
                    List.of(
                            Edit.<Subject>changed(World.SITE, World.renamed(World.SITE)),
                            Edit.<Subject>added(World.OTHER_SITE))));
            now.set(THIRD);
            store.record(new Entry.RegisterChanged("", List.of(Edit.<Subject>removed(World.OTHER_SITE))));

            assertThat(sites(store, FIRST.minusSeconds(1))).isEmpty();
            assertThat(sites(store, FIRST)).containsExactly(World.SITE);
            assertThat(sites(store, SECOND.minusSeconds(1))).containsExactly(World.SITE);
            assertThat(sites(store, SECOND)).containsExactly(World.renamed(World.SITE), World.OTHER_SITE);
            assertThat(sites(store, THIRD)).containsExactly(World.renamed(World.SITE));
            assertThat(store.verify()).isEmpty();
        }
    }

    private static List<Subject> sites(Store store, Instant moment) {
        return store.register().subjects(SubjectKind.SITE, moment);
    }
}
