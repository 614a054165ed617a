package tongbao.workbench.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tongbao.domain.catalogue.RollUp;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.SubjectId;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.RolledUp;
import tongbao.domain.statistics.Selection;
import tongbao.domain.statistics.Standing;
import tongbao.domain.statistics.Tally;
import tongbao.workbench.statistics.Figure.Tone;
import tongbao.workbench.statistics.Sheet.Head;
import tongbao.workbench.statistics.Sheet.Line;

/// What each unit is answerable for: its subjects, how many passed, and the one score the catalogue makes of theirs. A
/// catalogue that rolls scores up to regions is told by region.
final class UnitSheet {
    private final Source source;
    private final Choice choice;
    private final Optional<RollUp> rollUp;
    private final boolean regions;

    UnitSheet(Source source, Choice choice) {
        this.source = source;
        this.choice = choice;
        rollUp = source.catalogue(choice.kind())
                .flatMap(catalogue -> catalogue.procedure().rollUp());
        regions = rollUp.filter(by -> by.to() == RollUp.To.REGION).isPresent();
    }

    Sheet sheet() {
        var outcomes = source.outcomes(choice);
        var tallies = new LinkedHashMap<String, Tally>();
        outcomes.forEach(outcome -> tallies.merge(key(outcome), Tally.of(outcome), Tally::plus));
        var scores = new LinkedHashMap<String, RolledUp>();
        source.catalogue(choice.kind())
                .map(catalogue -> RolledUp.of(catalogue.procedure(), outcomes))
                .orElse(List.of())
                .forEach(rolled -> scores.put(rolled.name(), rolled));
        return new Sheet(
                source.text(
                        regions ? "title.rolled-regions" : "title.units",
                        source.words().name(choice.kind())),
                source.text("counted.units", tallies.size()),
                heads(),
                tallies.entrySet().stream()
                        .map(each ->
                                line(each.getKey(), each.getValue(), Optional.ofNullable(scores.get(each.getKey()))))
                        .toList(),
                rollUp.map(by -> source.text("note.units", source.text("roll-up." + by.method())))
                        .orElseGet(() -> source.text("note.units.none")),
                Optional.empty());
    }

    private List<Head> heads() {
        var heads = new ArrayList<>(List.of(
                new Head("label", source.text(regions ? "column.region" : "column.unit"), 280, false),
                new Head("registered", source.text("column.registered"), 64, true),
                new Head("inspected", source.text("column.inspected"), 64, true),
                new Head("passed", source.text("column.passed"), 64, true),
                new Head("failed", source.text("column.failed"), 64, true),
                new Head("rate", source.text("column.rate"), 90, true)));
        if (rollUp.isPresent()) {
            heads.add(new Head("score", source.text("column.score"), 90, true));
        }
        return heads;
    }

    private Line line(String key, Tally tally, Optional<RolledUp> rolled) {
        var own = Source.chosen(choice).and(outcome -> key(outcome).equals(key));
        var name = regions ? source.region(new RegionCode(key)) : key;
        var figures = new ArrayList<Figure>();
        figures.add(Figure.word(name.isBlank() ? source.text("unit.none") : name, own));
        figures.add(count(tally.registered(), own, "registered"));
        figures.add(count(tally.inspected(), own.and(is(tallied -> tallied.inspected() > 0)), "inspected"));
        figures.add(count(tally.passed(), own.and(is(tallied -> tallied.passed() > 0)), "passed"));
        figures.add(count(tally.failed(), own.and(is(tallied -> tallied.failed() > 0)), "failed")
                .in(tally.failed() > 0 ? Tone.DANGER : Tone.SUBTLE));
        figures.add(Figure.of(
                        source.percent(tally.passRate()),
                        () -> Derivation.Rate.passed(
                                        Selection.of(choice.kind(), Selection.Which.REGISTERED),
                                        tally,
                                        source.rounding())
                                .map(source::how)
                                .orElseGet(() -> source.text("how.nothing-inspected")),
                        own.and(is(tallied -> tallied.inspected() > 0)))
                .in(Tone.STRONG));
        rollUp.ifPresent(by -> figures.add(score(by.method(), rolled, own)));
        return new Line(false, figures);
    }

    private Figure score(RollUp.Method method, Optional<RolledUp> rolled, Predicate<Outcome> own) {
        var text = rolled.flatMap(RolledUp::score).map(source.words()::number).orElse(Figure.DASH);
        var from = new HashSet<SubjectId>();
        rolled.map(RolledUp::parts)
                .orElse(List.of())
                .forEach(part -> from.add(part.subject().id()));
        return Figure.of(
                        text,
                        () -> source.how(new Standing.Rolled(
                                method, rolled.orElseGet(() -> new RolledUp("", Optional.empty(), List.of())))),
                        own.and(outcome -> from.contains(outcome.subject().id())))
                .in(Tone.STRONG);
    }

    private Figure count(int number, Predicate<Outcome> behind, String key) {
        return Figure.of(
                Integer.toString(number), () -> source.text("how.count", source.text("column." + key), number), behind);
    }

    private static Predicate<Outcome> is(Predicate<Tally> which) {
        return outcome -> which.test(Tally.of(outcome));
    }

    private String key(Outcome outcome) {
        var subject = outcome.subject();
        return regions ? subject.region().value() : subject.unit().host();
    }
}
