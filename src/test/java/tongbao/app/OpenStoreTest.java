package tongbao.app;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.app.sample.SampleRound;

class OpenStoreTest {
    @TempDir
    private Path folder;

    @Test
    void everyStoreTheWindowOpensIsBackedUpBeforeALargeChangeAndTheSampleIsNot() throws Exception {
        var mine = OpenStore.of(folder.resolve("mine"), false, Optional.empty());
        SampleRound.write(mine.store());
        waitFor(60, SECONDS, () -> mine.store().lastBackup().isPresent());
        mine.close();

        var sample = OpenStore.of(folder.resolve("sample"), true, Optional.empty());
        SampleRound.write(sample.store());
        sample.close();
        assertThat(sample.store().backups().all()).isEmpty();
    }
}
