package tongbao.store;

/// Measures of the files. Tests take small ones to see what rarely happens.
///
/// @param segmentBytes size of one file of the journal, allocated at once; more than `inlineBytes`
/// @param inlineBytes an entry longer than this lies in a file of its own
/// @param snapshotRows after so many changed rows since the last snapshot another is made; they are replayed in about
///     a second
record Settings(int segmentBytes, int inlineBytes, int snapshotRows) {
    static final Settings USUAL = new Settings(4 << 20, 64 << 10, 4_000);
}
