package tongbao.document.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.document.BulletinPdf;
import tongbao.document.Impression;
import tongbao.document.SignaturePlace;
import tongbao.document.Stamp;
import tongbao.document.font.Fonts;
import tongbao.document.problem.PrintException;
import tongbao.domain.bulletin.Block;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.Run;

class PdfSignatureTest {
    private static final Instant NOW = Instant.parse("2026-10-08T02:00:00Z");
    private static final char[] PASSWORD = "示例密码".toCharArray();

    @TempDir
    Path folder;

    @Test
    void aSignedBulletinIsSignedWholeInItsFieldAndTheSignatureHolds() throws Exception {
        var file = printed();
        PdfSignature.sign(file, key(NOW.minus(1, ChronoUnit.DAYS), NOW.plus(9, ChronoUnit.DAYS)), "示例通报", NOW);

        var bytes = Files.readAllBytes(file);
        assertThat(holds(bytes)).isTrue();
        try (var document = Loader.loadPDF(bytes)) {
            var signature = document.getSignatureDictionaries().getFirst();
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(signature.getReason()).isEqualTo("示例通报");
            int[] range = signature.getByteRange();
            assertThat(range[0]).isZero();
            assertThat(range[2] + range[3]).isEqualTo(bytes.length);
            assertThat(document.getSignatureFields())
                    .singleElement()
                    .satisfies(
                            field -> assertThat(field.getFullyQualifiedName()).isEqualTo(SignaturePlace.NAME));
        }
    }

    @Test
    void oneChangedByteBreaksTheSignature() throws Exception {
        var file = printed();
        PdfSignature.sign(file, key(NOW.minus(1, ChronoUnit.DAYS), NOW.plus(9, ChronoUnit.DAYS)), "示例通报", NOW);
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 4] ^= 1;

        assertThat(holds(bytes)).isFalse();
    }

    @Test
    void pdfsigFindsTheSignatureValid() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdfsig")), "pdfsig (poppler-utils) is not installed");
        var file = printed();
        PdfSignature.sign(file, key(NOW.minus(1, ChronoUnit.DAYS), NOW.plus(9, ChronoUnit.DAYS)), "示例通报", NOW);

        var process = new ProcessBuilder("/usr/bin/pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said).contains("Signature is Valid", "ETSI.CAdES.detached", "SHA-256", "Total document signed");
    }

    @Test
    void anUnsignedBulletinKeepsAnEmptyFieldForTheToolThatSealsIt() throws Exception {
        try (var document = Loader.loadPDF(printed().toFile())) {
            assertThat(document.getSignatureFields()).singleElement().satisfies(field -> {
                assertThat(field.getSignature()).isNull();
                assertThat(field.getWidgets().getFirst().getRectangle().getWidth())
                        .isBetween(118f, 120f);
            });
        }
    }

    @Test
    void aWrongPasswordAnExpiredAnEarlyCertificateAndAnyOtherFileAreRefusedWithTheirReason() throws Exception {
        var old = store(NOW.minus(9, ChronoUnit.DAYS), NOW.minus(2, ChronoUnit.DAYS));
        var early = store(NOW.plus(2, ChronoUnit.DAYS), NOW.plus(9, ChronoUnit.DAYS));

        refused(old, "falsch".toCharArray(), "密码不对");
        refused(old, PASSWORD, "过期");
        refused(early, PASSWORD, "才有效");
        refused("no key".getBytes(StandardCharsets.UTF_8), PASSWORD, "无法读取");
    }

    private static void refused(byte[] p12, char[] password, String reason) {
        assertThatThrownBy(() -> SigningKey.read(p12, password, NOW))
                .isInstanceOfSatisfying(
                        PrintException.BadKey.class,
                        problem -> assertThat(problem.sentence(Locale.CHINESE)).contains(reason));
    }

    private static boolean holds(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var signature = document.getSignatureDictionaries().getFirst();
            var cms = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(pdf)),
                    new ByteArrayInputStream(signature.getContents(pdf)));
            var signer = cms.getSignerInfos().getSigners().iterator().next();
            var certificate = cms.getCertificates().getMatches(null).iterator().next();
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException _) {
            return false;
        }
    }

    private Path printed() throws IOException {
        var file = folder.resolve("通报.pdf");
        var text = new Block.Paragraph("p", "", List.of(new Run.Words("现将有关情况通报如下。")), "", false);
        var bulletin = new Bulletin(
                "示例市人民政府办公室", Optional.empty(), "示例通报", "", List.of(text), LocalDate.of(2026, 10, 8), "", "");
        BulletinPdf.write(bulletin, file, Impression.of(new Stamp.None()), Fonts.bundled(), _ -> {}, () -> false);
        return file;
    }

    private static SigningKey key(Instant from, Instant to) throws Exception {
        return SigningKey.read(store(from, to), PASSWORD, NOW);
    }

    private static byte[] store(Instant from, Instant to) throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var pair = generator.generateKeyPair();
        var name = new X500Name("CN=Sample Office, C=CN");
        var certificate = new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                name, BigInteger.ONE, Date.from(from), Date.from(to), name, pair.getPublic())
                        .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("key", pair.getPrivate(), PASSWORD, new Certificate[] {certificate});
        var out = new ByteArrayOutputStream();
        store.store(out, PASSWORD);
        return out.toByteArray();
    }
}
