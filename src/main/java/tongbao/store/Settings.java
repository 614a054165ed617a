package tongbao.store;

/// Measures of the files. Tests take small ones to see what rarely happens.
///
/// @param segmentBytes size of one file of the journal, allocated at once
/// @param inlineBytes an entry longer than this lies in a file of its own
/// @param snapshotEntries so many entries after a snapshot the next one is made
/// @param snapshotBytes or so many bytes of entries after it
record Settings(int segmentBytes, int inlineBytes, int snapshotEntries, long snapshotBytes) {
    static final Settings USUAL = new Settings(4 << 20, 64 << 10, 2_000, 16L << 20);
}
