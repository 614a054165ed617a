package tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tongbao.document.font.Fonts;
import tongbao.document.problem.PrintException;

class StampTest {
    @TempDir
    Path folder;

    static Stream<Arguments> unusable() {
        var opaque = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        var filled = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 400; i++) {
            filled.setRGB(i % 20, i / 20, 0xffff0000);
        }
        var empty = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        return Stream.of(
                Arguments.of(PngBytes.of(opaque), 42.0, "不透明"),
                Arguments.of(PngBytes.of(filled), 42.0, "不透明"),
                Arguments.of(PngBytes.of(empty), 42.0, "空白"),
                Arguments.of("no picture".getBytes(StandardCharsets.UTF_8), 42.0, "无法读取"),
                Arguments.of(PngBytes.of(empty), 400.0, "直径"));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void aPictureThatWouldSpoilThePageIsRefusedWithItsReason(byte[] png, double diameter, String reason) {
        var stamp = new Stamp.Image(png, diameter);

        assertThatThrownBy(() -> BulletinPdf.write(
                        Bulletins.ofParagraphs(2),
                        folder.resolve("通报.pdf"),
                        stamp,
                        Fonts.bundled(),
                        _ -> {},
                        () -> false))
                .isInstanceOfSatisfying(
                        PrintException.BadStamp.class,
                        problem -> assertThat(problem.sentence(Locale.CHINESE)).contains(reason));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theSampleStampIsAPlainRingWithTwoCharacters() {
        var picture = SealPicture.read(new Stamp.Image(SampleStamp.png(), 42));

        int size = picture.getWidth();
        assertThat(picture.getRGB(size / 2, 3) >>> 24).isGreaterThan(0x80);
        assertThat(picture.getRGB(size / 2, size / 4) >>> 24).isZero();
        assertThat(picture.getRGB(0, 0) >>> 24).isZero();
    }
}
