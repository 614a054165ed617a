package tongbao.workbench.inspect;

import java.util.List;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.inspection.Finding;
import tongbao.workbench.ui.Messages;

/// What stands beside the numbers of a clause: their unit, what is asked for, and where they come from.
final class AmountNotes {
    private final Messages messages;

    AmountNotes(Messages messages) {
        this.messages = messages;
    }

    /// Empty text if the numbers have none, or each has its own.
    static String unit(Measure measure) {
        return switch (measure) {
            case Measure.Flag _, Measure.Choice _, Measure.Checklist _ -> "";
            case Measure.Count(var word) -> word;
            case Measure.Sum sum -> sum.unit();
            case Measure.Ratio ratio -> ratio.unit();
            case Measure.Sample sample -> sample.unit();
        };
    }

    /// One sentence; empty text if there is nothing to say.
    String note(Opened at, Place place) {
        return switch (place.clause().measure()) {
            case Measure.Flag _, Measure.Choice _ -> "";
            case Measure.Sum _ -> sum(at, place);
            case Measure.Count _ -> fromFindings(at, place);
            case Measure.Ratio(var word, var minimum) ->
                minimum > 1 ? messages.get("inspect.count.minimum", minimum, word) : "";
            case Measure.Sample sample -> messages.get("inspect.count.sample", sample.draw(), sample.unit());
            case Measure.Checklist(var elements) ->
                messages.get("inspect.count.elements", elements.size(), String.join("、", elements));
        };
    }

    private String sum(Opened at, Place place) {
        var standing = Amounts.standing(place.clause(), at.inspection());
        return standing.isPresent() ? messages.get("inspect.count.sum", standing.getAsInt()) : "";
    }

    private String fromFindings(Opened at, Place place) {
        var findings = at.inspection()
                .findings(place.clause().code())
                .filter(Finding::counts)
                .count();
        if (findings == 0 || !Amounts.countsFindings(place.clause())) {
            return "";
        }
        var entered = Amounts.of(at.answer(place)).count();
        return entered.isEmpty()
                ? messages.get("inspect.count.from-findings", findings)
                : entered.getAsInt() == findings ? "" : messages.get("inspect.count.differs", findings);
    }

    /// What was named as drawn for the same sample at another clause.
    static List<String> sameSample(Opened at, Measure.Sample sample) {
        return at.places().stream()
                .filter(other -> other.clause().measure() instanceof Measure.Sample theirs
                        && theirs.sample().equals(sample.sample()))
                .map(other -> Amounts.of(at.answer(other)).drawn())
                .filter(items -> !items.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
