package tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LastBackupTest {
    @Test
    void aBackupAWeekOldIsOverdue() {
        var now = Instant.parse("2026-09-10T02:00:00Z");
        var weekAgo = now.minus(LastBackup.OVERDUE);

        assertThat(new LastBackup(Path.of("x.backup"), weekAgo).isOverdue(now)).isTrue();
        assertThat(new LastBackup(Path.of("x.backup"), weekAgo.plusSeconds(1)).isOverdue(now))
                .isFalse();
    }
}
