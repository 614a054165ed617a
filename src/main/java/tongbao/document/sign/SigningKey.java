package tongbao.document.sign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import tongbao.document.problem.PrintException;

/// A private key with its certificates, from a PKCS#12 file (.p12, .pfx). Held in memory only.
///
/// @param chain the signer's certificate first
public record SigningKey(PrivateKey key, List<X509Certificate> chain) {
    public SigningKey {
        chain = List.copyOf(chain);
    }

    /// To whom the certificate was given, as an X.500 name.
    public String signer() {
        return chain.getFirst().getSubjectX500Principal().getName();
    }

    /// The last day on which it can sign.
    public LocalDate lastDay() {
        return LocalDate.ofInstant(chain.getFirst().getNotAfter().toInstant(), ZoneId.systemDefault());
    }

    /// @throws PrintException.BadKey as [#read(byte[], char[], Instant)], and if the file is larger than any such file
    public static SigningKey read(Path p12, char[] password, Instant now) throws IOException {
        if (Files.size(p12) > Turns.MOST_BYTES) {
            throw new PrintException.BadKey("unreadable");
        }
        return read(Files.readAllBytes(p12), password, now);
    }

    /// @param password is not kept; the caller wipes it
    /// @param now at which the certificate must be valid
    /// @throws PrintException.BadKey if the password is wrong, there is no key, or the certificate is not valid
    public static SigningKey read(byte[] p12, char[] password, Instant now) {
        if (!Turns.areFew(p12)) {
            throw new PrintException.BadKey("unreadable");
        }
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(p12), password);
            for (var aliases = store.aliases(); aliases.hasMoreElements(); ) {
                var alias = aliases.nextElement();
                if (store.getKey(alias, password) instanceof PrivateKey key) {
                    return checked(new SigningKey(key, chain(store, alias)), now);
                }
            }
            throw new PrintException.BadKey("no-key");
        } catch (PrintException refused) {
            throw refused;
        } catch (IOException e) {
            throw new PrintException.BadKey(
                    e.getCause() instanceof UnrecoverableKeyException ? "password" : "unreadable");
        } catch (GeneralSecurityException | RuntimeException _) { // Java stumbles over damage in many ways
            throw new PrintException.BadKey("unreadable");
        }
    }

    /// Empty where the file has no certificate for its key.
    private static List<X509Certificate> chain(KeyStore store, String alias) throws GeneralSecurityException {
        return Stream.ofNullable(store.getCertificateChain(alias))
                .flatMap(Arrays::stream)
                .filter(X509Certificate.class::isInstance)
                .map(X509Certificate.class::cast)
                .toList();
    }

    private static SigningKey checked(SigningKey key, Instant now) {
        if (key.chain.isEmpty()) {
            throw new PrintException.BadKey("no-certificate");
        }
        var certificate = key.chain.getFirst();
        if (certificate.getNotAfter().toInstant().isBefore(now)) {
            throw new PrintException.BadKey("expired", day(certificate.getNotAfter()));
        }
        if (certificate.getNotBefore().toInstant().isAfter(now)) {
            throw new PrintException.BadKey("early", day(certificate.getNotBefore()));
        }
        return key;
    }

    private static String day(Date date) {
        return LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault()).toString();
    }
}
