package tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A short run of each way to crash; `installer/crash` runs thousands.
class CrashTest {
    @TempDir
    Path folder;

    @Test
    void aKilledProcessLosesNothingItAcknowledged() throws Exception {
        var crashes = new Crashes(folder, 20_261_122, false);

        crashes.kills(2);

        assertThat(crashes.wrong()).isEmpty();
    }

    @Test
    void aPowerCutLosesNothingThatWasAcknowledged() throws Exception {
        var crashes = new Crashes(folder, 20_261_122, false);

        crashes.cuts(25);

        assertThat(crashes.wrong()).isEmpty();
    }

    @Test
    void anEncryptedStoreLosesNothingWhenItIsKilledOrThePowerFails() throws Exception {
        var crashes = new Crashes(folder, 20_261_122, true);

        crashes.kills(1);
        crashes.cuts(8);

        assertThat(crashes.wrong()).isEmpty();
    }

    @Test
    void aFullDiskLosesNothingThatWasAcknowledgedAndWorksAgainWithRoom() throws Exception {
        var crashes = new Crashes(folder, 20_261_122, false);

        assertThat(crashes.full(151)).isPositive();

        assertThat(crashes.wrong()).isEmpty();
    }
}
