package tongbao.domain.bulletin.publication;

import java.util.ArrayList;
import java.util.Locale;
import tongbao.domain.inspection.Digest;
import tongbao.domain.words.Sentences;

/// A seal was pressed on a letter, or the letter was signed: what the office must be able to account for. Neither the
/// picture of the seal nor a password is kept with it.
///
/// @param name of the file; empty text for paper
/// @param file digest of the file as it left the program, sealed and signed
/// @param seam whether the seal was pressed over the edges of the sheets too
/// @param signer to whom the certificate was given (its X.500 name); empty text if the file was not signed
public record Stamping(String name, Digest file, Source seal, boolean seam, String signer) {
    private static final String BUNDLE = "tongbao.domain.bulletin.publication.stamping";

    /// Where the picture of the seal came from.
    public enum Source {
        /// The place was left free.
        NONE,
        /// A picture somebody supplied as it was.
        GIVEN,
        /// A picture kept under its own password, which somebody knew.
        KEPT
    }

    public Stamping {
        if (seal == Source.NONE && (seam || signer.isBlank())) {
            throw new IllegalArgumentException("neither sealed nor signed: " + name);
        }
    }

    /// What was done: 盖章（…）、签名（…）.
    public String what(Locale locale) {
        var sentences = Sentences.of(BUNDLE, locale);
        var done = new ArrayList<String>();
        if (seal != Source.NONE) {
            done.add(sentences.text("seal." + seal));
        }
        if (seam) {
            done.add(sentences.word("seam"));
        }
        if (!signer.isBlank()) {
            done.add(sentences.text("signed", signer));
        }
        return String.join(sentences.word("and"), done);
    }

    /// What it was done to: the file, or paper.
    public String on(Locale locale) {
        var sentences = Sentences.of(BUNDLE, locale);
        return name.isEmpty() ? sentences.word("paper") : sentences.text("file", name);
    }
}
