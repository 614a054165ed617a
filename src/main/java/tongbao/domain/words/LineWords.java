package tongbao.domain.words;

import java.util.stream.Collectors;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Measure;

/// Lines: as a condition within a sentence, and in a few characters.
final class LineWords {
    private final Phrases phrases;
    private final AmountWords amounts;

    LineWords(Phrases phrases, AmountWords amounts) {
        this.phrases = phrases;
        this.amounts = amounts;
    }

    /// `空白栏目达到 5 个`
    String condition(Clause clause, Line line) {
        return switch (line) {
            case Line.Any _ -> phrases.of("when.any");
            case Line.All _ -> phrases.of("when.all");
            case Line.AtLeast(var count) -> phrases.of("when.at-least", clause.name(), amounts.of(clause, count));
            case Line.LessThan(var count) -> phrases.of("when.less-than", amounts.of(clause, count));
            case Line.Exactly(var count) -> phrases.of("when.exactly", amounts.of(clause, count));
            case Line.Share(var share) -> phrases.of("when.share", Phrases.percent(share));
            case Line.AllOf(var fewerThan) -> phrases.of("when.all-of", amounts.of(clause, fewerThan));
            case Line.AnyOf(var lines) ->
                lines.stream().map(one -> condition(clause, one)).collect(Collectors.joining(phrases.of("when.or")));
        };
    }

    /// `≥ 5`; empty text where any problem reaches it.
    String sign(Line line) {
        return switch (line) {
            case Line.Any _ -> "";
            case Line.All _, Line.AllOf _ -> phrases.of("line.all-of");
            case Line.AtLeast(var count) -> phrases.of("line.at-least", Phrases.number(count));
            case Line.LessThan(var count) -> phrases.of("line.less-than", Phrases.number(count));
            case Line.Exactly(var count) -> phrases.of("line.exactly", Phrases.number(count));
            case Line.Share(var share) -> phrases.of("line.at-least", Phrases.percent(share));
            case Line.AnyOf(var lines) -> lines.stream().map(this::sign).collect(Collectors.joining(" / "));
        };
    }

    /// What reaching the line does to a subject, as a sentence.
    String veto(Clause clause, Line line) {
        return switch (line) {
            case Line.Any _ -> phrases.of("rule.veto.any");
            case Line.AtLeast(var least) -> phrases.of("rule.veto.at-least", clause.name(), amounts.of(clause, least));
            case Line.Exactly(var exact) -> phrases.of("rule.veto.exactly", amounts.of(clause, exact));
            case Line.Share(var share) ->
                clause.measure() instanceof Measure.Ratio ratio && ratio.minimum() > 0
                        ? phrases.of(
                                "rule.veto.share.minimum", Phrases.percent(share), amounts.of(clause, ratio.minimum()))
                        : phrases.of("rule.veto.share", Phrases.percent(share));
            case Line.AllOf(var fewerThan) -> phrases.of("rule.veto.all-of", amounts.of(clause, fewerThan));
            case Line.LessThan _, Line.All _, Line.AnyOf _ -> phrases.of("rule.veto.when", condition(clause, line));
        };
    }
}
