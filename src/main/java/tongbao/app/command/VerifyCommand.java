package tongbao.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import tongbao.store.StoreWords;

/// `verify`: holds the journal, the kept pictures and the tables against each other.
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    @ParentCommand
    private Commands root;

    @Override
    public Integer call() {
        var terminal = root.terminal();
        try (var store = root.open()) {
            var faults = store.verify();
            var words = StoreWords.of(terminal.language());
            faults.forEach(fault -> terminal.err().println(words.sentence(fault)));
            if (faults.isEmpty()) {
                terminal.say("verify.done", store.folder());
            }
            return (faults.isEmpty() ? Ending.DONE : Ending.DATA_HAS_ERRORS).code();
        }
    }
}
