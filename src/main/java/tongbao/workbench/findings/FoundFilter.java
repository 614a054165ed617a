package tongbao.workbench.findings;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which findings are shown: those that contain the words and agree with everything that was chosen.
record FoundFilter(String words, Map<Facet, String> chosen) {
    static final FoundFilter NONE = new FoundFilter("", Map.of());

    FoundFilter {
        chosen = Map.copyOf(chosen);
    }

    boolean isNone() {
        return words.isBlank() && chosen.isEmpty();
    }

    Optional<String> find(Facet facet) {
        return Optional.ofNullable(chosen.get(facet));
    }

    FoundFilter withWords(String wanted) {
        return new FoundFilter(wanted, chosen);
    }

    /// @param value empty for any
    FoundFilter with(Facet facet, Optional<String> value) {
        var next = new EnumMap<Facet, String>(Facet.class);
        next.putAll(chosen);
        value.ifPresentOrElse(wanted -> next.put(facet, wanted), () -> next.remove(facet));
        return new FoundFilter(words, next);
    }

    boolean takes(FoundLine line) {
        return line.words().contains(words.strip().toLowerCase(Locale.ROOT))
                && chosen.entrySet().stream()
                        .allMatch(each -> each.getKey().of(line).equals(each.getValue()));
    }
}
