package tongbao.workbench.overview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import tongbao.domain.consistency.Concern;

/// The rows of the standing list: one for each kind of concern, and below a kind that was opened one for each concern.
/// Which kinds are open stays when the list is read again.
final class StandingList {
    /// One row.
    sealed interface Row {
        /// The concern it leads to.
        Concern concern();

        /// All concerns of one kind.
        record OfKind(List<Concern> concerns, boolean open) implements Row {
            public OfKind {
                concerns = List.copyOf(concerns);
            }

            @Override
            public Concern concern() {
                return concerns.getFirst();
            }
        }

        /// One of several of its kind.
        record OfOne(Concern concern) implements Row {}
    }

    private final Set<Concern.Kind> open = EnumSet.noneOf(Concern.Kind.class);

    /// Shows the concerns of a kind one by one, or no longer.
    void toggle(Concern.Kind kind) {
        if (!open.remove(kind)) {
            open.add(kind);
        }
    }

    List<Row> rows(List<Concern> concerns) {
        var byKind = new LinkedHashMap<Concern.Kind, List<Concern>>();
        concerns.forEach(concern ->
                byKind.computeIfAbsent(concern.kind(), _ -> new ArrayList<>()).add(concern));
        var rows = new ArrayList<Row>();
        byKind.forEach((kind, all) -> {
            var isOpen = all.size() > 1 && open.contains(kind);
            rows.add(new Row.OfKind(all, isOpen));
            if (isOpen) {
                all.forEach(concern -> rows.add(new Row.OfOne(concern)));
            }
        });
        return rows;
    }
}
