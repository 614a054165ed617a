package tongbao.document.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final byte[] SALT = HexFormat.of().parseHex("8f3a77c1d2e4f5061728394a5b6c7d8e9fa0b1c2");

    @Test
    void aFileThatAsksForThousandsIsOpened() throws IOException {
        assertThat(Turns.areFew(file(SALT, 10_000, 10_000))).isTrue();
    }

    @Test
    void aSaltThatBeginsAsAPieceOfTheFileWouldIsASaltAllTheSame() throws IOException {
        var salt = SALT.clone();
        salt[0] = 0x30;

        assertThat(Turns.areFew(file(salt, 10_000, 10_000))).isTrue();
    }

    @Test
    void aFileThatAsksForManyMillionsInAllIsNotOpened() throws IOException {
        assertThat(Turns.areFew(file(SALT, 10_000, 6_000_000))).isFalse();
        assertThat(Turns.areFew(file(SALT, 6_000_000, 10_000))).isFalse();
        assertThat(Turns.areFew(file(SALT, 3_000_000, 3_000_000))).isFalse();
    }

    @Test
    void dataThatCannotBeLookedIntoIsNotOpened() throws IOException {
        var damaged = new DERSequence(
                new ASN1Encodable[] {new ASN1Integer(3), data(new byte[] {0x30, 0x7f, 1}), turns(SALT, 10)});

        assertThat(Turns.areFew(damaged.getEncoded(ASN1Encoding.DER))).isFalse();
    }

    /// A file of one encrypted key and a check of the whole, each with its own number of turns; the key lies in data
    /// within data, as in every such file.
    private static byte[] file(byte[] salt, int check, int key) throws IOException {
        var bags = new DERSequence(turns(salt, key));
        var safe = new DERSequence(data(bags.getEncoded(ASN1Encoding.DER)));
        return new DERSequence(new ASN1Encodable[] {
                    new ASN1Integer(3), data(safe.getEncoded(ASN1Encoding.DER)), turns(salt, check)
                })
                .getEncoded(ASN1Encoding.DER);
    }

    private static DERSequence data(byte[] content) {
        return new DERSequence(new ASN1Encodable[] {
            PKCSObjectIdentifiers.data, new DERTaggedObject(true, 0, new DEROctetString(content))
        });
    }

    private static DERSequence turns(byte[] salt, int number) {
        return new DERSequence(new ASN1Encodable[] {new DEROctetString(salt), new ASN1Integer(number)});
    }
}
