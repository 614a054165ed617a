package tongbao.domain.words;

import java.util.Optional;
import java.util.stream.Collectors;
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
    private final AmountWords amounts;
    private final LineWords lines;

    RuleWords(Phrases phrases, AmountWords amounts, LineWords lines) {
        this.phrases = phrases;
        this.amounts = amounts;
        this.lines = lines;
    }

    /// With the caps of its indicator and group.
    String rule(Catalogue.Place place, SubjectClass subjects) {
        var clause = place.clause();
        var cap = place.indicator().pointsFor(subjects).filter(most -> mayExceed(clause, most, subjects));
        var most = place.group().most().filter(_ -> clause.pointsFor(subjects).isPresent());
        return phrases.sentences(
                rule(clause, Optional.of(subjects)),
                cap.map(points ->
                                phrases.of(key(clause, "rule.deduction.cap", "rule.bonus.cap"), Phrases.number(points)))
                        .orElse(""),
                most.map(points -> phrases.of(
                                key(clause, "rule.deduction.group", "rule.bonus.group"), Phrases.number(points)))
                        .orElse(""));
    }

    String rule(Clause clause, Optional<SubjectClass> subjects) {
        return phrases.sentences(
                sentence(clause, subjects),
                clause.most()
                        .map(most ->
                                phrases.of(key(clause, "rule.deduction.most", "rule.bonus.most"), Phrases.number(most)))
                        .orElse(""),
                clause.rule() instanceof Rule.Deduction deduction
                        ? deduction
                                .escalates()
                                .map(line -> phrases.of("rule.escalates", lines.condition(clause, line)))
                                .orElse("")
                        : "",
                clause.tier().isEmpty() ? "" : phrases.of("rule.tier"),
                clause.columnSet().map(set -> phrases.of("rule.columns", set)).orElse(""));
    }

    private String sentence(Clause clause, Optional<SubjectClass> subjects) {
        var line = line(clause, subjects);
        return switch (clause.rule()) {
            case Rule.Veto veto -> lines.veto(clause, line.orElse(veto.line()));
            case Rule.Deduction deduction -> points(clause, deduction.per(), line, subjects);
            case Rule.Bonus bonus ->
                line.filter(Line.All.class::isInstance).isPresent()
                        ? phrases.of("rule.bonus.all", Phrases.number(points(clause, subjects)))
                        : points(clause, bonus.per(), line, subjects);
            case Rule.Unscored _ -> phrases.of("rule.unscored");
        };
    }

    private String points(Clause clause, Per per, Optional<Line> line, Optional<SubjectClass> subjects) {
        var points = points(clause, subjects);
        if (clause.measure() instanceof Measure.Choice(var options)) {
            return phrases.of(
                    key(clause, "rule.deduction.choice", "rule.bonus.choice"),
                    options.stream()
                            .map(option -> option.name() + " "
                                    + Phrases.number(option.share().times(points)))
                            .collect(Collectors.joining(phrases.of("between.options"))));
        }
        var sentence = switch (per) {
            case ONCE ->
                phrases.of(
                        line.isEmpty()
                                ? key(clause, "rule.deduction.once", "rule.bonus.once")
                                : key(clause, "rule.deduction.plain", "rule.bonus.plain"),
                        Phrases.number(points));
            case EACH ->
                phrases.of(
                        key(clause, "rule.deduction.each", "rule.bonus.each"),
                        amounts.counter(clause.measure()),
                        Phrases.number(points));
            case PERCENT ->
                phrases.of(key(clause, "rule.deduction.percent", "rule.bonus.percent"), Phrases.number(points));
        };
        return line.map(when -> phrases.of("rule.when", lines.condition(clause, when), sentence))
                .orElse(sentence);
    }

    /// The line or the points in a few characters.
    String row(Clause clause, Optional<SubjectClass> subjects) {
        return switch (clause.rule()) {
            case Rule.Veto veto -> lines.sign(line(clause, subjects).orElse(veto.line()));
            case Rule.Deduction deduction -> brief(clause, deduction.per(), subjects);
            case Rule.Bonus bonus -> phrases.of("line.bonus", brief(clause, bonus.per(), subjects));
            case Rule.Unscored _ -> phrases.of("line.unscored");
        };
    }

    private static Optional<Line> line(Clause clause, Optional<SubjectClass> subjects) {
        return subjects.flatMap(clause::lineFor).or(clause::line);
    }

    private String brief(Clause clause, Per per, Optional<SubjectClass> subjects) {
        var points = Phrases.number(points(clause, subjects));
        return clause.measure() instanceof Measure.Choice
                ? phrases.of("line.choice", points)
                : switch (per) {
                    case ONCE -> points;
                    case EACH -> phrases.of("line.each", points, amounts.unit(clause.measure()));
                    case PERCENT -> phrases.of("line.each", points, "1%");
                };
    }

    private static Fraction points(Clause clause, Optional<SubjectClass> subjects) {
        return subjects.flatMap(clause::pointsFor).or(clause::points).orElse(Fraction.ZERO);
    }

    private static boolean mayExceed(Clause clause, Fraction cap, SubjectClass subjects) {
        var points = clause.pointsFor(subjects).orElse(Fraction.ZERO);
        return switch (clause.rule()) {
            case Rule.Deduction deduction -> deduction.per() != Per.ONCE || points.compareTo(cap) > 0;
            case Rule.Bonus bonus -> bonus.per() != Per.ONCE || points.compareTo(cap) > 0;
            case Rule.Veto _, Rule.Unscored _ -> false;
        };
    }

    private static String key(Clause clause, String deduction, String bonus) {
        return clause.rule() instanceof Rule.Bonus ? bonus : deduction;
    }
}
