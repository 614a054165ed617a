package tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FixedIdsTest {
    private static final String HEX = "0123456789abcdef".repeat(2);

    @Test
    void whatIsDrawnByLotFollowsFromTheContentWhereverTheWritesAreCut() throws IOException {
        var before = "%PDF-1.7\n" + "x".repeat(65_500);
        var drawn = before + "/FontName /QWERTY+Fang /BaseFont/ASDFGH+Song /BaseFont /QWERTY+Fang /CIDSet 17 0 R "
                + "y".repeat(70_000) + "/ID [<" + HEX + "><" + HEX + ">] startxref";
        var random = new Random(20261123);

        var whole = fixed(drawn, drawn.length());

        assertThat(whole)
                .startsWith(before + "/FontName /TBAAAA+Fang /BaseFont/TBAAAB+Song /BaseFont /TBAAAA+Fang "
                        + " ".repeat(14) + " yyy")
                .hasSameSizeAs(drawn)
                .endsWith(">] startxref")
                .doesNotContain(HEX);
        for (int i = 0; i < 20; i++) {
            assertThat(fixed(drawn, 1 + random.nextInt(200))).isEqualTo(whole);
        }
        for (int shift = 1; shift < 140; shift++) {
            assertThat(fixed("%".repeat(shift) + drawn, 8_192))
                    .startsWith("%".repeat(shift) + before + "/FontName /TBAAAA+Fang /BaseFont/TBAAAB+Song");
        }
        assertThat(fixed(drawn.replace("QWERTY", "ZZZZZZ").replace(HEX, "f".repeat(32)), 4_096))
                .isEqualTo(whole);
        assertThat(fixed(drawn.replace("yyy", "yzy"), 4_096).substring(drawn.indexOf("/ID")))
                .as("another content has another ID")
                .isNotEqualTo(whole.substring(drawn.indexOf("/ID")));
    }

    @Test
    void aFullDiskIsToldOnceAtTheEndAndNotToTheLibrary() {
        var full = new IOException("No space left on device");
        var fixed = new FixedIds(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        });

        fixed.write(new byte[1000], 0, 1000);
        assertThat(fixed.failed()).isFalse();
        fixed.write(new byte[100_000], 0, 100_000);
        assertThat(fixed.failed()).isTrue();
        assertThatThrownBy(fixed::end).isSameAs(full);
    }

    private static String fixed(String text, int each) throws IOException {
        var out = new ByteArrayOutputStream();
        var fixed = new FixedIds(out);
        var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = 0; at < bytes.length; at += each) {
            fixed.write(bytes, at, Math.min(each, bytes.length - at));
        }
        fixed.end();
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
