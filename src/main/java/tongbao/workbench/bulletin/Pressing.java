package tongbao.workbench.bulletin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import tongbao.document.FileDigest;
import tongbao.document.Impression;
import tongbao.document.Stamp;
import tongbao.document.sign.SigningKey;
import tongbao.domain.bulletin.Office;
import tongbao.domain.bulletin.publication.Stamping;
import tongbao.domain.bulletin.publication.Stamping.Source;

/// How the letter at hand is to be sealed and signed, and as what file it leaves.
///
/// @param right how far the seal is moved to the right of its place, in mm
/// @param down how far it is moved down, in mm
/// @param seam whether it is pressed over the edges of the sheets too
/// @param draft whether every page says 样稿
/// @param archive whether the file is PDF/A
record Pressing(
        Optional<ChosenSeal> seal,
        double right,
        double down,
        boolean seam,
        Optional<SigningKey> key,
        boolean draft,
        boolean archive) {
    static final Pressing NONE = new Pressing(Optional.empty(), 0, 0, false, Optional.empty(), false, false);

    Pressing withSeal(Optional<ChosenSeal> other) {
        return new Pressing(other, right, down, seam && other.isPresent(), key, draft, archive);
    }

    Pressing withPlace(double newRight, double newDown, boolean newSeam) {
        return new Pressing(seal, newRight, newDown, newSeam && seal.isPresent(), key, draft, archive);
    }

    Pressing withKey(Optional<SigningKey> other) {
        return new Pressing(seal, right, down, seam, other, draft, archive);
    }

    Pressing asFile(boolean asDraft, boolean forArchive) {
        return new Pressing(seal, right, down, seam, key, asDraft, forArchive);
    }

    /// As it is issued: never a draft.
    Pressing released() {
        return asFile(false, archive);
    }

    Impression impression(Office office) {
        var stamp = seal.<Stamp>map(chosen -> new Stamp.Image(chosen.png(), office.sealDiameter(), right, down, seam))
                .orElseGet(Stamp.None::new);
        return new Impression(stamp, draft, archive);
    }

    /// What is to be recorded of a file that was sealed or signed so; empty if it was neither, or bears the sample.
    ///
    /// @param name what the file is called; empty text for paper
    Optional<Stamping> stamping(Path file, String name) throws IOException {
        var source = seal.map(ChosenSeal::source).orElse(Source.NONE);
        var signer = name.isEmpty() ? "" : key.map(SigningKey::signer).orElse("");
        return source == Source.NONE && signer.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stamping(name, FileDigest.of(file), source, seam && source != Source.NONE, signer));
    }
}
