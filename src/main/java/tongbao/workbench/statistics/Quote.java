package tongbao.workbench.statistics;

import java.util.List;
import java.util.Optional;
import tongbao.workbench.statistics.Sheet.Line;
import tongbao.workbench.statistics.Sheet.Shown;

/// A figure as a sentence that can stand in a bulletin: `2026年第三季度，示例市政府网站合格率为50.00%。`
final class Quote {
    /// Columns of the rates that have a sentence of their own.
    private static final List<String> OWN = List.of(
            "registered",
            "inspected",
            "passed",
            "failed",
            "open",
            "rate",
            "rectified",
            "rateAfter",
            "previous",
            "lastYear");

    private Quote() {}

    /// Empty where no figure stands: at a word, at a dash.
    static Optional<String> of(Shown shown, Line line, int at) {
        var figure = line.figures().get(at);
        var head = shown.sheet().heads().get(at);
        if (!head.number() || (figure.text().chars().noneMatch(Character::isDigit) && !isSame(shown, figure))) {
            return Optional.empty();
        }
        var source = shown.source();
        var period = source.reading().round().period().text();
        if (shown.choice().topic() == Topic.RATES && OWN.contains(head.id())) {
            var kind = shown.choice().kind();
            return Optional.of(source.text(
                    "quote." + head.id(),
                    period,
                    place(shown, line) + source.words().name(kind),
                    value(shown, figure),
                    source.text("quote.counter." + kind)));
        }
        return Optional.of(source.text(
                "quote", period, shown.sheet().title(), shown.sheet().label(line), head.text(), figure.text()));
    }

    private static boolean isSame(Shown shown, Figure figure) {
        return figure.text().equals(shown.source().text("same"));
    }

    /// The whole area is not named.
    private static String place(Shown shown, Line line) {
        var label = shown.sheet().label(line);
        return label.equals(shown.source().text("total")) ? "" : label;
    }

    /// An arrow in words.
    private static String value(Shown shown, Figure figure) {
        var text = figure.text();
        return text.startsWith("▲ ")
                ? shown.source().text("quote.up", text.substring(2))
                : text.startsWith("▼ ") ? shown.source().text("quote.down", text.substring(2)) : text;
    }
}
