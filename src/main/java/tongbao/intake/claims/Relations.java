package tongbao.intake.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.consistency.claim.Named;
import tongbao.domain.consistency.claim.Printed;
import tongbao.domain.consistency.claim.Printed.Bound;
import tongbao.domain.consistency.claim.Printed.Unit;
import tongbao.domain.consistency.claim.Relation;
import tongbao.domain.consistency.claim.Relation.Kind;
import tongbao.domain.consistency.claim.Role;
import tongbao.domain.number.Fraction;

/// The relations the figures of a claim stand in. They follow from which figures there are, whatever type the table
/// gives the claim.
final class Relations {
    private static final int ENOUGH = 3;

    /// Percentage points.
    private static final Fraction NEAR = Fraction.of(5);

    private final PrintedFields fields;
    private final List<Relation> found = new ArrayList<>();

    private Relations(PrintedFields fields) {
        this.fields = fields;
    }

    static List<Relation> of(PrintedFields fields) {
        var relations = new Relations(fields);
        relations.rates();
        relations.again();
        relations.sums();
        relations.found.addAll(ChangeRelations.of(fields));
        relations.rest();
        return relations.found;
    }

    private void rates() {
        var counted = fields.has(Role.INSPECTED) || fields.has(Role.PASSING) || fields.has(Role.FAILING);
        var registeredOnly = fields.has(Role.REGISTERED) && fields.has(Role.RATE);
        if (counted && fields.has(Role.RATIO) && !fields.has(Role.RATE) && !fields.has(Role.PART)) {
            ratio(Kind.RATIO);
        } else if (counted || registeredOnly) {
            rate();
            if (fields.has(Role.RATIO)) {
                put(
                        Kind.SAMPLING,
                        Map.of(
                                Role.REGISTERED, fields.first(Role.WHOLE, Role.REGISTERED),
                                Role.INSPECTED, fields.first(Role.PART, Role.INSPECTED),
                                Role.RATIO, fields.first(Role.RATIO)));
            }
        } else if (fields.has(Role.PART) || fields.has(Role.WHOLE)) {
            ratio(Kind.RATIO);
        } else if ((fields.has(Role.RATE) || fields.has(Role.RATIO))
                && fields.has(Role.TOTAL)
                && fields.parts().isEmpty()) {
            ratio(Kind.RATIO);
        }
    }

    /// The same subjects once more: after rectification, in time. Then other subjects.
    private void again() {
        var inspected = fields.first(Role.INSPECTED, Role.WHOLE);
        fields.groups().again().values().forEach(figures -> {
            var all = new EnumMap<Role, Printed>(figures);
            inspected.ifPresent(printed -> all.putIfAbsent(Role.INSPECTED, printed));
            found.removeIf(each -> each instanceof Relation.Proportion(var _, var single)
                    && single.size() == 1
                    && all.values().containsAll(single.values()));
            found.add(new Relation.Proportion(kind(), all));
        });
        fields.groups().apart().forEach(group -> {
            var all = new EnumMap<Role, Printed>(group.figures());
            if (group.failingRate().isEmpty() || all.containsKey(Role.RATE)) {
                found.add(new Relation.Proportion(Kind.PASSING, Map.copyOf(all)));
            }
            group.failingRate().ifPresent(rate -> failing(rate, all));
        });
    }

    private void failing(Printed rate, Map<Role, Printed> figures) {
        var all = new EnumMap<Role, Printed>(figures);
        all.put(Role.RATE, rate);
        found.add(new Relation.Proportion(Kind.FAILING, all));
    }

    private Kind kind() {
        return fields.word("rate_is").matches(".*(不合格|未合格|问题率|超期率|逾期率|fail).*") ? Kind.FAILING : Kind.PASSING;
    }

    private void rate() {
        var middling = fields.groups().middling();
        var rate = fields.first(Role.RATE);
        var whole = fields.first(Role.INSPECTED, Role.WHOLE);
        if (whole.isEmpty()) {
            whole = fields.first(Role.TOTAL).filter(total -> fields.parts().isEmpty() || isBase(total));
        }
        if (whole.isEmpty() && !fields.has(Role.PASSING) && !fields.has(Role.FAILING)) {
            whole = fields.first(Role.REGISTERED);
        }
        if (middling.isPresent() && fields.has(Role.PASSING) && whole.isPresent()) {
            var grades = new Grades(
                    whole.get(), fields.first(Role.PASSING).get(), middling.get(), fields.first(Role.FAILING));
            grades.sum().ifPresent(found::add);
            rate.ifPresent(printed -> found.add(grades.rate(printed)));
            return;
        }
        put(
                kind(),
                Map.of(
                        Role.REGISTERED, fields.first(Role.REGISTERED),
                        Role.INSPECTED, whole,
                        Role.PASSING, fields.first(Role.PASSING),
                        Role.FAILING, fields.first(Role.FAILING),
                        Role.RATE, rate));
        fields.groups()
                .failingRate()
                .filter(printed -> !rate.equals(Optional.of(printed)))
                .ifPresent(printed -> {
                    failing(printed, fields.figures());
                    rate.ifPresent(passing -> found.add(both(passing, printed)));
                });
    }

    /// Whether a total with parts is what the printed rate was computed from: the total of a list of problems gives
    /// quite another rate.
    private boolean isBase(Printed total) {
        var failing = kind() == Kind.FAILING;
        return fields.first(Role.RATE)
                .filter(_ -> total.value().signum() > 0)
                .flatMap(rate -> fields.first(Role.FAILING)
                        .map(printed -> share(printed, total, !failing).minus(rate.value()))
                        .or(() -> fields.first(Role.PASSING)
                                .map(printed -> share(printed, total, failing).minus(rate.value()))))
                .filter(apart -> (apart.signum() < 0 ? apart.negated() : apart).compareTo(NEAR) <= 0)
                .isPresent();
    }

    /// Percent.
    private static Fraction share(Printed count, Printed total, boolean others) {
        var share = count.value().dividedBy(total.value()).times(100);
        return others ? Fraction.of(100).minus(share) : share;
    }

    /// 合格率 and 不合格率 are all there is.
    private static Relation both(Printed passing, Printed failing) {
        var all = new Printed("100%", Fraction.of(100), Fraction.ZERO, Unit.PERCENT, Bound.EXACT);
        return new Relation.Sum(
                new Named(Role.TOTAL, "", all),
                List.of(new Named(Role.ITEM, "合格率", passing), new Named(Role.ITEM, "不合格率", failing)),
                Optional.empty());
    }

    private void ratio(Kind kind) {
        put(
                kind,
                Map.of(
                        Role.WHOLE,
                                fields.first(
                                        Role.WHOLE,
                                        Role.REGISTERED,
                                        Role.TOTAL,
                                        fields.has(Role.PART) ? Role.INSPECTED : Role.WHOLE),
                        Role.PART, fields.first(Role.PART, Role.INSPECTED, Role.PASSING, Role.FAILING, Role.VALUE),
                        Role.REST, fields.first(Role.REST),
                        Role.RATIO, fields.first(Role.RATIO, Role.RATE)));
    }

    private void put(Kind kind, Map<Role, Optional<Printed>> figures) {
        var printed = new EnumMap<Role, Printed>(Role.class);
        figures.forEach((role, figure) -> figure.ifPresent(each -> printed.put(role, each)));
        var needed = figures.keySet().stream()
                .filter(role -> kind == Kind.SAMPLING || role != Role.REGISTERED)
                .toList();
        if (needed.stream().filter(printed::containsKey).count() < ENOUGH
                && needed.stream().anyMatch(fields.unreadRoles()::contains)) {
            return; // what is printed and cannot be read is not derived instead
        }
        found.add(new Relation.Proportion(kind, printed));
    }

    private void sums() {
        if (!fields.parts().isEmpty()) {
            var total = fields.first(
                    Role.TOTAL, Role.VALUE, Role.PART, Role.INSPECTED, Role.WHOLE, Role.REGISTERED, Role.COUNT);
            var stated = Optional.of(fields.word("reason", "stated", "except", "unlisted", "explanation"))
                    .filter(text -> !text.isBlank());
            total.ifPresentOrElse(
                    printed -> found.add(new Relation.Sum(
                            new Named(Role.TOTAL, "", printed),
                            fields.parts(),
                            stated.or(() -> missing(printed)),
                            fields.lacking(Role.ITEM))),
                    () -> found.add(new Relation.Lone(fields.parts())));
        }
        found.addAll(fields.lists().inner());
        if (fields.has(Role.PRODUCT) && fields.factors().size() > 1) {
            found.add(new Relation.Product(named(Role.PRODUCT), fields.factors(), fields.lacking(Role.FACTOR)));
        } else if (fields.factors().size() > 1
                && fields.first(Role.TOTAL, Role.VALUE).isPresent()) {
            found.add(new Relation.Product(
                    new Named(
                            Role.PRODUCT,
                            "",
                            fields.first(Role.TOTAL, Role.VALUE).orElseThrow()),
                    fields.factors(),
                    fields.lacking(Role.FACTOR)));
        }
        if (fields.has(Role.AVERAGE)) {
            average();
        }
        if (fields.scores().size() > 1) {
            found.add(new Relation.Ranking(
                    fields.scores(), !fields.word("order").matches("asc.*|.*升.*"), fields.lacking(Role.SCORE)));
        }
    }

    private void average() {
        var total = fields.first(Role.TOTAL, Role.WHOLE);
        var count = fields.first(Role.COUNT, Role.INSPECTED, Role.PART);
        if (total.isPresent() && count.isPresent()) {
            found.add(new Relation.Average(
                    total.get(), count.get(), fields.first(Role.AVERAGE).orElseThrow()));
        }
    }

    /// Parts without a number, where they can be what the others leave of the total.
    private Optional<String> missing(Printed total) {
        var left = total.value().minus(PartLists.total(fields.parts()).value());
        return left.signum() < 0 || fields.missing().isEmpty()
                ? Optional.empty()
                : Optional.of(String.join("、", fields.missing()));
    }

    private void rest() {
        LooseFigures.sum(fields).ifPresent(found::add);
        var lone = LooseFigures.unheld(fields, found);
        if (!lone.isEmpty() || (found.isEmpty() && fields.unread().isEmpty())) {
            found.add(new Relation.Lone(lone));
        }
        found.addAll(fields.unread());
    }

    private Named named(Role role) {
        return new Named(role, "", fields.first(role).orElseThrow());
    }
}
