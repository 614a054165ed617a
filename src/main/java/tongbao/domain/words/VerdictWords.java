package tongbao.domain.words;

import java.util.stream.Collectors;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.inspection.Ruling;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Subject;
import tongbao.domain.verdict.Reason;
import tongbao.domain.verdict.Score;
import tongbao.domain.verdict.Scoring;
import tongbao.domain.verdict.Verdict;

/// Why a verdict is what it is.
final class VerdictWords {
    private final Phrases phrases;
    private final AmountWords amounts;

    VerdictWords(Phrases phrases, AmountWords amounts) {
        this.phrases = phrases;
        this.amounts = amounts;
    }

    String sentence(Catalogue catalogue, Subject subject, Inspection inspection, Verdict verdict) {
        var line = Phrases.number(catalogue.procedure().passLine());
        return switch (verdict) {
            case Verdict.Passed(var score, var ruling) ->
                ruling.map(decided -> ruled(score, decided)).orElseGet(() -> passed(score, line));
            case Verdict.Failed(var score, Reason.VetoReached veto) ->
                vetoed(catalogue, subject, inspection, score, veto);
            case Verdict.Failed(var score, Reason.BelowPassLine _) ->
                phrases.of("reason.below", arithmetic(score), line);
            case Verdict.Failed(var score, Reason.Unrectified(var findings)) ->
                phrases.sentences(
                        phrases.of("reason.unrectified", Phrases.number(findings.size())), besides(catalogue, score));
            case Verdict.Failed(var score, Reason.Ruled(var ruling)) -> ruled(score, ruling);
            case Verdict.Failed(var _, Reason.Mismatched(var kinds)) ->
                phrases.of(
                        "reason.mismatched",
                        kinds.stream()
                                .map(kind -> phrases.word("mismatch", kind))
                                .collect(Collectors.joining(phrases.of("draw.and"))));
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

    private String ruled(Score score, Ruling ruling) {
        return phrases.sentences(
                phrases.of(
                        ruling.passed() ? "reason.ruled.passed" : "reason.ruled.failed", ruling.who(), ruling.reason()),
                score.scored() ? phrases.of("reason.ruled.score", arithmetic(score)) : "");
    }

    private String open(Verdict.Open open) {
        var unseen = Phrases.number(open.unseen().size());
        var undecided = Phrases.number(open.undecided().size());
        var waiting = open.undecided().isEmpty()
                ? open.unseen().isEmpty() ? "" : phrases.of("reason.open.unseen", unseen)
                : open.unseen().isEmpty()
                        ? phrases.of("reason.open.undecided", undecided)
                        : phrases.of("reason.open.both", unseen, undecided);
        return phrases.sentences(
                open.unreviewed().isEmpty()
                        ? ""
                        : phrases.of(
                                "reason.open.unreviewed",
                                Phrases.number(open.unreviewed().size())),
                waiting,
                open.score().scored() ? phrases.of("reason.open.score", arithmetic(open.score())) : "");
    }

    /// What is noted beside a verdict that the points did not decide.
    private String besides(Catalogue catalogue, Score score) {
        return score.scored()
                ? phrases.sentences(
                        phrases.of("reason.veto.score", arithmetic(score)),
                        catalogue
                                .procedure()
                                .vetoScore()
                                .map(points -> phrases.of("reason.veto.fixed", Phrases.number(points)))
                                .orElse(""))
                : "";
    }

    private String vetoed(
            Catalogue catalogue, Subject subject, Inspection inspection, Score score, Reason.VetoReached veto) {
        var others = veto.clauses().size() - 1;
        return phrases.sentences(
                catalogue
                        .find(veto.clauses().getFirst())
                        .map(place -> deciding(place, SubjectClass.of(subject), inspection))
                        .orElse(""),
                others > 0 ? phrases.of("reason.veto.others", Phrases.number(others)) : "",
                besides(catalogue, score));
    }

    private String deciding(Place place, SubjectClass subjects, Inspection inspection) {
        var clause = place.clause();
        var amount = amount(place, inspection);
        var count = Scoring.count(clause, inspection).orElse(1);
        var name = clause.name();
        var indicator = place.indicator().name();
        var number = Phrases.number(place.indicator().clauses().indexOf(clause) + 1);
        return switch (decidingLine(clause, subjects, count)) {
            case Line.AtLeast(var least) ->
                phrases.of(
                        "reason.veto.at-least",
                        name,
                        amounts.of(clause, count, amount),
                        amounts.of(clause, least),
                        indicator,
                        number);
            case Line.LessThan(var bound) ->
                phrases.of("reason.veto.less-than", name, amounts.of(clause, bound), indicator, number);
            case Line.Exactly(var exact) ->
                phrases.of("reason.veto.exactly", name, amounts.of(clause, exact), indicator, number);
            case Line.Share(var share) ->
                phrases.of(
                        "reason.veto.share",
                        name,
                        amounts.of(clause, amount.count().orElse(0), amount.of().orElse(0)),
                        percent(amount),
                        Phrases.percent(share),
                        indicator,
                        number);
            case Line.AllOf _, Line.All _ ->
                phrases.of("reason.veto.all-of", name, amounts.of(clause, count), indicator, number);
            case Line.Any _, Line.AnyOf _ -> phrases.of("reason.veto.any", name, indicator, number);
        };
    }

    /// The line that was reached; of several the first that the count alone reaches, else the last.
    private static Line decidingLine(Clause clause, SubjectClass subjects, int count) {
        var line = clause.rule() instanceof Rule.Deduction deduction ? deduction.escalates() : clause.lineFor(subjects);
        return line.map(one -> one instanceof Line.AnyOf(var lines)
                        ? lines.stream()
                                .filter(any -> any instanceof Line.AtLeast(var least) && count >= least)
                                .findFirst()
                                .orElseGet(lines::getLast)
                        : one)
                .orElseGet(Line.Any::new);
    }

    private static Amount amount(Place place, Inspection inspection) {
        return inspection.answer(place.clause().code()) instanceof Answer.Problem(var amount) ? amount : Amount.NONE;
    }

    private static String percent(Amount amount) {
        return Phrases.percent(
                Fraction.of(amount.count().orElse(0), Math.max(1, amount.of().orElse(0))));
    }
}
