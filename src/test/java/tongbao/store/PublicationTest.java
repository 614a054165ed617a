package tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.domain.bulletin.publication.Publication;
import tongbao.domain.bulletin.publication.Published;
import tongbao.domain.bulletin.publication.Stamped;
import tongbao.domain.journal.Entry;
import tongbao.store.failure.StoreException;

class PublicationTest {
    @TempDir
    private Path folder;

    /// The journal keeps milliseconds.
    private final Instant at = World.CLOCK.instant().truncatedTo(ChronoUnit.MILLIS);

    @Test
    void whatWasPublishedIsKeptWordForWordAndAReissueStandsBesideIt() {
        var again = new Publication(
                2,
                "附件 1 第 3 行有误",
                World.PUBLICATION.catalogues(),
                World.PUBLICATION.pdf(),
                World.PUBLICATION.passages());
        try (var store = StoreTest.filled(folder)) {
            store.signIn("示例负责人");
            store.record(new Entry.BulletinPublished(World.ROUND.id(), again));

            assertThat(store.bulletins().publications(World.ROUND.id()))
                    .isEqualTo(List.of(new Published(World.PUBLICATION, at, ""), new Published(again, at, "示例负责人")));
        }
    }

    @Test
    void everyStampingIsKeptAndFoundByTheDigestOfItsFile() {
        try (var store = StoreTest.filled(folder)) {
            var stamped = new Stamped(World.ROUND.id(), World.STAMPING, at, "");

            assertThat(store.bulletins().stampings()).isEqualTo(List.of(stamped));
            assertThat(store.bulletins().stamping(World.STAMPING.file())).contains(stamped);
            assertThat(store.bulletins().stamping(World.PUBLICATION.pdf())).isEmpty();
            assertThat(World.STAMPING.what(Locale.CHINESE)).isEqualTo("盖章（印章图片存有密码）、盖骑缝章、数字签名（CN=示例省人民政府办公厅）");
        }
    }

    @Test
    void theSameIssueIsNotPublishedTwice() {
        try (var store = StoreTest.filled(folder)) {
            assertThatThrownBy(() -> store.record(new Entry.BulletinPublished(World.ROUND.id(), World.PUBLICATION)))
                    .isInstanceOfSatisfying(
                            StoreException.Refused.class,
                            refused -> assertThat(StoreWords.of(Locale.CHINESE).what(refused))
                                    .contains(World.ROUND.id().value()));
        }
    }

    @Test
    void aPublicationIsNotUndoneAndKeepsItsRound() {
        try (var store = StoreTest.filled(folder)) {
            assertThatThrownBy(() -> {
                        while (store.undo().isPresent()) {
                            assertThat(store.bulletins().publications(World.ROUND.id()))
                                    .hasSize(1);
                        }
                    })
                    .isInstanceOf(StoreException.Refused.class);
            assertThat(store.bulletins().publications(World.ROUND.id())).hasSize(1);
        }
    }

    @Test
    void aReissueNeedsAReasonAndAFirstIssueHasNone() {
        assertThatThrownBy(
                        () -> new Publication(2, " ", List.of(), World.PUBLICATION.pdf(), World.PUBLICATION.passages()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Publication(1, "更正", List.of(), World.PUBLICATION.pdf(), World.PUBLICATION.passages()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
