package tongbao.intake.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.consistency.claim.Named;
import tongbao.domain.consistency.claim.Printed;
import tongbao.domain.consistency.claim.Printed.Unit;
import tongbao.domain.consistency.claim.Relation;
import tongbao.domain.consistency.claim.Relation.Sum;
import tongbao.domain.consistency.claim.Role;
import tongbao.domain.number.Fraction;

/// The fields of one `printed`, sorted by what they say.
///
/// @param unknown figures in fields of no known name
/// @param inner sums within the parts
/// @param unread what stands in the place of a figure and is none
record PrintedFields(
        Map<Role, Printed> figures,
        Map<String, String> words,
        List<Named> parts,
        List<Named> factors,
        List<Named> scores,
        List<Named> unknown,
        List<Sum> inner,
        List<Relation> unread) {
    static PrintedFields of(JsonNode printed) {
        var fields = new PrintedFields(
                new EnumMap<>(Role.class),
                new HashMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
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
        } else if (FieldNames.FACTORS.contains(field)) {
            factors.addAll(items(Role.FACTOR, value, name));
        } else if (FieldNames.SCORES.contains(field)) {
            scores.addAll(items(Role.SCORE, value, name));
        } else {
            figure(name, field, value);
        }
    }

    private void figure(String name, String field, JsonNode value) {
        var role = FieldNames.role(field);
        if (value.isContainerNode() && role.isPresent()) {
            var items = items(Role.ITEM, value, name);
            if (!items.isEmpty()) {
                figures.put(role.get(), total(items));
            }
            return;
        }
        if (field.startsWith("fail") && field.endsWith("rate")) {
            words.put("rate_is", "不合格率");
        }
        var read = PrintedText.parse(value.asText(), unit(role));
        if (read.isEmpty()) {
            unread.add(new Relation.Unread(name, shown(value)));
        } else if (role.isEmpty()) {
            unknown.add(new Named(Role.VALUE, shown(name), read.get()));
        } else if (role.get() == Role.FACTOR) {
            factors.add(new Named(Role.FACTOR, name, read.get()));
        } else {
            figures.put(role.get(), read.get());
        }
    }

    /// Parts by name, or in a list of numbers or of names with numbers; a part may have parts of its own.
    private List<Named> items(Role role, JsonNode value, String place) {
        var items = new ArrayList<Named>();
        if (value.isObject()) {
            value.properties()
                    .forEach(part ->
                            item(role, shown(part.getKey()), part.getValue()).ifPresent(items::add));
        } else if (value.isArray()) {
            for (var i = 0; i < value.size(); i++) {
                var part = value.get(i);
                var name = part.path("name").asText(part.path("label").asText(place + "[" + i + "]"));
                var own = List.of("value", "count", "number", "score", "total").stream()
                        .filter(part::hasNonNull)
                        .findFirst();
                item(role, shown(name), part.isObject() && own.isPresent() ? part.path(own.get()) : part)
                        .ifPresent(items::add);
            }
        } else {
            unread.add(new Relation.Unread(place, shown(value)));
        }
        return items;
    }

    private Optional<Named> item(Role role, String label, JsonNode value) {
        if (value.isNull()) {
            return Optional.empty();
        }
        if (value.isContainerNode()) {
            var nested = value.hasNonNull("parts") ? value.path("parts") : value;
            var parts = items(Role.ITEM, nested, label);
            var printed = PrintedText.parse(value.path("total").asText(""), Unit.COUNT);
            printed.ifPresent(
                    total -> inner.add(new Sum(new Named(Role.TOTAL, label, total), parts, Optional.empty())));
            return parts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Named(role, label, printed.orElse(total(parts))));
        }
        var read = PrintedText.parse(value.asText(), Unit.COUNT);
        if (read.isEmpty()) {
            unread.add(new Relation.Unread(label, shown(value)));
        }
        return read.map(printed -> new Named(role, label, printed));
    }

    private static Printed total(List<Named> parts) {
        var text = parts.stream()
                .map(part -> part.printed().text())
                .reduce((a, b) -> a + "+" + b)
                .orElse("0");
        var sum = parts.stream().map(part -> part.printed().value()).reduce(Fraction.ZERO, Fraction::plus);
        return new Printed(text, sum, Fraction.ONE, Unit.COUNT, Printed.Bound.EXACT);
    }

    private static Unit unit(Optional<Role> role) {
        return role.map(each -> switch (each) {
                    case RATE, RATIO, GROWTH -> Unit.PERCENT;
                    default -> Unit.COUNT;
                })
                .orElse(Unit.COUNT);
    }

    private static String shown(JsonNode value) {
        return shown(value.isContainerNode() ? "…" : value.asText());
    }

    private static String shown(String text) {
        var printable = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
        return printable.length() > 40 ? printable.substring(0, 40) + "…" : printable;
    }
}
