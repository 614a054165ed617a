package tongbao.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tongbao.document.catalogue.CatalogueJson;
import tongbao.domain.catalogue.CarryOver;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.EditionChange;
import tongbao.domain.consistency.lint.CatalogueLint;
import tongbao.domain.words.LintWords;

/// `catalogue list|export|compare|lint`: the editions of the store, those that come with the program, and files.
/// Nothing is written into the store; `import catalogue` does that.
@Command(name = "catalogue", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "list|export|compare|lint")
final class CatalogueCommand {
    private static final List<String> EDITIONS = List.of("edition", "kind", "title", "document", "clauses", "complete");
    private static final List<String> CHANGES = List.of("change", "clause", "name", "parts", "carried");
    private static final List<String> PROBLEMS = List.of("severity", "kind", "clause", "what");

    @ParentCommand
    private Commands root;

    @Command(name = "list", mixinStandardHelpOptions = true)
    int list(@Mixin FormatOption option) {
        var format = option.chosen();
        var words = root.terminal().words();
        print(
                EDITIONS,
                known().stream()
                        .map(catalogue -> List.of(
                                catalogue.id().toString(),
                                words.name(catalogue.kind()),
                                catalogue.title(),
                                catalogue.document(),
                                Long.toString(catalogue.places().count()),
                                yes(catalogue.origin().complete(), format)))
                        .toList(),
                format);
        return Ending.DONE.code();
    }

    @Command(name = "export", mixinStandardHelpOptions = true)
    int export(
            @Parameters(paramLabel = "ID", descriptionKey = "catalogue.id") String id,
            @Parameters(paramLabel = "FILE.json", descriptionKey = "catalogue.file") Path file)
            throws IOException {
        var catalogue = KnownCatalogues.named(this::known, id);
        CatalogueJson.write(catalogue, file);
        root.terminal().say("catalogue.exported", catalogue.id(), file.toAbsolutePath());
        return Ending.DONE.code();
    }

    @Command(name = "compare", mixinStandardHelpOptions = true)
    int compare(
            @Parameters(paramLabel = "A", descriptionKey = "catalogue.older") String a,
            @Parameters(paramLabel = "B", descriptionKey = "catalogue.newer") String b,
            @Mixin FormatOption option)
            throws IOException {
        var format = option.chosen();
        var older = KnownCatalogues.named(this::known, a);
        var newer = KnownCatalogues.named(this::known, b);
        var carried = CarryOver.between(older, newer);
        var changes = EditionChange.between(older, newer);
        if (format != Listing.Format.TABLE || !changes.isEmpty()) {
            print(
                    CHANGES,
                    changes.stream()
                            .map(change -> List.of(
                                    kind(change, format),
                                    change.place().clause().code().value(),
                                    change.place().clause().name(),
                                    parts(change, format),
                                    yes(carried.contains(change.place().clause().code()), format)))
                            .toList(),
                    format);
        }
        if (format == Listing.Format.TABLE) {
            root.terminal()
                    .say(
                            "catalogue.compared",
                            older.id(),
                            newer.id(),
                            changes.size(),
                            carried.size(),
                            newer.places().count());
        }
        return Ending.DONE.code();
    }

    @Command(name = "lint", mixinStandardHelpOptions = true)
    int lint(@Parameters(paramLabel = "ID", descriptionKey = "catalogue.id") String id, @Mixin FormatOption option)
            throws IOException {
        var format = option.chosen();
        var terminal = root.terminal();
        var catalogue = KnownCatalogues.named(this::known, id);
        var problems = CatalogueLint.of(catalogue);
        if (problems.isEmpty() && format == Listing.Format.TABLE) {
            terminal.say("catalogue.sound", catalogue.id());
            return Ending.DONE.code();
        }
        var words = LintWords.of(terminal.language());
        print(
                PROBLEMS,
                problems.stream()
                        .map(problem -> List.of(
                                format == Listing.Format.JSON
                                        ? problem.severity().name()
                                        : terminal.text("catalogue.severity." + problem.severity()),
                                problem.kind().name(),
                                problem.clause().map(Object::toString).orElse(""),
                                words.sentence(problem)))
                        .toList(),
                format);
        return Ending.DONE.code();
    }

    private List<Catalogue> known() {
        try (var store = root.open()) {
            return KnownCatalogues.of(store);
        }
    }

    private void print(List<String> keys, List<List<String>> rows, Listing.Format format) {
        var terminal = root.terminal();
        new Listing(
                        keys,
                        keys.stream()
                                .map(key -> terminal.text("catalogue.column." + key))
                                .toList(),
                        rows)
                .print(terminal, format);
    }

    /// JSON names what changed as it is declared, whatever the language.
    private String kind(EditionChange change, Listing.Format format) {
        var name = switch (change) {
            case EditionChange.Added _ -> "added";
            case EditionChange.Removed _ -> "removed";
            case EditionChange.Changed _ -> "changed";
        };
        return format == Listing.Format.JSON ? name : root.terminal().text("catalogue." + name);
    }

    private String parts(EditionChange change, Listing.Format format) {
        return switch (change) {
            case EditionChange.Changed(var _, var _, var parts) ->
                EnumSet.copyOf(parts).stream()
                        .map(part -> format == Listing.Format.JSON
                                ? part.name()
                                : root.terminal().text("catalogue.part." + part))
                        .collect(Collectors.joining(format == Listing.Format.JSON ? "," : "、"));
            case EditionChange.Added _, EditionChange.Removed _ -> "";
        };
    }

    private String yes(boolean is, Listing.Format format) {
        return format == Listing.Format.JSON
                ? Boolean.toString(is)
                : root.terminal().text(is ? "catalogue.yes" : "catalogue.no");
    }
}
