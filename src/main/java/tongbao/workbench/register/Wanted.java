package tongbao.workbench.register;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.register.SubjectKind;
import tongbao.workbench.ui.Preferences;

/// Of which region, type, level and class the subjects of each table have to be.
///
/// @param values those that are asked for; what is absent may be any
public record Wanted(Map<SubjectKind, Map<Aspect, String>> values) {
    static final Wanted NONE = new Wanted(Map.of());

    public Wanted {
        var copy = new EnumMap<SubjectKind, Map<Aspect, String>>(SubjectKind.class);
        values.forEach((kind, each) -> {
            if (!each.isEmpty()) {
                copy.put(kind, Map.copyOf(each));
            }
        });
        values = Map.copyOf(copy);
    }

    /// As it was kept.
    static Wanted of(Preferences preferences) {
        var kept = NONE;
        for (var kind : SubjectKind.values()) {
            for (var aspect : Aspect.values()) {
                kept = kept.with(
                        kind, aspect, preferences.find(key(kind, aspect)).filter(value -> !value.isEmpty()));
            }
        }
        return kept;
    }

    void keep(Preferences preferences) {
        for (var kind : SubjectKind.values()) {
            for (var aspect : Aspect.values()) {
                preferences.keep(key(kind, aspect), find(kind, aspect).orElse(""));
            }
        }
    }

    private static String key(SubjectKind kind, Aspect aspect) {
        return "filter-register-" + kind.name().toLowerCase(Locale.ROOT) + "-" + aspect.key();
    }

    Optional<String> find(SubjectKind kind, Aspect aspect) {
        return Optional.ofNullable(values.getOrDefault(kind, Map.of()).get(aspect));
    }

    Wanted with(SubjectKind kind, Aspect aspect, Optional<String> value) {
        var all = new HashMap<>(values);
        var own = new HashMap<>(values.getOrDefault(kind, Map.of()));
        value.ifPresentOrElse(it -> own.put(aspect, it), () -> own.remove(aspect));
        all.put(kind, own);
        return new Wanted(all);
    }

    boolean isNone(SubjectKind kind) {
        return values.getOrDefault(kind, Map.of()).isEmpty();
    }

    boolean takes(Inventory.Line line) {
        return values.getOrDefault(line.subject().kind(), Map.of()).entrySet().stream()
                .allMatch(each -> each.getKey().of(line).contains(each.getValue()));
    }
}
