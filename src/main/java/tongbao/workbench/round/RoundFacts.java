package tongbao.workbench.round;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Protocol;
import tongbao.domain.round.Round;
import tongbao.store.Store;

/// A round with how many of each kind take part in it.
public record RoundFacts(Round round, Map<SubjectKind, Part> parts) {
    /// @param registered frozen at the snapshot
    /// @param drawn of these to be inspected
    /// @param protocol how they were drawn; empty where they were listed or all are inspected
    public record Part(Catalogue catalogue, int registered, int drawn, Optional<Protocol> protocol) {
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
        var protocols = store.rounds().protocols(round.id());
        var parts = new EnumMap<SubjectKind, Part>(SubjectKind.class);
        store.catalogues().of(round).forEach((kind, catalogue) -> {
            var ofKind = enrolled.stream()
                    .filter(one -> one.subject().kind() == kind)
                    .toList();
            parts.put(
                    kind, new Part(catalogue, ofKind.size(), drawn(ofKind), Optional.ofNullable(protocols.get(kind))));
        });
        return new RoundFacts(round, parts);
    }

    private static int drawn(List<Enrolled> enrolled) {
        return (int) enrolled.stream().filter(Enrolled::drawn).count();
    }
}
