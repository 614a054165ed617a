package tongbao.store.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Period;
import tongbao.domain.round.Round;
import tongbao.domain.verdict.Verdict;
import tongbao.store.Store;

/// Who has to be in a sample whatever is drawn.
public final class Mandatory {
    private Mandatory() {}

    /// 上期不合格的: the drawn subjects that failed in the round of the period before; empty where the store has none.
    public static Optional<Set<SubjectId>> failedLast(Store store, Round round) {
        return round.period()
                .slot()
                .map(Period.Slot::previous)
                .flatMap(slot -> store.rounds().all().stream()
                        .filter(other -> other.period().slot().equals(Optional.of(slot)))
                        .findFirst())
                .map(last -> RoundReading.of(store, last.id()).outcomes().stream()
                        .filter(outcome -> outcome.drawn() && outcome.verdict() instanceof Verdict.Failed)
                        .map(outcome -> outcome.subject().id())
                        .collect(Collectors.toSet()));
    }

    /// 连续几轮没有抽中的: the enrolled of `kind` that none of the last `rounds` rounds opened before `round` drew;
    /// nobody where there are fewer such rounds than that.
    public static Set<SubjectId> notDrawnLately(Store store, Round round, SubjectKind kind, int rounds) {
        var earlier = store.rounds().all().stream()
                .takeWhile(other -> !other.id().equals(round.id()))
                .toList()
                .reversed();
        if (earlier.size() < rounds) {
            return Set.of();
        }
        var wanted = new HashSet<>(ids(store.rounds().subjects(round.id()), kind));
        earlier.stream()
                .limit(rounds)
                .forEach(other -> wanted.removeAll(ids(
                        store.rounds().subjects(other.id()).stream()
                                .filter(Enrolled::drawn)
                                .toList(),
                        kind)));
        return wanted;
    }

    private static Set<SubjectId> ids(List<Enrolled> enrolled, SubjectKind kind) {
        return enrolled.stream()
                .map(Enrolled::subject)
                .filter(subject -> subject.kind() == kind)
                .map(subject -> subject.id())
                .collect(Collectors.toSet());
    }
}
