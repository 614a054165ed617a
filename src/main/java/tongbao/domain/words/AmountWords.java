package tongbao.domain.words;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.inspection.Amount;

/// Numbers with the counter word of what is counted.
final class AmountWords {
    private final Phrases phrases;

    AmountWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /// `5 个`
    String of(Clause clause, int count) {
        return phrases.of("amount", Phrases.number(count), unit(clause.measure()))
                .strip();
    }

    /// `9/140 次`
    String of(Clause clause, int count, int of) {
        return phrases.of("amount", count + "/" + of, unit(clause.measure())).strip();
    }

    /// `5 个（动态要闻 3、政策文件 2）` where the counts that are added up were entered one by one.
    String of(Clause clause, int count, Amount amount) {
        return clause.measure() instanceof Measure.Sum(var _, var parts)
                        && amount.parts().size() == parts.size()
                ? phrases.of(
                        "amount.parts",
                        of(clause, count),
                        IntStream.range(0, parts.size())
                                .mapToObj(i -> parts.get(i).name() + " "
                                        + amount.parts().get(i))
                                .collect(Collectors.joining(phrases.of("between.items"))))
                : of(clause, count);
    }

    /// The counter word behind a number.
    String unit(Measure measure) {
        return switch (measure) {
            case Measure.Flag _, Measure.Choice _ -> "";
            case Measure.Count(var unit) -> unit;
            case Measure.Sum sum -> sum.unit();
            case Measure.Ratio ratio -> ratio.unit();
            case Measure.Sample sample -> phrases.of(sample.spots() ? "unit.spot" : "unit.item");
            case Measure.Checklist _ -> phrases.of("unit.element");
        };
    }

    /// What one point is counted by: for a sample the thing itself.
    String counter(Measure measure) {
        return measure instanceof Measure.Sample sample && !sample.spots()
                ? phrases.of("unit.sampled", sample.unit())
                : unit(measure);
    }
}
