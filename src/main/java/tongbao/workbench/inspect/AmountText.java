package tongbao.workbench.inspect;

import java.util.OptionalInt;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.inspection.Inspection;

/// The numbers of an answer as a row shows them: `5 个`, `2/140`.
public final class AmountText {
    private AmountText() {}

    /// Empty text where nothing was counted.
    public static String of(Clause clause, Inspection inspection) {
        var count = Amounts.standing(clause, inspection);
        var whole = Amounts.of(inspection.answer(clause.code())).of();
        if (count.isEmpty() && whole.isEmpty()) {
            return "";
        }
        return switch (clause.measure()) {
            case Measure.Flag _ -> "";
            case Measure.Count(var unit) -> text(count) + " " + unit;
            case Measure.Sum(var unit, var _) -> text(count) + " " + unit;
            case Measure.Choice choice ->
                choice.option(count.orElse(0)).map(Measure.Option::name).orElse("");
            case Measure.Checklist(var elements) -> text(count) + "/" + elements.size();
            case Measure.Ratio _, Measure.Sample _ -> whole.isEmpty() ? text(count) : text(count) + "/" + text(whole);
        };
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "–";
    }
}
