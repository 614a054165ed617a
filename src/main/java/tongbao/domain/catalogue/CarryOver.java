package tongbao.domain.catalogue;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Which answers recorded under one edition still say the same under another.
public final class CarryOver {
    private CarryOver() {}

    /// The clauses of both editions that ask the same of the same subjects with the same consequence, in the order of
    /// the newer: where at most the short name, the guide, the standing or the confidence differs. None between
    /// catalogues of different kinds.
    public static Set<ClauseCode> between(Catalogue older, Catalogue newer) {
        if (older.kind() != newer.kind()) {
            return Set.of();
        }
        var others = EditionChange.between(older, newer).stream()
                .filter(change -> !(change instanceof EditionChange.Changed changed && changed.keepsAnswers()))
                .map(change -> change.place().clause().code())
                .collect(Collectors.toSet());
        var kept = new LinkedHashSet<ClauseCode>();
        newer.places()
                .map(place -> place.clause().code())
                .filter(code -> !others.contains(code))
                .forEach(kept::add);
        return Collections.unmodifiableSet(kept);
    }
}
