package tongbao.intake.claims;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tongbao.domain.consistency.claim.Role;

/// What the fields of `printed` say.
final class FieldNames {
    /// Words beside the figures.
    static final Set<String> WORDS = Set.of(
            "what",
            "basis",
            "unit",
            "unit_as_printed",
            "rate_is",
            "ratio_is",
            "note",
            "text",
            "direction",
            "order",
            "reason",
            "stated",
            "except",
            "unlisted",
            "explanation");
    static final Set<String> PARTS = Set.of("parts", "items", "components", "breakdown");
    static final Set<String> FACTORS = Set.of("factors");
    static final Set<String> SCORES = Set.of("scores", "ranking");
    private static final Map<String, Role> ROLES = names(Map.ofEntries(
            Map.entry(Role.REGISTERED, "registered_total registered running running_total"),
            Map.entry(Role.INSPECTED, "inspected checked sampled sample sample_size received"),
            Map.entry(Role.PASSING, "passing passed qualified handled handled_in_time in_time answered"),
            Map.entry(Role.FAILING, "failing failed unqualified overdue unhandled"),
            Map.entry(Role.RATE, "rate pass_rate passing_rate fail_rate failing_rate"),
            Map.entry(Role.WHOLE, "whole base denominator of"),
            Map.entry(Role.PART, "part numerator"),
            Map.entry(Role.REST, "rest remaining"),
            Map.entry(Role.RATIO, "ratio share percent percentage sampling_ratio coverage"),
            Map.entry(Role.TOTAL, "total sum"),
            Map.entry(Role.PREVIOUS, "previous previous_rate before rate_before last last_rate prior"),
            Map.entry(Role.NOW, "now current"),
            Map.entry(Role.CHANGE, "change points difference delta"),
            Map.entry(Role.FROM, "from"),
            Map.entry(Role.TO, "to"),
            Map.entry(Role.GROWTH, "growth growth_rate increase"),
            Map.entry(Role.PRODUCT, "product times checks occurrences"),
            Map.entry(Role.FACTOR, "objects subjects per_object rounds each"),
            Map.entry(Role.COUNT, "count number"),
            Map.entry(Role.AVERAGE, "average mean"),
            Map.entry(Role.VALUE, "value")));

    private FieldNames() {}

    static Optional<Role> role(String field) {
        return Optional.ofNullable(ROLES.get(field.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Role> names(Map<Role, String> names) {
        return names.entrySet().stream()
                .flatMap(each -> Stream.of(each.getValue().split(" ", -1)).map(name -> Map.entry(name, each.getKey())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
