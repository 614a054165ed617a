package tongbao.intake.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonTreeTest {
    /// The place of the refusal; empty if it was read.
    private static String refusal(String json) {
        try {
            JsonTree.read(json.getBytes(StandardCharsets.UTF_8));
            return "";
        } catch (NotJsonException refused) {
            return refused.line() + ":" + refused.column();
        }
    }

    @Test
    void whatLiesDeeperThanAHundredIsRefusedWhereItDoes() {
        assertThat(refusal("[".repeat(100) + "]".repeat(100))).isEmpty();
        assertThat(refusal("[".repeat(101) + "]".repeat(101))).isNotEmpty();
        assertThat(refusal("{\"a\":".repeat(101) + "1" + "}".repeat(101))).isNotEmpty();
    }

    @Test
    void aTextLongerThanAnyIsRefused() {
        assertThat(refusal("[\"" + "示".repeat(200_000) + "\"]")).isEmpty();
        assertThat(refusal("[\"" + "示".repeat(200_001) + "\"]")).isNotEmpty();
    }

    @Test
    void aNameGivenTwiceIsRefusedWhereItComesAgain() {
        assertThat(refusal("{\"a\":1,\n\"b\":2}")).isEmpty();
        assertThat(refusal("{\"a\":1,\n\"a\":2}")).isEqualTo("2:4");
    }

    @Test
    void aNumberOfMoreThanAThousandDigitsIsRefused() {
        assertThat(refusal("1".repeat(1_000))).isEmpty();
        assertThat(refusal("1".repeat(1_001))).isNotEmpty();
    }

    @Test
    void whatComesBehindTheEndIsRefused() {
        assertThat(refusal("{} {}")).isNotEmpty();
    }
}
