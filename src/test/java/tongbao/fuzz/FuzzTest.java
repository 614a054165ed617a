package tongbao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A short run over every reader, whatever time it takes; `installer/fuzz` runs hundreds of thousands and minds the
/// time.
class FuzzTest {
    static List<Reader> readers() {
        return Readers.all();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aReaderTakesAFileOrRefusesIt(Reader reader) throws Exception {
        assertThat(new Fuzz(reader, 7, Duration.ofMinutes(5)).run(12)).isEmpty();
    }
}
