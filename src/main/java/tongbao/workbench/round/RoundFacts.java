package tongbao.workbench.round;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Round;
import tongbao.store.Store;

/// A round with how many of each kind take part in it.
public record RoundFacts(Round round, Map<SubjectKind, Part> parts) {
    /// @param registered frozen at the snapshot
    /// @param drawn of these to be inspected
    public record Part(Catalogue catalogue, int registered, int drawn) {
        public boolean isSample() {
            return drawn < registered;
        }
    }

    public RoundFacts {
        parts = Map.copyOf(parts);
    }

    /// Reads the store; runs on the worker.
    static RoundFacts of(Store store, Round round) {
        var enrolled = store.rounds().subjects(round.id());
        var parts = new EnumMap<SubjectKind, Part>(SubjectKind.class);
        store.catalogues().of(round).forEach((kind, catalogue) -> {
            var ofKind = enrolled.stream()
                    .filter(one -> one.subject().kind() == kind)
                    .toList();
            parts.put(kind, new Part(catalogue, ofKind.size(), drawn(ofKind)));
        });
        return new RoundFacts(round, parts);
    }

    private static int drawn(List<Enrolled> enrolled) {
        return (int) enrolled.stream().filter(Enrolled::drawn).count();
    }
}
