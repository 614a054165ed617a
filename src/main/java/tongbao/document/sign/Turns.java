package tongbao.document.sign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayDeque;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;

/// How often a PKCS#12 file wants its password stretched. The file says so itself, for each of its parts: a small one
/// may ask for hours.
final class Turns {
    /// A certificate with its chain takes a few thousand.
    static final int MOST_BYTES = 1 << 20;

    /// About five seconds; the tools that make such files ask for thousands.
    private static final long MOST = 5_000_000;
    /// Pieces of ASN.1 in one file.
    private static final int MOST_PIECES = 20_000;

    private Turns() {}

    /// Whether the file can be opened in seconds. What is no ASN.1 is answered with no.
    static boolean areFew(byte[] p12) {
        if (p12.length > MOST_BYTES) {
            return false;
        }
        try {
            return sum(p12) <= MOST;
        } catch (IOException | RuntimeException | StackOverflowError _) {
            return false;
        }
    }

    /// The sum of the numbers that stand behind a salt, which is where the standards put the turns.
    private static long sum(byte[] p12) throws IOException {
        var sum = 0L;
        var pieces = 0;
        var left = new ArrayDeque<ASN1Encodable>();
        left.add(parsed(p12));
        while (!left.isEmpty()) {
            if (++pieces > MOST_PIECES) {
                throw new IOException("more than " + MOST_PIECES + " pieces");
            }
            switch (left.pop()) {
                case ASN1Sequence sequence -> {
                    for (var index = 1; index < sequence.size(); index++) {
                        if (sequence.getObjectAt(index) instanceof ASN1Integer turns) {
                            sum += turns(turns.getValue());
                        }
                    }
                    sequence.forEach(left::push);
                    if (isContainer(sequence)) {
                        left.push(parsed(content(sequence)));
                    }
                }
                case ASN1Set set -> set.forEach(left::push);
                case ASN1TaggedObject tagged -> left.push(tagged.getBaseObject());
                default -> {} // names, numbers, salts, digests and what is encrypted: any bytes
            }
        }
        return sum;
    }

    private static long turns(BigInteger number) {
        return number.signum() < 0 || number.bitLength() > 40 ? MOST + 1 : number.longValue();
    }

    /// Whether it is a ContentInfo of type data (RFC 7292, 4.1 and 4.2), whose octets hold further pieces. All other
    /// octets are left alone, whatever they look like: one salt in 256 begins as a piece does.
    private static boolean isContainer(ASN1Sequence sequence) {
        return sequence.size() > 1
                && PKCSObjectIdentifiers.data.equals(sequence.getObjectAt(0))
                && sequence.getObjectAt(1) instanceof ASN1TaggedObject;
    }

    private static byte[] content(ASN1Sequence data) throws IOException {
        var tagged = (ASN1TaggedObject) data.getObjectAt(1);
        if (tagged.getBaseObject() instanceof ASN1OctetString octets) {
            return octets.getOctets();
        }
        throw new IOException("data without octets");
    }

    private static ASN1Encodable parsed(byte[] bytes) throws IOException {
        try (var in = new ASN1InputStream(new ByteArrayInputStream(bytes), bytes.length)) {
            var object = in.readObject();
            if (object == null) {
                throw new IOException("empty");
            }
            return object;
        }
    }
}
