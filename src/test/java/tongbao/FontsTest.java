package tongbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The bundled fonts: TrueType outlines (OpenPDF draws many others as blanks), no character of an official letter
/// missing.
class FontsTest {
    private static final Charset GB2312 = Charset.forName("GB2312");
    private static final Charset GBK = Charset.forName("GBK");
    /// What every font has: Latin, the punctuation of an official letter, full-width forms, marks of the charts.
    private static final String LETTER = "0123456789ABCXYZabcxyz%()[]/.,:;-+=&@#"
            + "，。、；：？！“”‘’（）《》〈〉「」『』〔〕【】—…·～％＝＋－０９ＡＺａｚ￥№①②③⑨⑩→←↑↓▲▼△▽●○■□≥≤÷×±√☆★※℃〇";
    /// What the two screen and text fonts have besides, for the rarer marks and names the others lack.
    private static final String RARE = "⑪⑳㎡㎏㈠Ⅰⅰ‰−–‑✓㊣䶮㛃堃喆玥珺昇甯垚犇骉赟鿍镕朊";

    @ParameterizedTest
    @CsvSource({
        "NotoSansSC-Regular, NotoSansSC-OFL.txt",
        "NotoSansSC-Bold, NotoSansSC-OFL.txt",
        "NotoSerifSC-Regular, NotoSerifSC-OFL.txt",
        "NotoSerifSC-Black, NotoSerifSC-OFL.txt",
        "LXGWWenKai-Regular, LXGWWenKai-OFL.txt",
        "FandolFang-Regular, FandolFang-COPYING.txt"
    })
    void everyFontDrawsAnOfficialLetterFromTrueTypeOutlinesAndLiesBesideItsLicence(String name, String licence)
            throws IOException, FontFormatException {
        var bytes = bytes(name + ".ttf");

        assertThat(tables(bytes)).contains("glyf", "loca", "cmap").doesNotContain("CFF ", "fpgm");
        assertThat(undrawn(bytes, LETTER + hanzi(GB2312, 0xB0, 0xF7, 0xA1))).isEmpty();
        assertThat(bytes(licence)).hasSizeGreaterThan(4_000);
    }

    @Test
    void theLightFontDrawsFiguresAndLatinLettersBesideTheThinStrokesOfTheText() throws Exception {
        var bytes = bytes("NotoSerifSC-Light.ttf");

        assertThat(tables(bytes)).contains("glyf", "loca", "cmap").doesNotContain("CFF ", "fpgm");
        assertThat(undrawn(bytes, "0123456789ABCXYZabcxyz%()[]/.,:;-+=&@#")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NotoSansSC-Regular", "NotoSerifSC-Regular"})
    void theRegularNotoFontsDrawTheWholeOfGbkAndRareNames(String name) throws IOException, FontFormatException {
        assertThat(undrawn(bytes(name + ".ttf"), RARE + hanzi(GBK, 0x81, 0xFE, 0x40)))
                .isEmpty();
    }

    /// The characters of `text` that the font has no visible outline for.
    private static String undrawn(byte[] font, String text) throws IOException, FontFormatException {
        var face = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font))
                .deriveFont(100f);
        var context = new FontRenderContext(null, true, true);
        return text.codePoints()
                .filter(code -> !face.canDisplay(code)
                        || face.createGlyphVector(context, Character.toString(code))
                                .getVisualBounds()
                                .isEmpty())
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /// The Han characters a two-byte character set holds in rows `first` to `last`.
    private static String hanzi(Charset charset, int first, int last, int firstTrail) {
        return IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(lead -> IntStream.rangeClosed(firstTrail, 0xFE)
                        .mapToObj(trail -> new String(new byte[] {lead.byteValue(), (byte) trail}, charset)))
                .filter(text -> text.length() == 1 && Character.isIdeographic(text.charAt(0)))
                .collect(Collectors.joining());
    }

    /// The table tags in the font's directory.
    private static String tables(byte[] font) {
        var directory = ByteBuffer.wrap(font);
        assertThat(directory.getInt(0)).isEqualTo(0x00010000);
        return IntStream.range(0, directory.getShort(4))
                .mapToObj(table -> new String(font, 12 + 16 * table, 4, StandardCharsets.US_ASCII))
                .collect(Collectors.joining("|"));
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(FontsTest.class.getResourceAsStream("/tongbao/fonts/" + file), file)) {
            return in.readAllBytes();
        }
    }
}
