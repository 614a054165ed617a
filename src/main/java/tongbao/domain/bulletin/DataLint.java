package tongbao.domain.bulletin;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tongbao.domain.bulletin.Lint.Kind;
import tongbao.domain.statistics.History;
import tongbao.domain.statistics.History.Reference;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.verdict.Verdict;

/// Whether the data behind the letter are finished and fit together.
final class DataLint {
    private static final int NAMED = 5;

    private DataLint() {}

    static void check(Draft draft, Counted counted, Consumer<Lint> found) {
        var prefix = counted.prefix();
        var snapshot = draft.round().dates().snapshot();
        named(counted, Kind.OPEN, prefix + ".result", DataLint::isOpen).ifPresent(found);
        named(
                        counted,
                        Kind.UNKNOWN_REGION,
                        "annex." + prefix + ".regions",
                        outcome -> draft.regions()
                                .rowOf(outcome.subject().region())
                                .isEmpty())
                .ifPresent(found);
        named(
                        counted,
                        Kind.NOT_RUNNING,
                        prefix + ".register",
                        outcome -> !outcome.subject().runsOn(snapshot))
                .ifPresent(found);
        changes(draft, counted, found);
    }

    private static boolean isOpen(Outcome outcome) {
        return outcome.drawn() && outcome.verdict() instanceof Verdict.Open;
    }

    private static Optional<Lint> named(Counted counted, Kind kind, String block, Predicate<Outcome> wanted) {
        var names = counted.outcomes().stream()
                .filter(wanted)
                .map(outcome -> outcome.subject().name())
                .toList();
        var shown = String.join("、", names.subList(0, Math.min(NAMED, names.size())));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Lint.of(
                        kind, block, Integer.toString(names.size()), shown + (names.size() > NAMED ? "…" : "")));
    }

    private static void changes(Draft draft, Counted counted, Consumer<Lint> found) {
        var period = draft.round().period();
        var share = counted.total().passRate();
        var block = counted.prefix() + ".result";
        if (period.slot().isEmpty() || share.whole() == 0) {
            return;
        }
        var history = new History(draft.history());
        for (var reference : Reference.values()) {
            var change = history.change(
                    period,
                    reference,
                    counted.kind(),
                    Optional.empty(),
                    share,
                    draft.office().rounding());
            if (change.isEmpty() && reference == Reference.PREVIOUS) {
                found.accept(Lint.of(Kind.NO_HISTORY, block, counted.subjects()));
            }
            change.flatMap(known -> known.exactPoints()
                            .map(exact ->
                                    Lint.of(Kind.EXACT_CHANGE, block, counted.subjects(), known.printed(), exact)))
                    .ifPresent(found);
        }
    }
}
