package tongbao.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tongbao.domain.bulletin.Office;
import tongbao.domain.bulletin.RegionNames;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.RoundId;
import tongbao.domain.statistics.Breakdown;
import tongbao.domain.statistics.Dimension;
import tongbao.domain.statistics.Slice;
import tongbao.domain.statistics.Tally;
import tongbao.store.RoundReading;

/// `stats`: pass rates with their denominators.
@Command(name = "stats", mixinStandardHelpOptions = true)
final class StatsCommand implements Callable<Integer> {
    private static final List<String> KEYS =
            List.of("row", "registered", "inspected", "passed", "failed", "open", "rate");

    enum Of {
        SITES(SubjectKind.SITE),
        ACCOUNTS(SubjectKind.ACCOUNT),
        CHANNELS(SubjectKind.CHANNEL);

        private final SubjectKind kind;

        Of(SubjectKind kind) {
            this.kind = kind;
        }

        SubjectKind kind() {
            return kind;
        }
    }

    @ParentCommand
    private Commands root;

    @Option(names = "--round", required = true, paramLabel = "R", descriptionKey = "option.round")
    private String round;

    @Option(names = "--of", paramLabel = "sites|accounts|channels", descriptionKey = "stats.of")
    private Of of = Of.SITES;

    @Option(names = "--by", required = true, paramLabel = "region|level|type|platform", descriptionKey = "stats.by")
    private Dimension by;

    @Option(names = "--format", paramLabel = "table|csv|json", descriptionKey = "option.format")
    private Listing.Format format = Listing.Format.TABLE;

    @Override
    public Integer call() {
        var terminal = root.terminal();
        try (var store = root.open()) {
            var reading = RoundReading.of(store, root.known(store, new RoundId(round)));
            var rounding = reading.office().map(Office::rounding).orElse(Rounding.OFFICIAL);
            var breakdown = Breakdown.of(
                    reading.outcomes(),
                    of.kind,
                    by,
                    reading.regions(),
                    reading.office().map(Office::departmentsLast).orElse(true));
            var rows = new ArrayList<List<String>>();
            breakdown
                    .rows()
                    .forEach(row -> rows.add(cells(label(reading.office(), row, terminal), row.tally(), rounding)));
            rows.add(cells(terminal.text("stats.total"), breakdown.total(), rounding));
            new Listing(
                            KEYS,
                            KEYS.stream()
                                    .map(key -> terminal.text("stats." + key))
                                    .toList(),
                            rows)
                    .print(terminal, format);
        }
        return Ending.DONE.code();
    }

    private static String label(Optional<Office> office, Breakdown.Row row, Terminal terminal) {
        return switch (row.slice()) {
            case Slice.Places _ -> terminal.text("stats.subtotal");
            case Slice.OfLevel level -> terminal.words().name(level.level());
            case Slice.OfType type -> terminal.words().name(type.type());
            case Slice.Untyped _ -> "—";
            case Slice.Place _, Slice.Departments _, Slice.Root _, Slice.UnknownRegion _, Slice.OfPlatform _ ->
                RegionNames.find(office, row.slice()).orElseGet(row::label);
        };
    }

    private static List<String> cells(String label, Tally tally, Rounding rounding) {
        return List.of(
                label,
                Integer.toString(tally.registered()),
                Integer.toString(tally.inspected()),
                Integer.toString(tally.passed()),
                Integer.toString(tally.failed()),
                Integer.toString(tally.open()),
                tally.passRate().percent(rounding).map(rate -> rate + "%").orElse("—"));
    }
}
