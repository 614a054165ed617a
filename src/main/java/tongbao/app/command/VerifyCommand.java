package tongbao.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tongbao.store.Anchor;
import tongbao.store.StoreWords;

/// `verify`: holds the journal, the kept pictures and the tables against each other.
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    @ParentCommand
    private Commands root;

    @Option(names = "--head", paramLabel = "NUMBER:DIGEST", descriptionKey = "verify.head")
    private List<String> heads = List.of();

    @Option(names = "--against", paramLabel = "FILE", descriptionKey = "verify.against")
    private List<Path> backups = List.of();

    @Option(names = "--show-head", descriptionKey = "verify.show-head")
    private boolean showHead;

    @Override
    public Integer call() {
        var terminal = root.terminal();
        try (var store = root.open()) {
            var faults = store.verify(heads.stream().map(this::anchor).toList(), backups);
            var words = StoreWords.of(terminal.language());
            faults.forEach(fault -> terminal.err().println(words.sentence(fault)));
            store.bulletins().stampings().forEach(stamped -> StampingWords.say(terminal, stamped));
            if (faults.isEmpty()) {
                terminal.say("verify.done", store.folder());
                if (showHead) {
                    terminal.say("verify.last", store.anchor().text());
                }
            }
            return (faults.isEmpty() ? Ending.DONE : Ending.DATA_HAS_ERRORS).code();
        }
    }

    private Anchor anchor(String text) {
        return Anchor.parse(text).orElseThrow(() -> new Refusal(Ending.WRONG_USE, "verify.bad-head", text));
    }
}
