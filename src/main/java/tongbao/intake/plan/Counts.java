package tongbao.intake.plan;

/// Whole numbers that a row cannot do without.
final class Counts {
    private Counts() {}

    /// The number in the cell; 0 where the row is refused for it.
    static int required(RowCells cells, Column column) {
        if (cells.text(column).isEmpty()) {
            cells.refuse("cell.empty", column, column.header());
        }
        return cells.count(column).orElse(0);
    }

    /// Refuses a row in which `part` is more than `whole`.
    static void atMost(RowCells cells, Column column, int part, Column wholeColumn, int whole) {
        if (part > whole) {
            cells.refuse(
                    "cell.more",
                    column,
                    column.header(),
                    String.valueOf(part),
                    wholeColumn.header(),
                    String.valueOf(whole));
        }
    }
}
