package tongbao.domain.inspection;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Regions;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Draw;
import tongbao.domain.round.Protocol;
import tongbao.domain.round.Quota;

/// Which subjects of a round a second person inspects again, blind: a share of each kind, drawn by lot so that anyone
/// with the round's subjects and the seed draws the same.
public record DoubleCheck(Map<SubjectKind, Protocol> protocols) {
    /// 一成, the usual share.
    public static final Fraction TENTH = Fraction.of(1, 10);

    public DoubleCheck {
        protocols = Map.copyOf(protocols);
        if (protocols.isEmpty()) {
            throw new IllegalArgumentException("a double check draws something");
        }
    }

    /// @param inspected the subjects that are inspected in the round
    /// @param share of each kind; at least one subject of every kind is drawn
    public static DoubleCheck of(Collection<? extends Subject> inspected, Fraction share, long seed) {
        var byKind = inspected.stream()
                .collect(Collectors.groupingBy(
                        Subject::kind, () -> new EnumMap<>(SubjectKind.class), Collectors.toList()));
        var protocols = new EnumMap<SubjectKind, Protocol>(SubjectKind.class);
        byKind.forEach((kind, subjects) -> protocols.put(
                kind, Draw.of(subjects, Regions.NONE, List.of(), new Quota.Ratio(share), Set.of(), seed)));
        return new DoubleCheck(protocols);
    }

    /// Everybody drawn, kind by kind, in order of their ids.
    public List<SubjectId> drawn() {
        return Stream.of(SubjectKind.values())
                .flatMap(kind -> Optional.ofNullable(protocols.get(kind)).stream())
                .flatMap(protocol -> protocol.drawn().stream())
                .toList();
    }

    /// Of how many they were drawn.
    public int size() {
        return protocols.values().stream().mapToInt(Protocol::size).sum();
    }

    public long seed() {
        return protocols.values().iterator().next().seed();
    }
}
