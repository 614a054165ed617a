package tongbao.document.page;

/// The area a table is set in.
///
/// @param turned whether it lies across the sheet
record Frame(double left, double top, double width, double height, boolean turned) {
    static final Frame UPRIGHT = new Frame(Paper.LEFT, Paper.TOP, Paper.TEXT_WIDTH, Paper.TEXT_HEIGHT, false);

    /// The same text area read from the left edge of the sheet: heads stand at that edge on odd and even pages alike.
    static final Frame TURNED =
            new Frame(Paper.HEIGHT - Paper.BOTTOM, Paper.LEFT, Paper.TEXT_HEIGHT, Paper.TEXT_WIDTH, true);

    double bottom() {
        return top + height;
    }
}
