package tongbao.intake.sheet;

/// How much of a file is taken in. A register of a whole province is a hundredth of this.
public final class Limits {
    public static final long FILE_BYTES = 64L << 20;
    /// What the parts of an xlsx may unpack to together.
    public static final long UNPACKED_BYTES = 400L << 20;

    public static final int PARTS = 2_000;
    public static final int ROWS = 200_000;
    public static final int COLUMNS = 256;
    public static final int CELLS = 8_000_000;
    /// Characters of all cells together.
    public static final long CHARACTERS = 60_000_000;
    /// Characters of one cell: what Excel itself allows.
    public static final int CELL_CHARACTERS = 32_767;

    private Limits() {}
}
