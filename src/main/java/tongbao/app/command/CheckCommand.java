package tongbao.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.consistency.Concern;
import tongbao.domain.consistency.Severity;
import tongbao.domain.register.SubjectId;
import tongbao.domain.words.ConcernWords;
import tongbao.store.reading.RoundReading;

/// `check`: the standing list of a round, one row a concern, each with its remedy. Ends with 1 while anything stops
/// printing; warnings and hints do not.
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private static final List<String> KEYS = List.of("severity", "kind", "subject", "clause", "what", "remedy");
    private static final List<String> SHOWN = List.of("severity", "what", "remedy");

    @ParentCommand
    private Commands root;

    @Mixin
    private RoundOption round = new RoundOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        var terminal = root.terminal();
        try (var store = root.open()) {
            var concerns = RoundReading.concerns(store, round.known(root, store));
            print(concerns, terminal);
            return (concerns.stream().anyMatch(concern -> concern.severity() == Severity.STOPS)
                            ? Ending.DATA_HAS_ERRORS
                            : Ending.DONE)
                    .code();
        }
    }

    private void print(List<Concern> concerns, Terminal terminal) {
        var words = ConcernWords.of(terminal.language());
        if (format.isTable() && concerns.isEmpty()) {
            terminal.say("check.none");
            return;
        }
        var keys = format.isTable() ? SHOWN : KEYS;
        var rows = concerns.stream()
                .map(concern ->
                        keys.stream().map(key -> cell(key, concern, words)).toList())
                .toList();
        new Listing(
                        keys,
                        keys.stream().map(key -> terminal.text("check." + key)).toList(),
                        rows)
                .print(terminal, format.chosen());
    }

    /// JSON names severities and kinds as they are declared, whatever the language.
    private String cell(String key, Concern concern, ConcernWords words) {
        return switch (key) {
            case "severity" -> format.isJson() ? concern.severity().name() : words.name(concern.severity());
            case "kind" -> concern.kind().name();
            case "subject" -> concern.spot().find().map(SubjectId::value).orElse("");
            case "clause" -> concern.spot().findClause().map(ClauseCode::value).orElse("");
            case "what" -> words.sentence(concern);
            default -> words.remedy(concern.kind());
        };
    }
}
