package tongbao.app.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.RoundId;
import tongbao.domain.statistics.Dimension;
import tongbao.store.RoundReading;

/// `stats`: pass rates with their denominators, or problems with theirs; as JSON with the derivation of every figure.
@Command(name = "stats", mixinStandardHelpOptions = true)
final class StatsCommand implements Callable<Integer> {
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

    /// What a row stands for.
    enum By {
        REGION(Optional.of(Dimension.REGION)),
        LEVEL(Optional.of(Dimension.LEVEL)),
        TYPE(Optional.of(Dimension.TYPE)),
        PLATFORM(Optional.of(Dimension.PLATFORM)),
        CLASS(Optional.of(Dimension.CLASS)),
        DEPARTMENT(Optional.of(Dimension.DEPARTMENT)),
        INDICATOR(Optional.empty()),
        CLAUSE(Optional.empty());

        private final Optional<Dimension> dimension;

        By(Optional<Dimension> dimension) {
            this.dimension = dimension;
        }
    }

    @ParentCommand
    private Commands root;

    @Option(names = "--round", required = true, paramLabel = "R", descriptionKey = "option.round")
    private String round;

    @Option(names = "--of", paramLabel = "sites|accounts|channels", descriptionKey = "stats.of")
    private Of of = Of.SITES;

    @Option(
            names = "--by",
            required = true,
            paramLabel = "region|level|type|platform|class|department|indicator|clause",
            descriptionKey = "stats.by")
    private By by;

    @Option(names = "--changes", descriptionKey = "stats.changes")
    private boolean changes;

    @Option(names = "--format", paramLabel = "table|csv|json", descriptionKey = "option.format")
    private Listing.Format format = Listing.Format.TABLE;

    @Override
    public Integer call() {
        var terminal = root.terminal();
        try (var store = root.open()) {
            var reading = RoundReading.of(store, root.known(store, new RoundId(round)));
            by.dimension
                    .map(dimension -> RateListing.of(
                            reading, of.kind, dimension, terminal, changes || format == Listing.Format.JSON))
                    .orElseGet(() -> ProblemListing.of(reading, of.kind, by == By.CLAUSE, terminal))
                    .print(terminal, format);
        }
        return Ending.DONE.code();
    }
}
