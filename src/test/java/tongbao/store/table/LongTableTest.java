package tongbao.store.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongTableTest {
    @Test
    void whatWasPutIsFoundAndNothingElseHoweverManyThereAre() {
        var random = new Random(3);
        var table = new LongTable();
        var expected = new HashMap<Long, Long>();
        for (var i = 0; i < 10_000; i++) {
            var key = i % 2 == 0 ? random.nextLong() : i - 5_000L;
            if (key != 0 && !expected.containsKey(key)) {
                assertThat(table.find(key)).isEqualTo(LongTable.NONE);
                table.put(key, i);
                expected.put(key, (long) i);
            }
        }

        expected.forEach((key, value) -> assertThat(table.find(key)).isEqualTo(value));
        assertThat(table.find(Long.MIN_VALUE)).isEqualTo(LongTable.NONE);
        assertThat(table.find(123_456_789)).isEqualTo(LongTable.NONE);
    }
}
