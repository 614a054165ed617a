package tongbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A second start brings the window of the first forward, or learns that there is none.
class ForwardTest {
    @TempDir
    Path folder;

    @Test
    void theWindowThatIsOpenIsBroughtForwardEachTime() throws Exception {
        var brought = new Semaphore(0);
        try (var _ = Forward.listen(folder, brought::release)) {
            assertThat(Forward.ask(folder)).isTrue();
            assertThat(Forward.ask(folder)).isTrue();
            brought.acquire(2);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whereNobodyListensTheAskerIsTold() {
        assertThat(Forward.ask(folder, Duration.ofMillis(100))).isFalse();
        assertThat(folder).isEmptyDirectory();
    }
}
