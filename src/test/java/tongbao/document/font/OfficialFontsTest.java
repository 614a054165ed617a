package tongbao.document.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficialFontsTest {
    @TempDir
    Path folder;

    @Test
    void anInstalledOfficialFontIsPreferredByTheNameInItsTable() throws IOException {
        Files.write(folder.resolve("some.ttf"), named("黑体", 0));

        var fonts = Fonts.in(List.of(folder));

        assertThat(fonts.uses(EnumSet.of(Family.HEI, Family.KAI)))
                .isEqualTo(List.of(
                        new FontReport.Use(Family.KAI, "楷体_GB2312", "LXGWWenKai-Regular", true),
                        new FontReport.Use(Family.HEI, "黑体", "黑体", false)));
    }

    @Test
    void aFontWhoseMakerForbidsEmbeddingIsNotUsed() throws IOException {
        Files.write(folder.resolve("some.ttf"), named("黑体", 2));

        assertThat(Fonts.in(List.of(folder)).face(Family.HEI).name()).isEqualTo("NotoSansSC-Bold");
    }

    @Test
    void aBrokenFontFileIsPassedOver() throws IOException {
        Files.write(folder.resolve("broken.ttf"), new byte[] {0, 1, 0, 0, 0, 9});
        Files.write(folder.resolve("empty.ttc"), new byte[0]);

        assertThat(Fonts.in(List.of(folder)).face(Family.HEI).name()).isEqualTo("NotoSansSC-Bold");
    }

    @Test
    void aCharacterNobodyDrawsHasNoFont() {
        assertThat(Fonts.bundled().face(Family.FANG, 0xE123)).isEmpty();
    }

    /// A bundled font under another name and with other terms, as an office might have it installed.
    private static byte[] named(String name, int terms) throws IOException {
        var bytes = Fonts.read("NotoSansSC-Bold.ttf", all -> ByteBuffer.wrap(all));
        int tables = bytes.getShort(4);
        for (int i = 0; i < tables; i++) {
            int at = 12 + 16 * i;
            var tag = new String(bytes.array(), at, 4, StandardCharsets.ISO_8859_1);
            int offset = bytes.getInt(at + 8);
            if (tag.equals("OS/2")) {
                bytes.putShort(offset + 8, (short) terms);
            }
            if (tag.equals("name")) {
                rename(bytes, offset, name.getBytes(StandardCharsets.UTF_16BE));
            }
        }
        return bytes.array();
    }

    private static void rename(ByteBuffer bytes, int table, byte[] name) {
        int strings = table + bytes.getShort(table + 4);
        for (int i = 0; i < bytes.getShort(table + 2); i++) {
            int record = table + 6 + 12 * i;
            if (bytes.getShort(record) == 3 && bytes.getShort(record + 6) == 4) {
                bytes.putShort(record + 8, (short) name.length);
                bytes.put(strings + bytes.getShort(record + 10), name);
            }
        }
    }
}
