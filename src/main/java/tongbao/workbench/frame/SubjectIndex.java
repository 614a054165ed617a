package tongbao.workbench.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;
import tongbao.store.Store;

/// The names, codes and addresses of everything registered, and the units behind them, held so that one pass over
/// 100,000 of them stays within a frame. Never changes; made anew when the register did.
final class SubjectIndex {
    private static final char BETWEEN = '\n';

    private final long revision;
    private final Optional<RoundId> round;
    private final List<SubjectId> ids = new ArrayList<>();
    /// `name\ncode\naddress` of each, in small letters.
    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> units = new HashMap<>();

    private SubjectIndex(long revision, Optional<RoundId> round) {
        this.revision = revision;
        this.round = round;
    }

    /// Reads the names; takes a second or two for 100,000.
    static SubjectIndex of(Store store, Optional<RoundId> round) {
        var index = new SubjectIndex(store.registerRevision(), round);
        store.register().each(round, index::add);
        return index;
    }

    private void add(Subject subject) {
        ids.add(subject.id());
        words.add((subject.name() + BETWEEN + subject.code() + BETWEEN + subject.url()).toLowerCase(Locale.ROOT));
        var host = subject.unit().host();
        if (!host.isEmpty()) {
            units.merge(host, 1, Integer::sum);
        }
    }

    /// Whether the names are still those of `store` and what `wanted` enrolled.
    boolean holds(Store store, Optional<RoundId> wanted) {
        return revision == store.registerRevision() && round.equals(wanted);
    }

    /// Which, at most `most`, and how many in all.
    record Matches(List<SubjectId> first, int all) {}

    /// First those whose code begins so, then those whose name does, then those that contain it.
    Matches find(Wanted wanted, int most) {
        var code = new ArrayList<SubjectId>();
        var name = new ArrayList<SubjectId>();
        var any = new ArrayList<SubjectId>();
        var all = 0;
        for (var i = 0; i < words.size(); i++) {
            var text = words.get(i);
            if (wanted.isIn(text)) {
                all++;
                var into = text.contains(BETWEEN + wanted.text()) ? code : text.startsWith(wanted.text()) ? name : any;
                if (into.size() < most) {
                    into.add(ids.get(i));
                }
            }
        }
        return new Matches(
                Stream.of(code, name, any).flatMap(List::stream).limit(most).toList(), all);
    }

    /// At most `most`, those that stand behind most subjects first.
    List<Hit.Host> units(Wanted wanted, int most) {
        return units.entrySet().stream()
                .filter(unit -> wanted.isIn(unit.getKey().toLowerCase(Locale.ROOT)))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(unit -> new Hit.Host(unit.getKey(), unit.getValue()))
                .toList();
    }

    int size() {
        return ids.size();
    }
}
