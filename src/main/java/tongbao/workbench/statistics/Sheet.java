package tongbao.workbench.statistics;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tongbao.document.page.ChartWords;
import tongbao.domain.bulletin.Block;
import tongbao.domain.statistics.Outcome;

/// One table of statistics with its chart, ready to be shown, copied and exported.
///
/// @param title what is counted
/// @param counted its totals in one line
/// @param heads from left to right
/// @param note the line below: by which rule, and against what; empty text if there is none
/// @param chart one bar a line, in the order of the lines; empty where a chart would say nothing
record Sheet(String title, String counted, List<Head> heads, List<Line> lines, String note, Optional<Drawing> chart) {
    /// @param id the name of the column
    /// @param number whether it holds numbers, which stand at the right
    record Head(String id, String text, double width, boolean number) {}

    /// @param sum whether it adds up others
    /// @param figures one for each head
    record Line(boolean sum, List<Figure> figures) {
        Line {
            figures = List.copyOf(figures);
        }
    }

    /// @param words the words beside the bars
    record Drawing(Block.Chart chart, ChartWords words) {}

    Sheet {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /// What a line is called.
    String label(Line line) {
        for (var i = 0; i < heads.size(); i++) {
            if (heads.get(i).id().equals("label")) {
                return line.figures().get(i).text();
            }
        }
        return line.figures().getFirst().text();
    }

    List<String> texts(Line line) {
        return line.figures().stream().map(Figure::text).toList();
    }

    List<String> headTexts() {
        return heads.stream().map(Head::text).toList();
    }

    /// What the table is shown with.
    ///
    /// @param why the verdict of one subject in one sentence
    record Shown(Choice choice, Sheet sheet, Source source, Function<Outcome, String> why) {}
}
