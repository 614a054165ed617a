package tongbao.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine.Option;
import tongbao.document.FileDigest;
import tongbao.document.Impression;
import tongbao.document.Stamp;
import tongbao.document.seal.LockedSeal;
import tongbao.document.sign.PdfSignature;
import tongbao.document.sign.SigningKey;
import tongbao.domain.bulletin.Office;
import tongbao.domain.bulletin.publication.Stamping;

/// What the command line says about seal, signature and kind of file. A password is given behind its option, or asked
/// for where the option stands alone.
final class SealOptions {
    @Option(names = "--seal", paramLabel = "F.png", descriptionKey = "bulletin.seal")
    private Optional<Path> seal = Optional.empty();

    @Option(
            names = "--seal-password",
            arity = "0..1",
            interactive = true,
            paramLabel = "P",
            descriptionKey = "bulletin.seal-password")
    private char[] sealPassword = {};

    @Option(names = "--seal-right", paramLabel = "MM", descriptionKey = "bulletin.seal-right")
    private double right;

    @Option(names = "--seal-down", paramLabel = "MM", descriptionKey = "bulletin.seal-down")
    private double down;

    @Option(names = "--seam", descriptionKey = "bulletin.seam")
    private boolean seam;

    @Option(names = "--draft", descriptionKey = "bulletin.draft")
    private boolean draft;

    @Option(names = "--pdfa", descriptionKey = "bulletin.pdfa")
    private boolean archive;

    @Option(names = "--sign", paramLabel = "KEY.p12", descriptionKey = "bulletin.sign")
    private Optional<Path> sign = Optional.empty();

    @Option(
            names = "--sign-password",
            arity = "0..1",
            interactive = true,
            paramLabel = "P",
            descriptionKey = "bulletin.sign-password")
    private char[] signPassword = {};

    private Stamping.Source source = Stamping.Source.NONE;

    /// What is to be recorded of the written file; empty if it was neither sealed nor signed.
    Optional<Stamping> stamping(Path file, Optional<SigningKey> key) throws IOException {
        if (source == Stamping.Source.NONE && key.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Stamping(
                String.valueOf(file.getFileName()),
                FileDigest.of(file),
                source,
                seam,
                key.map(SigningKey::signer).orElse("")));
    }

    Impression impression(Office office) throws IOException {
        return new Impression(stamp(office), draft, archive);
    }

    private Stamp stamp(Office office) throws IOException {
        if (seal.isEmpty()) {
            if (seam) {
                throw new Refusal(Ending.WRONG_USE, "bulletin.seam-without-seal");
            }
            return new Stamp.None();
        }
        var file = Files.readAllBytes(seal.get());
        boolean kept = LockedSeal.is(file);
        source = kept ? Stamping.Source.KEPT : Stamping.Source.GIVEN;
        var png = kept ? LockedSeal.open(file, sealPassword) : file;
        Arrays.fill(sealPassword, ' ');
        return new Stamp.Image(png, office.sealDiameter(), right, down, seam);
    }

    /// The key to sign with; a wrong password is met before anything is written.
    Optional<SigningKey> key() throws IOException {
        if (sign.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(SigningKey.read(sign.get(), signPassword, Instant.now()));
        } finally {
            Arrays.fill(signPassword, ' ');
        }
    }

    static void sign(Path file, SigningKey key, String reason) throws IOException {
        PdfSignature.sign(file, key, reason, Instant.now());
    }
}
