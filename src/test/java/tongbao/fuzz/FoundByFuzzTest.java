package tongbao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tongbao.document.AuditFiles;
import tongbao.document.audit.BulletinAudit;
import tongbao.document.problem.PrintException;
import tongbao.document.sign.SigningKey;
import tongbao.intake.catalogue.CatalogueException;
import tongbao.intake.catalogue.CatalogueFile;
import tongbao.intake.claims.ClaimException;
import tongbao.intake.claims.ClaimFile;
import tongbao.intake.office.OfficeException;
import tongbao.intake.office.OfficeFile;

/// Files that once were answered with something else than a refusal, kept for ever.
class FoundByFuzzTest {
    /// Begins like UTF-32 and holds a character there is not.
    private static final byte[] NO_UTF_32 = HexFormat.of().parseHex("000000007f000000223a2274");

    @TempDir
    Path folder;

    @Test
    void jsonThatBeginsLikeUtf32AndIsNoneIsRefused() throws Exception {
        var file = Files.write(folder.resolve("x.json"), NO_UTF_32);

        assertThatThrownBy(() -> CatalogueFile.read(NO_UTF_32)).isInstanceOf(CatalogueException.class);
        assertThatThrownBy(() -> ClaimFile.read("x.json", NO_UTF_32)).isInstanceOf(ClaimException.class);
        assertThatThrownBy(() -> OfficeFile.read(file)).isInstanceOf(OfficeException.class);
    }

    @Test
    void aNumberBeyondWhatADecimalCanBeIsRefused() throws Exception {
        for (var number : List.of("1e9999999995", "-1e-99999999980")) {
            var bytes = ("{\"format\": " + number + "}").getBytes(StandardCharsets.UTF_8);
            var file = Files.write(folder.resolve("x.json"), bytes);

            assertThatThrownBy(() -> CatalogueFile.read(bytes)).isInstanceOf(CatalogueException.class);
            assertThatThrownBy(() -> ClaimFile.read("x.json", bytes)).isInstanceOf(ClaimException.class);
            assertThatThrownBy(() -> OfficeFile.read(file)).isInstanceOf(OfficeException.class);
        }
    }

    @Test
    void aKeyWithoutItsCertificateIsRefused() {
        assertThatThrownBy(
                        () -> SigningKey.read(KeyFiles.file(2, 1, 1, false), KeyFiles.PASSWORD.clone(), KeyFiles.NOW))
                .isInstanceOfSatisfying(
                        PrintException.BadKey.class,
                        refused -> assertThat(refused.sentence(Locale.CHINESE)).contains("没有与私钥相配的证书"));
    }

    @Test
    void aCertificateFileWithoutContentIsRefused() {
        var file = HexFormat.of().parseHex("3080020103300f06092a864886f70d010701a0028000" + "0000");

        assertThatThrownBy(() -> SigningKey.read(file, KeyFiles.PASSWORD.clone(), KeyFiles.NOW))
                .isInstanceOf(PrintException.BadKey.class);
    }

    @Test
    void aPdfWhoseFontHasNoNameIsRefused() {
        assertThatThrownBy(() -> AuditFiles.read(AuditFiles.withNamelessFont()))
                .isInstanceOf(PrintException.NotChecked.class);
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPdfWhoseFontsHaveBillionsOfCodesIsRefused() {
        Stream.concat(AuditFiles.withEndlessCodes().stream(), AuditFiles.withEndlessFonts().stream())
                .forEach(endless -> assertThatThrownBy(() -> AuditFiles.read(endless))
                        .isInstanceOfSatisfying(
                                PrintException.NotChecked.class,
                                refused -> assertThat(refused.getCause()).isNull()));
    }

    @Test
    void aPageThatIsHigherThanAnyIsNotDrawn() {
        assertThatThrownBy(() -> AuditFiles.read(AuditFiles.withEndlessPage()))
                .isInstanceOfSatisfying(
                        PrintException.Unreadable.class,
                        refused -> assertThat(refused.sentence(Locale.CHINESE)).contains("不能作为 PDF 显示"));
    }

    @Test
    void aPdfThatIsLockedOrLargerThanAnyIsRefusedAsSuch() throws Exception {
        var file = folder.resolve("示例.pdf");
        try (var sparse = Files.newByteChannel(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            sparse.position(256L << 20).write(ByteBuffer.wrap(new byte[1]));
        }

        assertThat(List.of(
                        reason(() -> BulletinAudit.open(file)),
                        reason(() -> AuditFiles.read(AuditFiles.withTooManyPages())),
                        reason(() -> AuditFiles.read(AuditFiles.withPassword()))))
                .isEqualTo(List.of("太大，不会是通报，没有核对。", "太大，不会是通报，没有核对。", "加了打开密码，没有核对。请先去掉密码。"));
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPdfThatUnpacksOrDrawsToMoreThanAnyBulletinIsRefusedBeforeItDoes() {
        assertThat(List.of(
                        reason(() -> AuditFiles.read(AuditFiles.withLargeStream())),
                        reason(() -> AuditFiles.read(AuditFiles.withManyLargeStreams())),
                        cause(() -> AuditFiles.audit(AuditFiles.withManyOperators())),
                        cause(() -> AuditFiles.draw(AuditFiles.withManyOperators())),
                        cause(() -> AuditFiles.draw(AuditFiles.withLargePicture()))))
                .isEqualTo(List.of(
                        "太大，不会是通报，没有核对。",
                        "太大，不会是通报，没有核对。",
                        "more than 1000000 operators",
                        "more than 1000000 operators",
                        "more than 100000000 pixels"));
    }

    private static String cause(ThrowingCallable reading) {
        return String.valueOf(Throwables.getRootCause(catchThrowableOfType(PrintException.class, reading))
                .getMessage());
    }

    private static String reason(ThrowingCallable reading) {
        return catchThrowableOfType(PrintException.NotChecked.class, reading)
                .sentence(Locale.CHINESE)
                .replaceFirst("^文件 .* ", "");
    }
}
