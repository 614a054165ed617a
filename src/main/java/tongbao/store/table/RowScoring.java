package tongbao.store.table;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.inspection.Answer;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Subject;
import tongbao.domain.verdict.Verdict;

/// The scoring of one catalogue for subjects of the same traits, asked once about every clause by itself, so that most
/// rows of letters need no inspection built: a veto that fails alone fails in any company, and problems that together
/// cost no more than lies between the full score and the pass line cannot fail, since caps, tiers and cuts only ever
/// spare points. What costs more is asked indicator by indicator, see [PartCosts].
///
/// It knows no rule of its own. A problem that alone changes nothing, something 待定, 不适用 beside a problem where a
/// part left out is weighed anew: whatever it cannot settle by these two sentences is left to the scoring.
final class RowScoring {
    private enum Problem {
        /// The clause is not asked.
        IGNORED,
        /// Alone it fails the subject.
        FATAL,
        /// It costs points, or none where it is a merit or has no points.
        COSTS,
        /// To be put to the scoring.
        UNSETTLED
    }

    private final Problem[] problems;
    private final long[] costs;
    private final boolean[] awaited;
    private final long spare;
    private final boolean settles;
    private final boolean reweighs;
    private final PartCosts parts;
    private final Fraction most;

    private RowScoring(
            Problem[] problems,
            long[] costs,
            boolean[] awaited,
            long spare,
            boolean settles,
            boolean reweighs,
            PartCosts parts,
            Fraction most) {
        this.problems = problems;
        this.costs = costs;
        this.awaited = awaited;
        this.spare = spare;
        this.settles = settles;
        this.reweighs = reweighs;
        this.parts = parts;
        this.most = most;
    }

    /// @param clauses of the catalogue, in the order of the letters
    /// @param judge the verdict of answers of `subject` to which nothing else was recorded
    static RowScoring of(
            Catalogue catalogue,
            Subject subject,
            List<ClauseCode> clauses,
            Function<Map<ClauseCode, Answer>, Verdict> judge) {
        var asked = new HashMap<ClauseCode, Place>();
        var clear = new HashMap<ClauseCode, Answer>();
        for (var place : catalogue.placesFor(subject)) {
            asked.put(place.clause().code(), place);
            clear.put(place.clause().code(), Answer.CLEAR);
        }
        var best = judge.apply(clear);
        var full = best.score().main();
        var problems = new Problem[clauses.size()];
        var lost = new Fraction[clauses.size()];
        var awaited = new boolean[clauses.size()];
        for (var position = 0; position < clauses.size(); position++) {
            var code = clauses.get(position);
            var place = asked.get(code);
            var answers = new HashMap<>(clear);
            answers.put(code, Answer.PROBLEM);
            var verdict = place == null ? best : judge.apply(answers);
            answers.remove(code);
            awaited[position] = place != null && judge.apply(answers) instanceof Verdict.Open;
            lost[position] = full.minus(verdict.score().main());
            problems[position] =
                    place == null ? Problem.IGNORED : problem(place.clause().rule(), verdict, lost[position]);
        }
        var byPart = new LinkedHashMap<String, List<Integer>>();
        for (var position = 0; position < clauses.size(); position++) {
            var place = asked.get(clauses.get(position));
            if (place != null && problems[position] == Problem.COSTS && lost[position].signum() > 0) {
                byPart.computeIfAbsent(place.path().getFirst().code(), _ -> new ArrayList<>())
                        .add(position);
            }
        }
        var unit = unit(lost, full, catalogue.procedure().passLine());
        var parts = new PartCosts(List.copyOf(byPart.values()), new Fraction(BigInteger.ONE, unit), positions -> {
            var answers = new HashMap<>(clear);
            positions.forEach(position -> answers.put(clauses.get(position), Answer.PROBLEM));
            return full.minus(judge.apply(answers).score().main());
        });
        var costs = new long[clauses.size()];
        for (var position = 0; position < clauses.size(); position++) {
            costs[position] = whole(lost[position], unit);
        }
        var spare =
                best.score().scored() ? whole(full.minus(catalogue.procedure().passLine()), unit) : Long.MAX_VALUE;
        return new RowScoring(
                problems,
                costs,
                awaited,
                spare,
                best instanceof Verdict.Passed && spare >= 0,
                catalogue.procedure().leftOutFor(subject).isPresent(),
                parts,
                full.minus(catalogue.procedure().passLine()));
    }

    private static Problem problem(Rule rule, Verdict alone, Fraction lost) {
        return switch (alone) {
            case Verdict.Failed _ when rule instanceof Rule.Veto -> Problem.FATAL;
            case Verdict.Passed _
            when rule instanceof Rule.Bonus || rule instanceof Rule.Unscored || lost.signum() > 0 -> Problem.COSTS;
            case Verdict.Failed _, Verdict.Passed _, Verdict.Open _, Verdict.Exempt _ -> Problem.UNSETTLED;
        };
    }

    /// The least common denominator, so that costs add up as whole numbers.
    private static BigInteger unit(Fraction[] lost, Fraction full, Fraction line) {
        var unit = lcm(full.denominator(), line.denominator());
        for (var fraction : lost) {
            unit = lcm(unit, fraction.denominator());
        }
        return unit;
    }

    private static BigInteger lcm(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }

    private static long whole(Fraction value, BigInteger unit) {
        return value.numerator().multiply(unit.divide(value.denominator())).longValueExact();
    }

    /// The conclusion of a row of letters; empty where the scoring itself has to be asked.
    ///
    /// @param states a letter a clause, see [States]
    Optional<Conclusion> conclusion(String states) {
        var cost = 0L;
        var isFatal = false;
        var isUnseen = false;
        var isSettled = settles;
        var hasProblem = false;
        var hasClear = false;
        var isPartlyNotApplicable = false;
        for (var position = 0; position < states.length(); position++) {
            if (problems[position] != Problem.IGNORED) {
                switch (states.charAt(position)) {
                    case 'c' -> hasClear = true;
                    case 'p' -> {
                        hasProblem = true;
                        isFatal |= problems[position] == Problem.FATAL;
                        isSettled &= problems[position] != Problem.UNSETTLED;
                        cost += costs[position];
                    }
                    case 'n' -> isPartlyNotApplicable = true;
                    case '.' -> isUnseen |= awaited[position];
                    default -> isSettled = false;
                }
            }
        }
        if (settles && isFatal) {
            return Optional.of(Conclusion.FAILED);
        }
        if (!isSettled
                || (reweighs && isPartlyNotApplicable && hasProblem)
                || (isUnseen && hasProblem)
                || !(hasClear || hasProblem)) {
            return Optional.empty();
        }
        if (cost <= spare) {
            return Optional.of(isUnseen ? Conclusion.OPEN : Conclusion.PASSED);
        }
        return parts.addsUp()
                ? Optional.of(parts.exceeds(states, most) ? Conclusion.FAILED : Conclusion.PASSED)
                : Optional.empty();
    }
}
