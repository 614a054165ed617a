package tongbao.intake.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tongbao.domain.consistency.claim.Named;
import tongbao.domain.consistency.claim.Printed;
import tongbao.domain.consistency.claim.Printed.Unit;
import tongbao.domain.consistency.claim.Relation;
import tongbao.domain.consistency.claim.Role;
import tongbao.domain.number.Fraction;
import tongbao.intake.claims.FigureGroups.Figure;

/// Figures that stand beside each other without being listed as parts: a total beside its months or states, and what
/// no relation holds.
///
/// Loose counts that add up to the total are its parts. Where they do not, they are held against it only if their names
/// say that they are all there is: 合计 is what was added, three months are a quarter, sites and accounts are both kinds.
/// Others may be an extract of a longer list, which says nothing.
final class LooseFigures {
    private static final Pattern TOTAL = Pattern.compile(".*(?:合计|总计|共计|总数|总量|登记数)|total|sum|registered(?:_total)?");
    private static final Pattern ADDED = Pattern.compile(".*(?:合计|总计|共计)|sum");
    private static final Pattern MONTH = Pattern.compile("(?:[0-9]{1,2}|十?[一二三四五六七八九十])月份?");
    private static final Pattern STATE = Pattern.compile(".*(?:正常运行|例行整改|临时下线|关停|注销|迁移|running|rectifying|closed).*");
    private static final Pattern SITES = Pattern.compile("(?:政府)?网站|sites?");
    private static final Pattern ACCOUNTS = Pattern.compile("(?:政务)?新媒体|accounts?");
    private static final int QUARTER = 3;

    private LooseFigures() {}

    /// A total and the loose counts that are its parts; empty if parts are listed, or the names do not tell.
    static Optional<Relation> sum(PrintedFields fields) {
        if (!fields.parts().isEmpty()) {
            return Optional.empty();
        }
        var loose = loose(fields);
        var totals = loose.stream()
                .filter(each -> TOTAL.matcher(each.label()).matches())
                .toList();
        var parts = loose.stream()
                .filter(each -> !TOTAL.matcher(each.label()).matches())
                .toList();
        if (totals.size() != 1 || parts.size() < 2) {
            return Optional.empty();
        }
        var total = totals.getFirst();
        return isSum(total, parts)
                ? Optional.of(new Relation.Sum(
                        new Named(Role.TOTAL, total.label(), total.printed()),
                        parts.stream()
                                .map(part -> new Named(Role.ITEM, part.label(), part.printed()))
                                .toList(),
                        Optional.empty(),
                        unread(fields)))
                : Optional.empty();
    }

    /// Those of known and unknown names that no relation holds.
    static List<Named> unheld(PrintedFields fields, List<Relation> found) {
        var held =
                found.stream().flatMap(LooseFigures::printed).map(Printed::text).toList();
        var unheld = new ArrayList<Named>();
        fields.figures().forEach((role, printed) -> unheld.add(new Named(role, name(fields, role, printed), printed)));
        unheld.addAll(fields.factors());
        unheld.addAll(fields.scores());
        unheld.addAll(fields.unknown());
        unheld.removeIf(figure -> held.contains(figure.printed().text()));
        return unheld;
    }

    /// The page's own word for a total, 问题总数; other figures are called by what they say.
    private static String name(PrintedFields fields, Role role, Printed printed) {
        return fields.taken().stream()
                .filter(figure -> role == Role.TOTAL && figure.printed().equals(printed))
                .map(Figure::name)
                .filter(name -> name.chars().anyMatch(Character::isIdeographic))
                .map(PartLists::shown)
                .findFirst()
                .orElse("");
    }

    /// Counts that are no part of a rate, by the names of their fields.
    private static List<Named> loose(PrintedFields fields) {
        var loose = new LinkedHashMap<String, Named>();
        Stream.concat(
                        fields.taken().stream()
                                .filter(figure -> figure.role() == Role.TOTAL || figure.role() == Role.REGISTERED)
                                .map(figure -> new Named(Role.VALUE, figure.name(), figure.printed())),
                        fields.unknown().stream())
                .filter(figure -> figure.printed().unit() == Unit.COUNT)
                .forEach(figure -> loose.putIfAbsent(figure.label().toLowerCase(Locale.ROOT), figure));
        return List.copyOf(loose.values());
    }

    private static boolean isSum(Named total, List<Named> parts) {
        var sum = PartLists.total(parts).value();
        var whole = total.printed().value();
        return sum.equals(whole) || ADDED.matcher(total.label()).matches() || isFamily(parts, sum, whole);
    }

    private static boolean isFamily(List<Named> parts, Fraction sum, Fraction whole) {
        var tooMany = sum.compareTo(whole) > 0;
        return (all(parts, MONTH) && (tooMany || parts.size() % QUARTER == 0))
                || (all(parts, STATE) && (tooMany || parts.size() >= QUARTER))
                || (parts.size() == 2 && any(parts, SITES) && any(parts, ACCOUNTS));
    }

    private static boolean all(List<Named> parts, Pattern names) {
        return parts.stream().allMatch(part -> names.matcher(part.label()).matches());
    }

    private static boolean any(List<Named> parts, Pattern name) {
        return parts.stream().anyMatch(part -> name.matcher(part.label()).matches());
    }

    private static List<String> unread(PrintedFields fields) {
        return fields.unread().stream()
                .flatMap(each -> each instanceof Relation.Unread(var field, var text)
                        ? Stream.of(field + " " + text)
                        : Stream.empty())
                .toList();
    }

    private static Stream<Printed> printed(Relation relation) {
        return switch (relation) {
            case Relation.Proportion proportion -> proportion.figures().values().stream();
            case Relation.Sum sum ->
                Stream.concat(Stream.of(sum.total()), sum.parts().stream()).map(Named::printed);
            case Relation.Change change ->
                Stream.concat(Stream.of(change.now(), change.change()), change.before().stream());
            case Relation.Growth growth ->
                Stream.concat(Stream.of(growth.growth()), Stream.concat(growth.from().stream(), growth.to().stream()));
            case Relation.Product product ->
                Stream.concat(Stream.of(product.product()), product.factors().stream())
                        .map(Named::printed);
            case Relation.Average average -> Stream.of(average.total(), average.count(), average.average());
            case Relation.Ranking ranking -> ranking.scores().stream().map(Named::printed);
            case Relation.Lone lone -> lone.figures().stream().map(Named::printed);
            case Relation.Unread _ -> Stream.empty();
        };
    }
}
