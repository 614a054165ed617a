package tongbao.document.page;

import java.util.List;

/// What takes whole lines of the grid, from top to bottom of the text.
sealed interface Row {
    /// How many lines of the grid it takes.
    int lines();

    /// @param part what the line belongs to
    /// @param leads whether the line must not be the last of its page: a heading
    record Text(Line line, Part part, boolean leads) implements Row {
        @Override
        public int lines() {
            return 1;
        }
    }

    /// Empty lines; none at the head of a page.
    record Blank(int lines) implements Row {}

    /// A chart between paragraphs.
    ///
    /// @param marks set from the top edge 0
    record Figure(List<Mark> marks, int lines) implements Row {}
}
