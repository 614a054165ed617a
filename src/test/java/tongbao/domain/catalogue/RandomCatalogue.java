package tongbao.domain.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import tongbao.domain.calendar.Length;
import tongbao.domain.calendar.Window;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Level;
import tongbao.domain.register.SubjectKind;

/// Sound catalogues of sites made at random: every measure, rule, line, cap and procedure comes up. The same seed
/// gives the same catalogue. They say that they are not complete, so that their points need not add up.
public final class RandomCatalogue {
    private final Random random;
    private int codes;

    private RandomCatalogue(long seed) {
        this.random = new Random(seed);
    }

    public static Catalogue of(long seed) {
        return new RandomCatalogue(seed).catalogue(seed);
    }

    private Catalogue catalogue(long seed) {
        var groups = new ArrayList<Group>();
        for (var kind : Group.Kind.values()) {
            for (var i = 0; i < 1 + random.nextInt(2); i++) {
                groups.add(group(kind, groups.size()));
            }
        }
        var deductions = groups.stream()
                .filter(group -> group.kind() == Group.Kind.DEDUCTION)
                .toList();
        return new Catalogue(
                new CatalogueId("示例" + seed, "1"),
                "示例指标",
                "示例文件",
                LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)),
                SubjectKind.SITE,
                procedure(deductions),
                groups,
                new Catalogue.Origin(
                        maybe(() -> new CatalogueId("示例母本", "1")), false, random.nextBoolean() ? "" : "示例说明"));
    }

    private Procedure procedure(List<Group> deductions) {
        var part = random.nextBoolean()
                ? deductions.getFirst().name()
                : deductions.getFirst().indicators().getFirst().code();
        return new Procedure(
                Set.of(SubjectClass.LOCAL_PORTAL, SubjectClass.OTHER_SITE),
                Fraction.of(100),
                Fraction.of(60),
                Fraction.of(80),
                Fraction.of(random.nextInt(10)),
                maybe(() -> new LeftOut(Set.of(SubjectClass.LOCAL_PORTAL), part, one(LeftOut.Method.values()))),
                maybe(() -> Fraction.of(59)),
                random.nextBoolean(),
                maybe(() -> new RollUp(one(RollUp.To.values()), one(RollUp.Method.values()))),
                random.nextBoolean()
                        ? List.of()
                        : List.of(new Band(
                                "靠前",
                                one(Band.Basis.values()),
                                Optional.of(Fraction.of(random.nextInt(100))),
                                Optional.empty(),
                                Optional.empty(),
                                maybe(() -> Fraction.of(100 + random.nextInt(20))))));
    }

    private Group group(Group.Kind kind, int number) {
        var veto = kind == Group.Kind.VETO;
        var indicators = new ArrayList<Indicator>();
        for (var i = 0; i < 1 + random.nextInt(4); i++) {
            indicators.add(indicator(kind, 0));
        }
        var most = veto ? Optional.<Fraction>empty() : maybe(() -> points(8));
        return new Group(
                "组" + number,
                kind,
                veto ? Optional.empty() : Optional.of(Fraction.of(20)),
                most,
                random.nextInt(5) == 0 ? new Applicability(Set.of(), Set.of(Level.COUNTY), false) : Applicability.ALL,
                indicators);
    }

    private Indicator indicator(Group.Kind kind, int depth) {
        var clauses = new ArrayList<Clause>();
        var tiered = kind != Group.Kind.VETO && random.nextInt(4) == 0;
        for (var i = 0; i < 1 + random.nextInt(4); i++) {
            clauses.add(tiered ? tiered(kind, i) : clause(kind));
        }
        var parts = new ArrayList<Indicator>();
        for (var i = 0; depth < 2 && random.nextInt(4) == 0 && i < 2; i++) {
            parts.add(indicator(kind, depth + 1));
        }
        return new Indicator(
                "I" + codes++,
                "示例指标" + codes,
                kind == Group.Kind.VETO ? Optional.empty() : Optional.of(points(8)),
                kind == Group.Kind.VETO || random.nextBoolean() ? Map.of() : Map.of(SubjectClass.OTHER_SITE, points(9)),
                Applicability.ALL,
                clauses,
                parts);
    }

    /// Ranks fall with the points.
    private Clause tiered(Group.Kind kind, int rank) {
        var points = Fraction.of(9 - rank);
        return clause(
                new Measure.Flag(),
                kind == Group.Kind.BONUS
                        ? new Rule.Bonus(points, Rule.Per.ONCE)
                        : new Rule.Deduction(points, Rule.Per.ONCE),
                Optional.of(new Tier("排他" + codes / 100 + "/" + tierGroup(rank), rank + 1)),
                Map.of(),
                Map.of());
    }

    private int tier;

    private int tierGroup(int rank) {
        return rank == 0 ? ++tier : tier;
    }

    private Clause clause(Group.Kind kind) {
        var measure = measure();
        var lines = lines(measure);
        var rule = random.nextInt(12) == 0
                ? new Rule.Unscored()
                : switch (kind) {
                    case VETO -> new Rule.Veto(one(lines));
                    case DEDUCTION -> deduction(measure, lines);
                    case BONUS -> bonus(measure, lines);
                };
        if (rule instanceof Rule.Veto && measure instanceof Measure.Choice) {
            return clause(kind);
        }
        var points = rule instanceof Rule.Deduction || rule instanceof Rule.Bonus;
        var byClass = new HashMap<SubjectClass, Line>();
        if (rule instanceof Rule.Veto && random.nextInt(3) == 0) {
            byClass.put(SubjectClass.OTHER_SITE, one(lines));
        }
        return clause(
                measure,
                rule,
                Optional.empty(),
                points && random.nextInt(3) == 0 ? Map.of(SubjectClass.OTHER_SITE, points(4)) : Map.of(),
                byClass);
    }

    private Rule deduction(Measure measure, List<Line> lines) {
        var when = measure instanceof Measure.Choice || random.nextBoolean()
                ? Optional.<Line>empty()
                : Optional.of(one(lines));
        var escalates = measure instanceof Measure.Choice || random.nextInt(6) > 0
                ? Optional.<Line>empty()
                : Optional.of(one(lines));
        return new Rule.Deduction(points(5), per(measure, when), when, escalates, maybe(() -> points(4)));
    }

    private Rule bonus(Measure measure, List<Line> lines) {
        var when = measure instanceof Measure.Choice || random.nextBoolean()
                ? Optional.<Line>empty()
                : Optional.of(one(lines));
        return new Rule.Bonus(points(5), per(measure, when), when, maybe(() -> points(4)));
    }

    private Rule.Per per(Measure measure, Optional<Line> when) {
        if (measure instanceof Measure.Flag
                || measure instanceof Measure.Choice
                || when.filter(line -> line instanceof Line.All || line.countsGood())
                        .isPresent()) {
            return Rule.Per.ONCE;
        }
        return measure instanceof Measure.Ratio
                ? one(Rule.Per.values())
                : random.nextBoolean() ? Rule.Per.ONCE : Rule.Per.EACH;
    }

    private Clause clause(
            Measure measure,
            Rule rule,
            Optional<Tier> tierOf,
            Map<SubjectClass, Fraction> points,
            Map<SubjectClass, Line> lines) {
        var columns = rule instanceof Rule.Deduction deduction
                && deduction.escalates().isEmpty()
                && deduction.when().filter(Line::countsGood).isEmpty()
                && (measure instanceof Measure.Flag
                        || measure instanceof Measure.Count
                        || measure instanceof Measure.Sum);
        return new Clause(
                new ClauseCode("C" + codes++),
                "示例细则" + codes,
                "示例。",
                random.nextBoolean() ? "" : "看一看。",
                new Look(
                        maybe(this::window),
                        maybe(this::length),
                        random.nextInt(4) == 0 ? List.of("网上信访", "纪检举报") : List.of()),
                measure,
                rule,
                tierOf,
                random.nextInt(6) == 0 ? new Applicability(Set.of(SubjectClass.LOCAL_PORTAL), true) : Applicability.ALL,
                points,
                lines,
                columns && random.nextBoolean() ? Optional.of("栏目") : Optional.empty(),
                rule instanceof Rule.Unscored
                        ? Confidence.UNSURE
                        : random.nextBoolean() ? Confidence.SEEN : Confidence.KNOWN);
    }

    private Measure measure() {
        return switch (random.nextInt(7)) {
            case 0 -> new Measure.Flag();
            case 1 -> new Measure.Count("个");
            case 2 ->
                new Measure.Sum(
                        "个",
                        List.of(new Measure.Part("甲", maybe(this::window)), new Measure.Part("乙", Optional.empty())));
            case 3 -> new Measure.Ratio("次", random.nextInt(20));
            case 4 -> {
                var draw = 2 + random.nextInt(4);
                var spots = random.nextBoolean();
                yield new Measure.Sample(draw, "事项", "样本" + draw, spots);
            }
            case 5 -> new Measure.Checklist(List.of("要素甲", "要素乙", "要素丙"));
            default ->
                new Measure.Choice(List.of(
                        new Measure.Option("做到", Fraction.ZERO),
                        new Measure.Option("部分做到", Fraction.of(1, 3)),
                        new Measure.Option("未做到", Fraction.ONE)));
        };
    }

    private List<Line> lines(Measure measure) {
        Line any = new Line.Any();
        Line least = new Line.AtLeast(1 + random.nextInt(6));
        Line less = new Line.LessThan(1 + random.nextInt(6));
        Line exactly = new Line.Exactly(random.nextInt(3));
        Line allOf = new Line.AllOf(2 + random.nextInt(5));
        Line all = new Line.All();
        return switch (measure) {
            case Measure.Flag _ -> List.of(any, all);
            case Measure.Choice _ -> List.of(any);
            case Measure.Count _, Measure.Sum _, Measure.Checklist _ -> List.of(any, least, less, exactly);
            case Measure.Ratio _ ->
                List.of(
                        any,
                        least,
                        less,
                        new Line.Share(Fraction.of(1 + random.nextInt(30), 100)),
                        all,
                        allOf,
                        new Line.AnyOf(List.of(least, allOf)));
            case Measure.Sample sample ->
                sample.spots()
                        ? List.of(any, least, less)
                        : List.of(any, least, all, allOf, new Line.AnyOf(List.of(least, allOf)));
        };
    }

    private Window window() {
        return new Window(
                length(), random.nextInt(3) == 0 ? Optional.of(new Length(1, Length.Unit.DAYS)) : Optional.empty());
    }

    private Length length() {
        return new Length(1 + random.nextInt(12), one(Length.Unit.values()));
    }

    private Fraction points(int most) {
        return Fraction.of(1 + random.nextInt(most * 12), 12);
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
