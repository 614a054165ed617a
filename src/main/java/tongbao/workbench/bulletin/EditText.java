package tongbao.workbench.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongbao.domain.bulletin.Figures;
import tongbao.domain.bulletin.Template;

/// The wording of a block while it is rewritten: words that can be typed over, and figures in ‹ › that cannot. A
/// figure is taken away whole or not at all.
///
/// @param figures where they stand in `text`, in order, their brackets included
record EditText(String text, List<Span> figures) {
    private static final String BRACKETS = "[‹›]";

    /// From `start` up to `end`, which is not included.
    record Span(int start, int end, String key) {}

    /// A stretch of the text.
    record Stretch(int from, int to) {}

    EditText {
        figures = List.copyOf(figures);
    }

    static EditText of(Template template, Figures known) {
        var text = new StringBuilder();
        var spans = new ArrayList<Span>();
        for (var piece : template.pieces()) {
            switch (piece) {
                case Template.Words(var words) -> text.append(words.replaceAll(BRACKETS, ""));
                case Template.Place(var key) -> {
                    var start = text.length();
                    text.append(shown(key, known));
                    spans.add(new Span(start, text.length(), key));
                }
            }
        }
        return new EditText(text.toString(), spans);
    }

    static String shown(String key, Figures known) {
        return "‹" + (known.find(key).isPresent() ? known.text(key) : key) + "›";
    }

    /// The stretch with every figure it touches taken in whole.
    Stretch widened(int from, int to) {
        var start = from;
        var end = to;
        if (from < to) {
            for (var figure : figures) {
                if (figure.start() < to && figure.end() > from) {
                    start = Math.min(start, figure.start());
                    end = Math.max(end, figure.end());
                }
            }
        }
        return new Stretch(start, end);
    }

    /// With `words` in the place of a widened stretch; empty inside a figure, where nothing can be typed.
    Optional<EditText> replaced(Stretch stretch, String words) {
        return insideFigure(stretch.from()) ? Optional.empty() : Optional.of(put(stretch, words, Optional.empty()));
    }

    /// With the figure `key` put in at `at`; empty inside another figure.
    Optional<EditText> with(String key, int at, Figures known) {
        return insideFigure(at)
                ? Optional.empty()
                : Optional.of(put(new Stretch(at, at), shown(key, known), Optional.of(key)));
    }

    static String typable(String words) {
        return words.replaceAll(BRACKETS, "");
    }

    private boolean insideFigure(int at) {
        return figures.stream().anyMatch(figure -> figure.start() < at && at < figure.end());
    }

    private EditText put(Stretch stretch, String words, Optional<String> key) {
        var moved = words.length() - (stretch.to() - stretch.from());
        var spans = new ArrayList<Span>();
        for (var figure : figures) {
            if (figure.end() <= stretch.from()) {
                spans.add(figure);
            }
        }
        key.ifPresent(name -> spans.add(new Span(stretch.from(), stretch.from() + words.length(), name)));
        for (var figure : figures) {
            if (figure.start() >= stretch.to() && figure.end() > stretch.from()) {
                spans.add(new Span(figure.start() + moved, figure.end() + moved, figure.key()));
            }
        }
        return new EditText(text.substring(0, stretch.from()) + words + text.substring(stretch.to()), spans);
    }

    /// As it is recorded.
    String template() {
        var template = new StringBuilder();
        var end = 0;
        for (var figure : figures) {
            template.append(text, end, figure.start())
                    .append('{')
                    .append(figure.key())
                    .append('}');
            end = figure.end();
        }
        return template.append(text.substring(end)).toString();
    }
}
