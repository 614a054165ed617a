package tongbao.app.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tongbao.domain.journal.Present;
import tongbao.domain.journal.RoundCarrying;
import tongbao.domain.round.RoundId;
import tongbao.store.Store;
import tongbao.store.reading.PresentReading;

/// `round carry`: lays the answers of an earlier round ready in another, where they count nothing until they are
/// checked.
@Command(name = "carry", mixinStandardHelpOptions = true)
final class CarryCommand implements Callable<Integer> {
    @ParentCommand
    private RoundCommand round;

    @Parameters(paramLabel = "NAME", descriptionKey = "round.name")
    private String name;

    @Option(names = "--from", required = true, paramLabel = "R", descriptionKey = "carry.from")
    private String from;

    @Option(names = "--of", paramLabel = "sites|accounts|channels", descriptionKey = "carry.of")
    private StatsCommand.Of of = StatsCommand.Of.SITES;

    @Option(names = "--dry-run", descriptionKey = "import.dry-run")
    private boolean dryRun;

    @Override
    public Integer call() {
        var root = round.root();
        if (from.equals(name)) {
            throw new Refusal(Ending.WRONG_USE, "carry.itself", name);
        }
        try (var store = root.open()) {
            var terminal = root.terminal();
            var carrying = RoundCarrying.of(state(store, from), state(store, name), of.kind(), from);
            terminal.say("carry.found", carrying.subjects(), carrying.answers(), carrying.changed());
            if (dryRun) {
                terminal.say("import.dry");
            } else if (carrying.entry().isEmpty()) {
                terminal.say("import.nothing");
            } else {
                store.record(carrying.entry().get());
                terminal.say("carry.done", name);
            }
        }
        return Ending.DONE.code();
    }

    private Present.RoundState state(Store store, String wanted) {
        return PresentReading.of(store, Optional.of(round.root().known(store, new RoundId(wanted))))
                .round()
                .orElseThrow();
    }
}
