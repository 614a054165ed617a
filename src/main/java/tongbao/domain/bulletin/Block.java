package tongbao.domain.bulletin;

import java.util.List;
import java.util.stream.Collectors;

/// One part of the bulletin, in the order in which it is printed.
public sealed interface Block {
    /// The name of the block within its bulletin, stable between drafts: rewriting refers to it.
    String key();

    /// A heading: level 1 is 一、 in 黑体, level 2 （一） in 楷体. The number is part of the text.
    record Heading(String key, int level, String text) implements Block {
        public Heading {
            text = Visible.of(text);
        }
    }

    /// A paragraph of running text, indented by two characters.
    ///
    /// @param lead the words at its start that are set in 楷体 as a level-2 heading run in with the text; empty text
    ///     if there are none
    /// @param template the wording it was made from, with `{figure}` in the place of each figure
    /// @param rewritten whether the office rewrote the drafted wording
    record Paragraph(String key, String lead, List<Run> runs, String template, boolean rewritten) implements Block {
        public Paragraph {
            lead = Visible.of(lead);
            runs = List.copyOf(runs);
        }

        /// The whole paragraph as read.
        public String text() {
            return lead + runs.stream().map(Run::text).collect(Collectors.joining());
        }
    }

    /// A chart, one bar a row, in the order of the table beside it.
    record Chart(String key, String title, Kind kind, List<Bar> bars) implements Block {
        public Chart {
            title = Visible.of(title);
            bars = List.copyOf(bars);
        }

        /// A chart of pass rates.
        public Chart(String key, String title, List<Bar> bars) {
            this(key, title, Kind.RATES, bars);
        }

        /// What the bars tell.
        public enum Kind {
            /// Passed and failed of what was inspected.
            RATES,
            /// The part of each row in the sum of all, with a line of what they add up to from the top on.
            PARETO;

            /// What the solid part of a bar is called.
            public String part() {
                return Wording.text("chart." + name() + ".part");
            }

            /// What the rest of a bar, or the line through the bars, is called.
            public String rest() {
                return Wording.text("chart." + name() + ".rest");
            }

            /// The head above the percentages.
            public String share() {
                return Wording.text("chart." + name() + ".share");
            }

            /// The head above the counts, part and whole divided by a slash.
            public String counts() {
                return Wording.text("chart." + name() + ".counts");
            }
        }

        /// @param passed how many of `inspected` are in the solid part
        /// @param printed the percentage as printed, without the sign; empty text where nothing was inspected
        public record Bar(String label, int passed, int inspected, String printed) {
            public Bar {
                label = Visible.of(label);
            }
        }
    }

    /// 附件 on a new page: a table under its title.
    ///
    /// @param number 1, 2 …; 0 if it is the only one
    /// @param subtitle （2026年第三季度）; empty text if there is none
    /// @param note the line below the table; empty text if there is none
    /// @param charts what stands below the table
    record Annex(String key, int number, String title, String subtitle, Table table, String note, List<Chart> charts)
            implements Block {
        public Annex {
            title = Visible.of(title);
            subtitle = Visible.of(subtitle);
            note = Visible.of(note);
            charts = List.copyOf(charts);
        }

        public Annex withNumber(int place) {
            return new Annex(key, place, title, subtitle, table, note, charts);
        }
    }

    /// @param columns heads from left to right
    /// @param rows cells as printed; every row as long as `columns`
    /// @param total whether the last row is a sum
    record Table(List<Column> columns, List<List<String>> rows, boolean total) {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream()
                    .map(row -> row.stream().map(Visible::of).toList())
                    .toList();
        }
    }

    /// @param weight share of the width, relative to the other columns
    record Column(String head, int weight, Align align) {
        public Column {
            head = Visible.of(head);
        }
    }

    enum Align {
        LEFT,
        CENTER,
        RIGHT
    }
}
