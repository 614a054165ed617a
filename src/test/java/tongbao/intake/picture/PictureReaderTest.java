package tongbao.intake.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongbao.domain.inspection.Digest;
import tongbao.domain.inspection.Picture;

class PictureReaderTest {
    /// 6 × 4 pixels, lossless.
    private static final byte[] WEBP =
            HexFormat.of().parseHex("524946461e000000574542505650384c110000002f05c0000007508f22d7a3ff8188e87f0000");

    private static byte[] image(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(200, 30, 30));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            assertThat(ImageIO.write(image, format, out)).isTrue();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return out.toByteArray();
    }

    private static Digest digest(byte[] bytes) {
        try {
            return new Digest(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String refusal(byte[] bytes) {
        try {
            PictureReader.read(bytes, "示例.png");
            return "";
        } catch (PictureException refused) {
            return refused.text(Locale.CHINESE);
        }
    }

    @ParameterizedTest
    @CsvSource({"png, image/png", "jpeg, image/jpeg", "bmp, image/bmp"})
    void aPictureIsKnownByItsContentWhateverItIsCalled(String format, String mediaType) {
        var bytes = image(format, 30, 20);
        assertThat(PictureReader.read(bytes, "截图.txt"))
                .isEqualTo(new Picture(digest(bytes), "截图.txt", mediaType, 30, 20, bytes.length, Optional.empty()));
    }

    @Test
    void webpIsAPictureToo() {
        assertThat(PictureReader.read(WEBP, "示例.webp"))
                .isEqualTo(new Picture(digest(WEBP), "示例.webp", "image/webp", 6, 4, WEBP.length, Optional.empty()));
        assertThat(Thumbnail.of(WEBP, 3).orElseThrow().argb()).hasSize(3 * 2).containsOnly(0xFFC81E1E);
    }

    @ParameterizedTest
    @CsvSource({"png", "jpeg", "bmp"})
    void aPictureThatWasCutOffIsBroken(String format) {
        var whole = image(format, 300, 200);
        var cut = Arrays.copyOf(whole, whole.length * 2 / 3);
        assertThat(refusal(cut)).isEqualTo("图片“示例.png”已损坏，读不完整，没有存入。请重新截图或重新下载。");
        assertThat(Thumbnail.of(cut, 50)).isEmpty();
    }

    @Test
    void whatIsNoPictureIsRefused() {
        var sentence = "“示例.png”不是 PNG、JPEG、BMP 或 WebP 图片，没有存入。";
        assertThat(refusal("<svg/>".getBytes(StandardCharsets.UTF_8))).isEqualTo(sentence);
        assertThat(refusal(new byte[0])).isEqualTo(sentence);
        assertThat(refusal(image("gif", 3, 3))).isEqualTo(sentence);
    }

    @Test
    void aPictureThatClaimsMorePixelsThanFitIsRefusedBeforeItIsUnpacked() {
        var bytes = image("png", 3, 3);
        ByteBuffer.wrap(bytes).putInt(16, 100_000).putInt(20, 90_000).putInt(29, headerSum(bytes, 100_000, 90_000));
        assertThat(refusal(bytes)).isEqualTo("图片“示例.png”有 100000×90000 像素，超过 10000 万像素，没有存入。请截取需要的部分后再试。");
    }

    private static int headerSum(byte[] png, int width, int height) {
        var copy = png.clone();
        ByteBuffer.wrap(copy).putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(copy, 12, 17);
        return (int) sum.getValue();
    }

    @Test
    void theTimeOfAPhotographIsReadFromIt() {
        var jpeg = image("jpeg", 30, 20);
        var exif = exif("2026:08:06 09:30:15");
        var with = ByteBuffer.allocate(jpeg.length + exif.length + 4);
        with.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.length + 2));
        with.put(exif).put(jpeg, 2, jpeg.length - 2);
        assertThat(PictureReader.read(with.array(), "示例.jpg").takenAt())
                .contains(LocalDateTime.of(2026, 8, 6, 9, 30, 15));
    }

    /// An EXIF block, big end first: directory 0 with the pointer to the EXIF directory, that with the time.
    private static byte[] exif(String time) {
        var block = ByteBuffer.allocate(6 + 8 + 18 + 18 + 20);
        block.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8);
        block.putShort((short) 1)
                .putShort((short) 0x8769)
                .putShort((short) 4)
                .putInt(1)
                .putInt(26)
                .putInt(0);
        block.putShort((short) 1)
                .putShort((short) 0x9003)
                .putShort((short) 2)
                .putInt(20)
                .putInt(44)
                .putInt(0);
        block.put((time + "\0").getBytes(StandardCharsets.US_ASCII));
        return block.array();
    }

    @Test
    void damagedRemarksDoNotMakeThePictureBroken() {
        var jpeg = image("jpeg", 30, 20);
        var exif = exif("not a time at all  ");
        exif[6 + 8 + 10] = 0x7F;
        var with = ByteBuffer.allocate(jpeg.length + exif.length + 4);
        with.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.length + 2));
        with.put(exif).put(jpeg, 2, jpeg.length - 2);
        assertThat(PictureReader.read(with.array(), "示例.jpg").takenAt()).isEmpty();
    }

    @Test
    void aThumbnailKeepsTheShapeAndNeverGrows() {
        var small = Thumbnail.of(image("png", 1000, 500), 160).orElseThrow();
        assertThat(small.width()).isEqualTo(160);
        assertThat(small.height()).isEqualTo(80);
        assertThat(small.argb()).hasSize(160 * 80).containsOnly(0xFFC81E1E);
        var same = Thumbnail.of(image("png", 20, 10), 160).orElseThrow();
        assertThat(same.width()).isEqualTo(20);
    }

    @Test
    void aFileOfManyMegabytesIsRefusedUnseen() {
        assertThatThrownBy(() -> PictureReader.read(new byte[(int) PictureReader.MOST_BYTES + 1], "大图.png"))
                .isInstanceOfSatisfying(
                        PictureException.class,
                        refused -> assertThat(refused.text(Locale.ENGLISH))
                                .isEqualTo("The picture “大图.png” is larger than 64 MB and was not kept. Cut out the"
                                        + " part that matters and try again."));
    }
}
