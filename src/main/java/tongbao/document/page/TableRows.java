package tongbao.document.page;

/// The rows of a table that stand on one page.
///
/// @param first its row from 0
/// @param end the row after its last one; `first` where it has none
/// @param from the first line of the first row: only a row higher than a page does not begin with 0
/// @param to the line after the last one of the last row; more than it has where it ends here
record TableRows(int first, int end, int from, int to) {
    /// More lines than any row has.
    static final int ALL = Integer.MAX_VALUE;

    boolean isEmpty() {
        return first == end;
    }

    /// The first line of a row that stands here.
    int from(int row) {
        return row == first ? from : 0;
    }

    /// The line after the last one of a row that stands here.
    int to(int row) {
        return row == end - 1 ? to : ALL;
    }
}
