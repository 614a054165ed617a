package tongbao.intake.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tongbao.domain.consistency.claim.Named;
import tongbao.domain.consistency.claim.Printed;
import tongbao.domain.consistency.claim.Printed.Unit;
import tongbao.domain.consistency.claim.Relation;
import tongbao.domain.consistency.claim.Role;
import tongbao.intake.claims.FigureGroups.Figure;

/// The fields of one `printed`, sorted by what they say.
///
/// @param unknown figures in fields of no known name
/// @param missing parts that are named without a number
/// @param lacking what is no number among parts, factors and scores, as it is printed, by what it stands among
/// @param lists how parts are read; knows the sums within them
/// @param unread what stands in the place of a figure and is none
/// @param unreadRoles what those would have said
/// @param taken the figures as they are printed
/// @param groups the figures, sorted by what they are of
record PrintedFields(
        Map<String, String> words,
        List<Named> parts,
        List<String> missing,
        Map<Role, List<String>> lacking,
        List<Named> factors,
        List<Named> scores,
        List<Named> unknown,
        PartLists lists,
        List<Relation> unread,
        Set<Role> unreadRoles,
        List<Figure> taken,
        FigureGroups groups) {
    static PrintedFields of(JsonNode printed) {
        var unread = new ArrayList<Relation>();
        var fields = new PrintedFields(
                new HashMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new EnumMap<>(Role.class),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new PartLists(new ArrayList<>(), unread),
                unread,
                EnumSet.noneOf(Role.class),
                new ArrayList<>(),
                FigureGroups.of(List.of()));
        printed.properties().forEach(field -> fields.take(field.getKey(), field.getValue()));
        return fields.sorted();
    }

    private PrintedFields sorted() {
        var sorted = FigureGroups.of(taken);
        var figures = sorted.figures();
        unknown.addAll(sorted.unplaced());
        if (!figures.containsKey(Role.RATE) && sorted.failingRate().isPresent()) {
            figures.put(Role.RATE, sorted.failingRate().get());
            words.put("rate_is", "不合格率");
        }
        if (factors.size() < 2 && !figures.containsKey(Role.INSPECTED) && figures.containsKey(Role.RATE)) {
            Optional.ofNullable(figures.remove(Role.PRODUCT)).ifPresent(times -> figures.put(Role.INSPECTED, times));
        }
        return new PrintedFields(
                words, parts, missing, lacking, factors, scores, unknown, lists, unread, unreadRoles, taken, sorted);
    }

    Map<Role, Printed> figures() {
        return groups.figures();
    }

    String word(String... names) {
        for (var name : names) {
            var text = words.getOrDefault(name, "");
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    /// The first of `roles` that is printed.
    Optional<Printed> first(Role... roles) {
        return List.of(roles).stream()
                .flatMap(role -> Optional.ofNullable(figures().get(role)).stream())
                .findFirst();
    }

    boolean has(Role role) {
        return figures().containsKey(role);
    }

    private void take(String name, JsonNode value) {
        var field = name.toLowerCase(Locale.ROOT);
        if (value.isNull() || (value.isTextual() && value.textValue().isBlank())) {
            return;
        }
        if (FieldNames.WORDS.contains(field)) {
            words.put(field, value.asText());
        } else if (FieldNames.PARTS.contains(field)) {
            parts.addAll(items(Role.ITEM, value, name));
            missing.addAll(PartLists.missing(value));
        } else if (FieldNames.FACTORS.contains(field)) {
            factors.addAll(items(Role.FACTOR, value, name));
        } else if (FieldNames.SCORES.contains(field)) {
            scores.addAll(items(Role.SCORE, value, name));
        } else {
            figure(name, field, value);
        }
    }

    private List<Named> items(Role role, JsonNode value, String name) {
        var before = unread.size();
        var items = lists.items(role, value, name);
        lacking.computeIfAbsent(role, _ -> new ArrayList<>()).addAll(lists.unreadFrom(before));
        return items;
    }

    /// What could not be read among the parts, factors or scores.
    List<String> lacking(Role role) {
        return lacking.getOrDefault(role, List.of());
    }

    private void figure(String name, String field, JsonNode value) {
        var role = FieldNames.role(field);
        if (value.isContainerNode() && role.isPresent()) {
            var before = unread.size();
            var items = lists.items(Role.ITEM, value, name);
            if (!items.isEmpty() && unread.size() == before) {
                taken.add(new Figure(field, role.get(), PartLists.total(items), false));
            }
            return;
        }
        var read = PrintedText.parse(value.asText(), unit(role));
        if (read.isEmpty()) {
            unread.add(new Relation.Unread(name, PartLists.shown(value)));
            role.ifPresent(unreadRoles::add);
        } else {
            var rateOnceMore = FigureGroups.isAgain(field) && read.get().unit() == Unit.PERCENT;
            figure(name, field, role.or(() -> rateOnceMore ? Optional.of(Role.RATE) : Optional.empty()), read.get());
        }
    }

    private void figure(String name, String field, Optional<Role> role, Printed printed) {
        if (role.isEmpty()) {
            unknown.add(new Named(Role.VALUE, PartLists.shown(name), printed));
        } else if (role.get() == Role.FACTOR) {
            factors.add(new Named(Role.FACTOR, name, printed));
        } else {
            if (role.get() == Role.CHANGE) {
                words.putIfAbsent("basis", name);
            }
            taken.add(new Figure(field, role.get(), printed, FieldNames.isFailingRate(field)));
        }
    }

    private static Unit unit(Optional<Role> role) {
        return role.map(each -> switch (each) {
                    case RATE, RATIO, GROWTH -> Unit.PERCENT;
                    default -> Unit.COUNT;
                })
                .orElse(Unit.COUNT);
    }
}
