package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.List;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.Selection;
import tongbao.domain.statistics.Selection.Which;

/// 总体合格率: the rate over several kinds together, where the round says that they are counted so (江门: 21 sites and
/// channels, 95.24 %).
final class Together {
    private Together() {}

    /// The kinds that are counted together; fewer than two are none.
    private static List<Counted> kinds(Draft draft, List<Counted> all) {
        var wanted = draft.round().policy().together();
        var kinds =
                all.stream().filter(counted -> wanted.contains(counted.kind())).toList();
        return kinds.size() < 2 ? List.of() : kinds;
    }

    static void collect(Draft draft, List<Counted> all, Figures.Collector into) {
        var kinds = kinds(draft, all);
        if (kinds.isEmpty()) {
            return;
        }
        var names = String.join("、", kinds.stream().map(Counted::subjects).toList());
        var passed = together(kinds, Which.PASSED);
        var inspected = together(kinds, Which.INSPECTED);
        var failed = together(kinds, Which.FAILED);
        into.words("together.subjects", names);
        into.put("together.split", split(kinds));
        into.number("together.inspected", inspected.number(), inspected);
        into.number("together.passed", passed.number(), passed);
        into.number("together.failed", failed.number(), failed);
        if (inspected.number() > 0) {
            into.rate(
                    "together.rate",
                    new Derivation.TogetherRate(
                            passed, inspected, draft.office().rounding()));
        }
    }

    private static Derivation.Together together(List<Counted> kinds, Which which) {
        return new Derivation.Together(
                kinds.stream()
                        .map(counted -> Selection.of(counted.kind(), which))
                        .toList(),
                kinds.stream()
                        .mapToInt(counted -> count(counted, which).number())
                        .sum());
    }

    private static Derivation.Count count(Counted counted, Which which) {
        var selection = Selection.of(counted.kind(), which);
        return new Derivation.Count(selection, selection.count(counted.total()));
    }

    private static List<Run> split(List<Counted> kinds) {
        var runs = new ArrayList<Run>();
        for (var counted : kinds) {
            var count = count(counted, Which.INSPECTED);
            runs.add(new Run.Words((runs.isEmpty() ? "" : "、") + counted.subjects()));
            runs.add(new Run.Computed(new Figure("together.split", Integer.toString(count.number()), count)));
            runs.add(new Run.Words(counted.counter()));
        }
        return runs;
    }

    static List<Block> blocks(Letter letter) {
        return letter.figures().find("together.rate").isPresent()
                ? letter.paragraph("together", Wording.text("together")).stream()
                        .toList()
                : List.of();
    }
}
