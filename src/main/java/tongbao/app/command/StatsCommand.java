package tongbao.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tongbao.domain.catalogue.Band;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.Banded;
import tongbao.domain.statistics.Dimension;
import tongbao.domain.statistics.PastTotal;
import tongbao.intake.catalogue.CompositeFile;
import tongbao.store.Store;
import tongbao.store.reading.PastRounds;
import tongbao.store.reading.RoundReading;

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
        CLAUSE(Optional.empty()),
        BAND(Optional.empty()),
        RANK(Optional.empty()),
        REPEATED(Optional.empty()),
        PERIOD(Optional.empty()),
        UNIT(Optional.empty()),
        MESSAGES(Optional.empty()),
        OWN_CHECKS(Optional.empty()),
        COMPOSITE(Optional.empty());

        private final Optional<Dimension> dimension;

        By(Optional<Dimension> dimension) {
            this.dimension = dimension;
        }

        /// As it is written on the command line.
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @ParentCommand
    private Commands root;

    @Mixin
    private RoundOption round = new RoundOption();

    @Option(names = "--of", paramLabel = "sites|accounts|channels", descriptionKey = "stats.of")
    private Of of = Of.SITES;

    @Option(
            names = "--by",
            paramLabel =
                    "region|level|type|platform|class|department|indicator|clause|band|rank|repeated|period|unit|messages|own-checks|composite",
            descriptionKey = "stats.by")
    private By by = By.REGION;

    @Option(names = "--changes", descriptionKey = "stats.changes")
    private boolean changes;

    @Option(names = "--after-rectification", descriptionKey = "stats.after-rectification")
    private boolean after;

    @Option(names = "--composite", paramLabel = "FILE.json", descriptionKey = "stats.composite")
    private Optional<Path> composite = Optional.empty();

    @Option(names = "--bands", split = ",", paramLabel = "100,90,80", descriptionKey = "stats.bands")
    private List<Integer> values = List.of();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() throws IOException {
        if (after && by.dimension.isEmpty()) {
            throw new Refusal(Ending.WRONG_USE, "stats.after-of-rates");
        }
        var terminal = root.terminal();
        try (var store = root.open()) {
            var reading = RoundReading.of(store, round.known(root, store));
            if (composite.isPresent()) {
                CompositeListing.of(reading, CompositeFile.read(composite.get()), terminal)
                        .print(terminal, format.chosen());
                return Ending.DONE.code();
            }
            by.dimension
                    .map(dimension -> rates(store, reading, dimension, terminal))
                    .orElseGet(() -> others(store, reading, terminal))
                    .print(terminal, format.chosen());
        }
        return Ending.DONE.code();
    }

    private Listing rates(Store store, RoundReading reading, Dimension dimension, Terminal terminal) {
        var withChanges = changes || format.isJson();
        var past = withChanges ? PastRounds.of(store, reading).totals() : List.<PastTotal>of();
        return RateListing.of(reading, past, of.kind, dimension, terminal, withChanges, after);
    }

    private Listing others(Store store, RoundReading reading, Terminal terminal) {
        var subjects = SubjectListing.of(reading, of.kind, terminal);
        return switch (by) {
            case BAND -> subjects.bands(bands(reading), PastRounds.of(store, reading));
            case RANK -> subjects.ranks();
            case REPEATED -> subjects.repeated(PastRounds.of(store, reading));
            case UNIT -> subjects.rolledUp();
            case MESSAGES -> NoteListing.messages(reading, terminal);
            case OWN_CHECKS -> NoteListing.ownChecks(reading, terminal);
            case COMPOSITE -> CompositeListing.of(reading, terminal);
            case PERIOD -> TrendListing.of(reading, PastRounds.of(store, reading), of.kind, terminal);
            case REGION, LEVEL, TYPE, PLATFORM, CLASS, DEPARTMENT, INDICATOR, CLAUSE ->
                ProblemListing.of(reading, of.kind, by == By.CLAUSE, terminal);
        };
    }

    /// The values given on the command line, or the bands of the catalogue.
    private List<Band> bands(RoundReading reading) {
        if (!values.isEmpty()) {
            return Banded.at(values.stream().map(Fraction::of).toList());
        }
        return Optional.ofNullable(reading.catalogues().get(of.kind))
                .map(catalogue -> catalogue.procedure().bands())
                .orElse(List.of());
    }
}
