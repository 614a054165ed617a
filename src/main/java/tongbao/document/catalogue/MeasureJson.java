package tongbao.document.catalogue;

import static tongbao.document.catalogue.CatalogueJson.number;
import static tongbao.document.catalogue.CatalogueJson.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import tongbao.domain.calendar.Length;
import tongbao.domain.calendar.Window;
import tongbao.domain.catalogue.Measure;

/// What an inspector records, and the windows it looks at.
final class MeasureJson {
    private MeasureJson() {}

    static ObjectNode measure(Measure measure) {
        var node = object();
        switch (measure) {
            case Measure.Flag _ -> {}
            case Measure.Count(var unit) -> node.put("count", unit);
            case Measure.Sum sum -> {
                node.put("sum", sum.unit());
                CatalogueJson.list(node, "parts", sum.parts().stream().map(MeasureJson::part));
            }
            case Measure.Ratio ratio -> node.put("ratio", ratio.unit()).put("minimum", ratio.minimum());
            case Measure.Sample sample ->
                node.put("sample", sample.sample())
                        .put("draw", sample.draw())
                        .put("unit", sample.unit())
                        .put("by", sample.spots() ? "spot" : "item");
            case Measure.Checklist(var elements) -> elements.forEach(node.putArray("checklist")::add);
            case Measure.Choice(var options) ->
                CatalogueJson.list(node, "choice", options.stream().map(MeasureJson::option));
        }
        return node;
    }

    private static ObjectNode part(Measure.Part part) {
        var node = object().put("name", part.name());
        window(node, part.window());
        return node;
    }

    private static ObjectNode option(Measure.Option option) {
        var node = object().put("name", option.name());
        number(node, "share", option.share());
        return node;
    }

    static void window(ObjectNode node, Optional<Window> window) {
        window.ifPresent(there -> there.until()
                .ifPresentOrElse(
                        until -> node.putObject("window")
                                .put("back", length(there.back()))
                                .put("until", length(until)),
                        () -> node.put("window", length(there.back()))));
    }

    /// `2 weeks`, `1 month`
    static String length(Length length) {
        var unit = length.unit().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return length.count() + " " + (length.count() == 1 ? unit.substring(0, unit.length() - 1) : unit);
    }
}
