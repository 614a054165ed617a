package tongbao.domain.consistency.lint;

import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.consistency.lint.CatalogueLint.Kind;
import tongbao.domain.consistency.lint.CatalogueLint.Problem;
import tongbao.domain.number.Fraction;

/// Lines that no number reaches, or every number.
final class LineRules {
    private LineRules() {}

    static void check(Place place, Consumer<Problem> found) {
        var clause = place.clause();
        if (lines(clause).anyMatch(line -> isNeverReached(line, clause.measure()))) {
            found.accept(Problem.at(Kind.NEVER_REACHED, place));
        }
        if (lines(clause).anyMatch(LineRules::isAlwaysReached)) {
            found.accept(Problem.at(Kind.ALWAYS_REACHED, place));
        }
        if (clause.measure() instanceof Measure.Ratio(var _, var minimum)
                && minimum == 0
                && lines(clause).anyMatch(Line.Share.class::isInstance)) {
            found.accept(Problem.at(Kind.ANY_SAMPLE, place));
        }
    }

    /// Every line of the clause, those of a choice of several one by one.
    private static Stream<Line> lines(Clause clause) {
        var escalates = clause.rule() instanceof Rule.Deduction deduction
                ? deduction.escalates().stream()
                : Stream.<Line>empty();
        return Stream.of(clause.line().stream(), clause.lineByClass().values().stream(), escalates)
                .flatMap(lines -> lines)
                .flatMap(line -> line instanceof Line.AnyOf(var several) ? several.stream() : Stream.of(line));
    }

    private static boolean isNeverReached(Line line, Measure measure) {
        return switch (line) {
            case Line.AtLeast(var count) -> isBeyond(count, measure);
            case Line.Exactly(var count) -> isBeyond(count, measure);
            case Line.LessThan(var count) -> count <= 0;
            case Line.Share(var share) -> share.compareTo(Fraction.ONE) > 0;
            case Line.AllOf(var fewerThan) -> fewerThan <= 1;
            case Line.Any _, Line.All _, Line.AnyOf _ -> false;
        };
    }

    private static boolean isAlwaysReached(Line line) {
        return switch (line) {
            case Line.AtLeast(var count) -> count <= 0;
            case Line.Share(var share) -> share.signum() <= 0;
            case Line.Exactly _, Line.LessThan _, Line.AllOf _, Line.Any _, Line.All _, Line.AnyOf _ -> false;
        };
    }

    private static boolean isBeyond(int count, Measure measure) {
        var most = most(measure);
        return most.isPresent() && count > most.getAsInt();
    }

    /// The largest number that can be recorded; empty where there is no bound.
    private static OptionalInt most(Measure measure) {
        return switch (measure) {
            case Measure.Checklist(var elements) -> OptionalInt.of(elements.size());
            case Measure.Sample sample when !sample.spots() -> OptionalInt.of(sample.draw());
            case Measure.Sample _, Measure.Flag _, Measure.Count _, Measure.Sum _, Measure.Ratio _, Measure.Choice _ ->
                OptionalInt.empty();
        };
    }
}
