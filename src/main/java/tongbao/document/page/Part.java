package tongbao.document.page;

import java.util.Optional;

/// A part of the paper as a reader who does not see it is told of it: a heading, a paragraph, a cell. Its words may lie
/// on several lines and pages.
///
/// @param number its own in one paper, from 1
/// @param within the part it belongs to; empty for the paper itself
/// @param instead words that are read instead of a figure; empty text where its own are read
public record Part(int number, Role role, Optional<Part> within, String instead) {
    /// What a part is, with its standard structure type (ISO 32000-1, 14.8.4).
    public enum Role {
        /// An annex.
        SECTION("Sect"),
        /// The title of the paper.
        TITLE("H1"),
        /// 一、 and the titles of annexes.
        HEADING_1("H2"),
        /// （一）
        HEADING_2("H3"),
        /// 1. and below.
        HEADING_3("H4"),
        /// Any other words.
        PARAGRAPH("P"),
        /// A table.
        TABLE("Table"),
        /// A row of it.
        ROW("TR"),
        /// The head of a column.
        HEAD("TH"),
        /// A cell.
        CELL("TD"),
        /// A chart.
        FIGURE("Figure");

        private final String type;

        Role(String type) {
            this.type = type;
        }

        /// The structure type.
        public String type() {
            return type;
        }
    }
}
