package tongbao.domain.words;

import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Subject;
import tongbao.domain.verdict.Reason;
import tongbao.domain.verdict.Score;
import tongbao.domain.verdict.Scoring;
import tongbao.domain.verdict.Verdict;

/// Why a verdict is what it is.
final class VerdictWords {
    private final Phrases phrases;
    private final RuleWords rules;

    VerdictWords(Phrases phrases, RuleWords rules) {
        this.phrases = phrases;
        this.rules = rules;
    }

    String sentence(Catalogue catalogue, Subject subject, Inspection inspection, Verdict verdict) {
        var line = Phrases.number(catalogue.procedure().passLine());
        return switch (verdict) {
            case Verdict.Passed(var score) -> passed(score, line);
            case Verdict.Failed(var score, Reason.VetoReached veto) -> vetoed(catalogue, inspection, score, veto);
            case Verdict.Failed(var score, Reason.BelowPassLine _) ->
                phrases.of("reason.below", arithmetic(score), line);
            case Verdict.Open open -> open(open);
            case Verdict.Exempt _ ->
                phrases.of(catalogue.placesFor(subject).isEmpty() ? "reason.exempt.none" : "reason.exempt.answered");
        };
    }

    String arithmetic(Score score) {
        var sign = phrases.of(Phrases.isExact(score.main()) ? "score.equal" : "score.about");
        var base = Phrases.number(score.base());
        var deducted = Phrases.number(score.deducted());
        var main = Phrases.rounded(score.main());
        return score.factor().equals(Fraction.ONE)
                ? phrases.of("score.plain", base, deducted, sign, main)
                : phrases.of("score.rescaled", base, deducted, score.factor().toString(), sign, main);
    }

    private String passed(Score score, String line) {
        if (!score.scored()) {
            return phrases.of("reason.passed.veto-only");
        }
        return score.bonus().signum() == 0
                ? phrases.of("reason.passed", arithmetic(score), line)
                : phrases.of(
                        "reason.passed.bonus",
                        arithmetic(score),
                        line,
                        Phrases.number(score.bonus()),
                        Phrases.number(score.total()));
    }

    private String open(Verdict.Open open) {
        var unseen = Phrases.number(open.unseen().size());
        var undecided = Phrases.number(open.undecided().size());
        var waiting = open.undecided().isEmpty()
                ? phrases.of("reason.open.unseen", unseen)
                : open.unseen().isEmpty()
                        ? phrases.of("reason.open.undecided", undecided)
                        : phrases.of("reason.open.both", unseen, undecided);
        return open.score().scored()
                ? phrases.sentences(waiting, phrases.of("reason.open.score", arithmetic(open.score())))
                : waiting;
    }

    private String vetoed(Catalogue catalogue, Inspection inspection, Score score, Reason.VetoReached veto) {
        var others = veto.clauses().size() - 1;
        return phrases.sentences(
                catalogue
                        .find(veto.clauses().getFirst())
                        .map(place -> deciding(place, inspection))
                        .orElse(""),
                others > 0 ? phrases.of("reason.veto.others", Phrases.number(others)) : "",
                score.scored() ? phrases.of("reason.veto.score", arithmetic(score)) : "");
    }

    private String deciding(Place place, Inspection inspection) {
        var clause = place.clause();
        var name = clause.name();
        var indicator = place.indicator().name();
        var number = Phrases.number(place.indicator().clauses().indexOf(clause) + 1);
        var count = Scoring.count(clause, inspection).orElse(1);
        return switch (clause.rule()) {
            case Rule.Veto(Line.AtLeast(var least)) ->
                phrases.of(
                        "reason.veto.at-least",
                        name,
                        rules.amount(clause, count),
                        rules.amount(clause, least),
                        indicator,
                        number);
            case Rule.Veto(Line.Exactly(var exact)) ->
                phrases.of("reason.veto.exactly", name, rules.amount(clause, exact), indicator, number);
            case Rule.Veto(Line.Share(var share)) -> {
                var amount = amount(place, inspection);
                yield phrases.of(
                        "reason.veto.share",
                        name,
                        rules.amount(
                                clause, amount.count().orElse(0), amount.of().orElse(0)),
                        percent(amount),
                        Phrases.percent(share),
                        indicator,
                        number);
            }
            case Rule.Veto(Line.AllOf _) ->
                phrases.of("reason.veto.all-of", name, rules.amount(clause, count), indicator, number);
            default -> phrases.of("reason.veto.any", name, indicator, number);
        };
    }

    private static Amount amount(Place place, Inspection inspection) {
        return inspection.answer(place.clause().code()) instanceof Answer.Problem(var amount) ? amount : Amount.NONE;
    }

    private static String percent(Amount amount) {
        return Phrases.percent(
                Fraction.of(amount.count().orElse(0), Math.max(1, amount.of().orElse(0))));
    }
}
