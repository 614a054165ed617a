package tongbao.domain.words;

import java.util.Optional;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.catalogue.Rule.Per;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.number.Fraction;

/// What a clause asks and costs: as a sentence beside the clause, and in a few characters in its row.
final class RuleWords {
    private final Phrases phrases;

    RuleWords(Phrases phrases) {
        this.phrases = phrases;
    }

    String rule(Catalogue.Place place, SubjectClass subjects) {
        var clause = place.clause();
        var rule = rule(clause, Optional.of(subjects));
        return place.indicator()
                .pointsFor(subjects)
                .filter(cap -> mayExceed(clause, cap, subjects))
                .map(cap -> phrases.sentences(rule, phrases.of(capKey(clause.rule()), Phrases.number(cap))))
                .orElse(rule);
    }

    String rule(Clause clause, Optional<SubjectClass> subjects) {
        var sentence = sentence(clause, points(clause, subjects));
        return clause.tier().isEmpty() ? sentence : phrases.sentences(sentence, phrases.of("rule.tier"));
    }

    private String sentence(Clause clause, String points) {
        return switch (clause.rule()) {
            case Rule.Veto(var line) -> veto(clause, line);
            case Rule.Deduction deduction ->
                deduction.per() == Per.ONCE
                        ? phrases.of("rule.deduction.once", points)
                        : phrases.of("rule.deduction.each", counter(clause.measure()), points);
            case Rule.Bonus bonus ->
                bonus.all()
                        ? phrases.of("rule.bonus.all", points)
                        : bonus.per() == Per.ONCE
                                ? phrases.of("rule.bonus.once", points)
                                : phrases.of("rule.bonus.each", counter(clause.measure()), points);
            case Rule.Unscored _ -> phrases.of("rule.unscored");
        };
    }

    String line(Clause clause, Optional<SubjectClass> subjects) {
        return switch (clause.rule()) {
            case Rule.Veto(Line.Any _) -> "";
            case Rule.Veto(Line.AtLeast(var least)) -> phrases.of("line.at-least", Phrases.number(least));
            case Rule.Veto(Line.Exactly(var exact)) -> phrases.of("line.exactly", Phrases.number(exact));
            case Rule.Veto(Line.Share(var share)) -> phrases.of("line.at-least", Phrases.percent(share));
            case Rule.Veto(Line.AllOf _) -> phrases.of("line.all-of");
            case Rule.Deduction deduction -> points(clause, deduction.per(), subjects);
            case Rule.Bonus bonus -> phrases.of("line.bonus", points(clause, bonus.per(), subjects));
            case Rule.Unscored _ -> phrases.of("line.unscored");
        };
    }

    String amount(Clause clause, int count) {
        return phrases.of("amount", Phrases.number(count), unit(clause.measure()))
                .strip();
    }

    /// `9/140 次`
    String amount(Clause clause, int count, int of) {
        return phrases.of("amount", count + "/" + of, unit(clause.measure())).strip();
    }

    private String veto(Clause clause, Line line) {
        return switch (line) {
            case Line.Any _ -> phrases.of("rule.veto.any");
            case Line.AtLeast(var least) -> phrases.of("rule.veto.at-least", clause.name(), amount(clause, least));
            case Line.Exactly(var exact) -> phrases.of("rule.veto.exactly", amount(clause, exact));
            case Line.Share(var share) ->
                clause.measure() instanceof Measure.Ratio ratio && ratio.minimum() > 0
                        ? phrases.of("rule.veto.share.minimum", Phrases.percent(share), amount(clause, ratio.minimum()))
                        : phrases.of("rule.veto.share", Phrases.percent(share));
            case Line.AllOf(var fewerThan) -> phrases.of("rule.veto.all-of", amount(clause, fewerThan));
        };
    }

    private String points(Clause clause, Per per, Optional<SubjectClass> subjects) {
        var points = points(clause, subjects);
        return per == Per.ONCE ? points : phrases.of("line.each", points, unit(clause.measure()));
    }

    private static String points(Clause clause, Optional<SubjectClass> subjects) {
        return Phrases.number(subjects.flatMap(clause::pointsFor)
                .or(() -> switch (clause.rule()) {
                    case Rule.Deduction deduction -> Optional.of(deduction.points());
                    case Rule.Bonus bonus -> Optional.of(bonus.points());
                    case Rule.Veto _, Rule.Unscored _ -> Optional.empty();
                })
                .orElse(Fraction.ZERO));
    }

    /// The counter word behind a number.
    private String unit(Measure measure) {
        return switch (measure) {
            case Measure.Flag _ -> "";
            case Measure.Count(var unit) -> unit;
            case Measure.Ratio ratio -> ratio.unit();
            case Measure.Sample sample -> phrases.of(sample.spots() ? "unit.spot" : "unit.item");
            case Measure.Checklist _ -> phrases.of("unit.element");
        };
    }

    /// What one point is counted by: for a sample the thing itself.
    private String counter(Measure measure) {
        return measure instanceof Measure.Sample sample && !sample.spots()
                ? phrases.of("unit.sampled", sample.unit())
                : unit(measure);
    }

    private static boolean mayExceed(Clause clause, Fraction cap, SubjectClass subjects) {
        return switch (clause.rule()) {
            case Rule.Deduction deduction ->
                deduction.per() == Per.EACH
                        || clause.pointsFor(subjects).orElse(Fraction.ZERO).compareTo(cap) > 0;
            case Rule.Bonus bonus ->
                bonus.per() == Per.EACH
                        || clause.pointsFor(subjects).orElse(Fraction.ZERO).compareTo(cap) > 0;
            case Rule.Veto _, Rule.Unscored _ -> false;
        };
    }

    private static String capKey(Rule rule) {
        return rule instanceof Rule.Bonus ? "rule.bonus.cap" : "rule.deduction.cap";
    }
}
