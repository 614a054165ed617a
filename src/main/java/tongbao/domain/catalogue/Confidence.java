package tongbao.domain.catalogue;

/// How sure the wording and the numbers of a clause are; the user compares anything but [#SEEN] with the official text.
public enum Confidence {
    /// Read in a published text.
    SEEN,
    /// General knowledge.
    KNOWN,
    /// Its points stay empty and never enter a score.
    UNSURE
}
