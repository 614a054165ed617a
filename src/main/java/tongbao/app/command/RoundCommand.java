package tongbao.app.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.journal.RoundOpening;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Dates;
import tongbao.domain.round.MismatchEffect;
import tongbao.domain.round.MismatchKind;
import tongbao.domain.round.Periods;
import tongbao.domain.round.Policy;
import tongbao.domain.round.RoundId;
import tongbao.domain.round.Span;
import tongbao.intake.catalogue.BundledCatalogues;
import tongbao.store.Store;

/// `round create`: opens a round over the register as it stood at the snapshot. `round draw`: see [DrawCommand].
/// `round carry`: see [CarryCommand].
@Command(
        name = "round",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "create|draw|carry",
        subcommands = {DrawCommand.class, CarryCommand.class})
final class RoundCommand {
    @ParentCommand
    private Commands root;

    Commands root() {
        return root;
    }

    @Command(name = "create", mixinStandardHelpOptions = true)
    int create(
            @Parameters(paramLabel = "NAME", descriptionKey = "round.name") String name,
            @Option(names = "--from", required = true, paramLabel = "D", descriptionKey = "round.from") LocalDate from,
            @Option(names = "--to", required = true, paramLabel = "D", descriptionKey = "round.to") LocalDate to,
            @Option(names = "--snapshot", required = true, paramLabel = "D", descriptionKey = "round.snapshot")
                    LocalDate snapshot,
            @Option(names = "--point", paramLabel = "D", descriptionKey = "round.point") Optional<LocalDate> point,
            @Option(names = "--messages", paramLabel = "D..D", descriptionKey = "round.messages")
                    Optional<String> messages,
            @Option(names = "--sites", paramLabel = "CATALOGUE", descriptionKey = "round.sites") Optional<String> sites,
            @Option(names = "--accounts", paramLabel = "CATALOGUE", descriptionKey = "round.accounts")
                    Optional<String> accounts,
            @Option(names = "--channels", paramLabel = "CATALOGUE", descriptionKey = "round.channels")
                    Optional<String> channels,
            @Option(
                            names = "--review",
                            paramLabel = "vetoes|none",
                            defaultValue = "none",
                            descriptionKey = "round.review")
                    String review,
            @Option(names = "--vetoes-only", descriptionKey = "round.vetoes-only") boolean vetoesOnly,
            @Option(names = "--together", paramLabel = "sites,channels", descriptionKey = "round.together")
                    Optional<String> together,
            @Option(names = "--mismatch", paramLabel = "KIND=EFFECT", descriptionKey = "round.mismatch")
                    Optional<String> mismatch) {
        var dates = new Dates(snapshot, span(from, to), messages.map(RoundCommand::span), point.orElse(from));
        try (var store = root.open()) {
            if (store.rounds().find(new RoundId(name)).isPresent()) {
                throw new Refusal(Ending.DATA_HAS_ERRORS, "round.exists", name);
            }
            var chosen = new EnumMap<SubjectKind, Catalogue>(SubjectKind.class);
            chosen.put(
                    SubjectKind.SITE,
                    sites.map(wanted -> catalogue(store, SubjectKind.SITE, wanted))
                            .orElseGet(BundledCatalogues::sites2019));
            chosen.put(
                    SubjectKind.ACCOUNT,
                    accounts.map(wanted -> catalogue(store, SubjectKind.ACCOUNT, wanted))
                            .orElseGet(BundledCatalogues::accounts2019));
            channels.ifPresent(
                    wanted -> chosen.put(SubjectKind.CHANNEL, catalogue(store, SubjectKind.CHANNEL, wanted)));
            var opening = RoundOpening.of(
                    new RoundId(name),
                    Periods.parse(name),
                    dates,
                    policy(review)
                            .with(vetoesOnly ? Policy.Scope.VETOES : Policy.Scope.ALL)
                            .withTogether(together(together))
                            .withMismatches(mismatches(mismatch)),
                    Arrays.stream(SubjectKind.values())
                            .flatMap(kind -> store.register().subjects(kind).stream())
                            .toList(),
                    chosen,
                    store.catalogues().all().stream().map(Catalogue::id).toList());
            if (opening.enrolled().isEmpty()) {
                throw new Refusal(Ending.DATA_HAS_ERRORS, "round.nobody", snapshot);
            }
            opening.entries().forEach(store::record);
            root.terminal()
                    .say(
                            "round.done",
                            name,
                            opening.count(SubjectKind.SITE),
                            opening.count(SubjectKind.ACCOUNT),
                            opening.count(SubjectKind.CHANNEL));
            return Ending.DONE.code();
        }
    }

    private static Set<SubjectKind> together(Optional<String> kinds) {
        var together = kinds.stream()
                .flatMap(text -> Stream.of(text.split("[,，]")))
                .map(RoundCommand::kind)
                .collect(Collectors.toSet());
        if (together.size() == 1) {
            throw new Refusal(Ending.WRONG_USE, "round.together-one");
        }
        return together;
    }

    private static Map<MismatchKind, MismatchEffect> mismatches(Optional<String> text) {
        var effects = new EnumMap<MismatchKind, MismatchEffect>(MismatchKind.class);
        for (var part :
                text.stream().flatMap(all -> Stream.of(all.split("[,，]"))).toList()) {
            var words = part.strip().toUpperCase(Locale.ROOT).split("=", 2);
            try {
                effects.put(MismatchKind.valueOf(words[0]), MismatchEffect.valueOf(words[words.length - 1]));
            } catch (IllegalArgumentException _) {
                throw new Refusal(Ending.WRONG_USE, "round.bad-mismatch", part.strip());
            }
        }
        return effects;
    }

    private static SubjectKind kind(String word) {
        return switch (word.strip()) {
            case "sites" -> SubjectKind.SITE;
            case "accounts" -> SubjectKind.ACCOUNT;
            case "channels" -> SubjectKind.CHANNEL;
            default -> throw new Refusal(Ending.WRONG_USE, "round.together-what", word.strip());
        };
    }

    private static Policy policy(String review) {
        return switch (review) {
            case "vetoes" -> Policy.REVIEWED;
            case "none" -> Policy.AT_ONCE;
            default -> throw new Refusal(Ending.WRONG_USE, "round.bad-review", review);
        };
    }

    private static Span span(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new Refusal(Ending.WRONG_USE, "round.ends-before", from, to);
        }
        return new Span(from, to);
    }

    private static Span span(String text) {
        var days = text.split("\\.\\.", -1);
        try {
            return span(LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]));
        } catch (DateTimeParseException e) {
            throw new Refusal(Ending.WRONG_USE, "round.bad-span", text);
        }
    }

    /// The edition named, among those of the store and those that come with the program.
    private static Catalogue catalogue(Store store, SubjectKind kind, String wanted) {
        return Stream.concat(store.catalogues().all().stream(), BundledCatalogues.all().stream())
                .filter(catalogue -> catalogue.kind() == kind)
                .filter(catalogue -> catalogue.id().name().equals(wanted)
                        || catalogue.id().toString().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Refusal(Ending.DATA_HAS_ERRORS, "round.no-catalogue", wanted));
    }
}
