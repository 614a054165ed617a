package tongbao.fuzz;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.crypto.engines.DESedeEngine;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.bc.BcPKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.bc.BcPKCS12PBEOutputEncryptorBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS12SafeBagBuilder;
import tongbao.document.problem.PrintException;
import tongbao.document.sign.SigningKey;

/// Certificates in PKCS#12 files, with so few turns of stretching that thousands are read in a while.
final class KeyFiles {
    static final Instant NOW = Instant.parse("2026-10-08T02:00:00Z");
    static final char[] PASSWORD = "shili".toCharArray();

    private KeyFiles() {}

    static Reader reader() {
        return new Reader(
                "certificate",
                List.of(file(2, 1, 1, true), file(2, 1, 3, true)),
                List.of(askingForMinutes(), nested((byte) 0x30), nested((byte) 0x24), new byte[3_000_000], new byte[0]),
                List.of("\u0002\u0004\u007f\u00ff", "0\u0080", "\u0004\u0084\u007f", "\u0006\u0009*"),
                List.of(PrintException.BadKey.class),
                file -> SigningKey.read(file, PASSWORD.clone(), NOW));
    }

    /// Five million turns, the most Java does, for each of twelve parts.
    private static byte[] askingForMinutes() {
        var file = file(0x010101, 12, 1, true);
        for (var at = 0; at + 5 <= file.length; at++) {
            if (Arrays.equals(file, at, at + 5, new byte[] {2, 3, 1, 1, 1}, 0, 5)) {
                file[at + 2] = 0x4c;
                file[at + 3] = 0x4b;
                file[at + 4] = 0x40;
            }
        }
        return file;
    }

    /// Containers of unknown length in each other.
    private static byte[] nested(byte tag) {
        var bytes = new byte[900_000];
        Arrays.fill(bytes, (byte) 0x80);
        for (var index = 0; index < bytes.length; index += 2) {
            bytes[index] = tag;
        }
        return bytes;
    }

    /// @param turns of stretching of each part
    /// @param parts with an encrypted certificate in each
    /// @param matching whether the certificate says that it belongs to the keys
    /// @param keys that belong to them
    static byte[] file(int turns, int parts, int keys, boolean matching) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            var pair = generator.generateKeyPair();
            var name = new X500Name("CN=Sample Office, C=CN");
            var certificate = new JcaX509v3CertificateBuilder(
                            name,
                            BigInteger.ONE,
                            Date.from(NOW.minus(Duration.ofDays(1))),
                            Date.from(NOW.plus(Duration.ofDays(9))),
                            name,
                            pair.getPublic())
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()));
            var mark = new DEROctetString(new byte[] {1});
            var other = new DEROctetString(new byte[] {2});
            var whole = new PKCS12PfxPduBuilder();
            for (var part = 0; part < parts; part++) {
                whole.addEncryptedData(encryptor(turns).build(PASSWORD), new PKCS12SafeBag[] {
                    new PKCS12SafeBagBuilder(certificate)
                            .addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_localKeyId, matching ? mark : other)
                            .build()
                });
            }
            for (var key = 0; key < keys; key++) {
                whole.addData(new JcaPKCS12SafeBagBuilder(
                                pair.getPrivate(), encryptor(turns).build(PASSWORD))
                        .addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_localKeyId, mark)
                        .build());
            }
            return whole.build(new BcPKCS12MacCalculatorBuilder(), PASSWORD).getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | PKCSException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BcPKCS12PBEOutputEncryptorBuilder encryptor(int turns) {
        return new BcPKCS12PBEOutputEncryptorBuilder(
                        PKCSObjectIdentifiers.pbeWithSHAAnd3_KeyTripleDES_CBC,
                        CBCBlockCipher.newInstance(new DESedeEngine()))
                .setIterationCount(turns);
    }
}
