package tongbao.intake.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tongbao.domain.consistency.claim.Named;
import tongbao.domain.consistency.claim.Printed;
import tongbao.domain.consistency.claim.Printed.Unit;
import tongbao.domain.consistency.claim.Relation;
import tongbao.domain.consistency.claim.Role;

/// The fields of one `printed`, sorted by what they say.
///
/// @param unknown figures in fields of no known name
/// @param missing parts that are named without a number
/// @param lacking what is no number among parts, factors and scores, as it is printed, by what it stands among
/// @param lists how parts are read; knows the sums within them
/// @param unread what stands in the place of a figure and is none
/// @param others figures of the same subjects that are printed once more, by what tells them apart
record PrintedFields(
        Map<Role, Printed> figures,
        Map<String, String> words,
        List<Named> parts,
        List<String> missing,
        Map<Role, List<String>> lacking,
        List<Named> factors,
        List<Named> scores,
        List<Named> unknown,
        PartLists lists,
        List<Relation> unread,
        Map<String, Map<Role, Printed>> others) {
    /// Figures that are printed of the same subjects once more: after rectification, in time.
    private static final Pattern AGAIN =
            Pattern.compile("(?<name>.+?)_?(?<again>after|rectified|final|in_?time|整改后|复检后)|(?<time>in_time|按时).*");

    static PrintedFields of(JsonNode printed) {
        var unread = new ArrayList<Relation>();
        var fields = new PrintedFields(
                new EnumMap<>(Role.class),
                new HashMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new EnumMap<>(Role.class),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new PartLists(new ArrayList<>(), unread),
                unread,
                new LinkedHashMap<>());
        printed.properties().forEach(field -> fields.take(field.getKey(), field.getValue()));
        return fields;
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
                .flatMap(role -> Optional.ofNullable(figures.get(role)).stream())
                .findFirst();
    }

    boolean has(Role role) {
        return figures.containsKey(role);
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
                of(field).put(role.get(), PartLists.total(items));
            }
            return;
        }
        if (field.startsWith("fail") && field.endsWith("rate")) {
            words.put("rate_is", "不合格率");
        }
        var read = PrintedText.parse(value.asText(), unit(role));
        if (read.isEmpty()) {
            unread.add(new Relation.Unread(name, PartLists.shown(value)));
        } else if (role.isEmpty()) {
            unknown.add(new Named(Role.VALUE, PartLists.shown(name), read.get()));
        } else if (role.get() == Role.FACTOR) {
            factors.add(new Named(Role.FACTOR, name, read.get()));
        } else {
            of(field).put(role.get(), read.get());
        }
    }

    /// Where a field of this name belongs: to the figures, or to those that are printed once more.
    private Map<Role, Printed> of(String field) {
        var again = AGAIN.matcher(field);
        return again.matches()
                ? others.computeIfAbsent(
                        Optional.ofNullable(again.group("again")).orElse("in_time"), _ -> new EnumMap<>(Role.class))
                : figures;
    }

    private static Unit unit(Optional<Role> role) {
        return role.map(each -> switch (each) {
                    case RATE, RATIO, GROWTH -> Unit.PERCENT;
                    default -> Unit.COUNT;
                })
                .orElse(Unit.COUNT);
    }
}
