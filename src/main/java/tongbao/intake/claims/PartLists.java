package tongbao.intake.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tongbao.domain.consistency.claim.Named;
import tongbao.domain.consistency.claim.Printed;
import tongbao.domain.consistency.claim.Printed.Unit;
import tongbao.domain.consistency.claim.Relation;
import tongbao.domain.consistency.claim.Relation.Sum;
import tongbao.domain.consistency.claim.Role;
import tongbao.domain.number.Fraction;

/// Reads parts by name, or in a list of numbers or of names with numbers; a part may have parts of its own.
///
/// @param inner the sums of parts with parts of their own, as they are found
/// @param unread what is no number, as it is found
record PartLists(List<Sum> inner, List<Relation> unread) {
    /// What stands in a cell that says nothing.
    private static final Pattern NOTHING = Pattern.compile("[\\s/／—–−－-]*");

    private static final int MOST_CHARS = 40;

    List<Named> items(Role role, JsonNode value, String place) {
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
            var before = unread.size();
            var parts = items(Role.ITEM, listed(value), label);
            var lacking = unreadFrom(before);
            var own = value.path("total").asText("");
            var printed = PrintedText.parse(own, Unit.COUNT);
            if (printed.isEmpty() && !NOTHING.matcher(own).matches()) {
                unread.add(new Relation.Unread(label, shown(own)));
            }
            printed.ifPresent(
                    total -> inner.add(new Sum(new Named(Role.TOTAL, label, total), parts, Optional.empty(), lacking)));
            if (printed.isEmpty() && !lacking.isEmpty()) {
                return Optional.empty(); // what is left of the parts is not what they are together
            }
            return parts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Named(role, label, printed.orElse(total(parts))));
        }
        var read = PrintedText.parse(value.asText(), Unit.COUNT);
        if (read.isEmpty() && !NOTHING.matcher(value.asText()).matches()) {
            unread.add(new Relation.Unread(label, shown(value)));
        }
        return read.map(printed -> new Named(role, label, printed));
    }

    /// The parts beside their own total.
    private static JsonNode listed(JsonNode value) {
        if (value.hasNonNull("parts")) {
            return value.path("parts");
        }
        return value instanceof ObjectNode object ? object.deepCopy().without("total") : value;
    }

    /// What was found to be no number since so many were, as it is printed: `乙 若干`.
    List<String> unreadFrom(int before) {
        return unread.subList(before, unread.size()).stream()
                .map(relation -> relation instanceof Relation.Unread(var field, var text) ? field + " " + text : "")
                .toList();
    }

    /// The parts that are named without a number, `乙 —`. What they are may be the rest of a total.
    static List<String> missing(JsonNode value) {
        var missing = new ArrayList<String>();
        if (value.isObject()) {
            value.properties().forEach(part -> {
                if (!part.getValue().isContainerNode()
                        && NOTHING.matcher(part.getValue().asText("")).matches()) {
                    missing.add(shown(part.getKey()) + " —");
                }
            });
        }
        return missing;
    }

    /// The sum of parts, in the place of a total that is not printed.
    static Printed total(List<Named> parts) {
        var text = parts.stream()
                .map(part -> part.printed().text())
                .reduce((a, b) -> a + "+" + b)
                .orElse("0");
        var sum = parts.stream().map(part -> part.printed().value()).reduce(Fraction.ZERO, Fraction::plus);
        return new Printed(text, sum, Fraction.ONE, Unit.COUNT, Printed.Bound.EXACT);
    }

    static String shown(JsonNode value) {
        return shown(value.isContainerNode() ? "…" : value.asText());
    }

    /// At most so many characters, all of them printable.
    static String shown(String text) {
        var printable = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
        return printable.length() > MOST_CHARS ? printable.substring(0, MOST_CHARS) + "…" : printable;
    }
}
