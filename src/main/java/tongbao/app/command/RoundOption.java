package tongbao.app.command;

import picocli.CommandLine.Option;
import tongbao.domain.round.RoundId;
import tongbao.store.Store;

/// The round a command is about.
final class RoundOption {
    @Option(names = "--round", required = true, paramLabel = "R", descriptionKey = "option.round")
    private String round;

    /// @throws Refusal if `store` does not know it; the refusal names those it knows
    RoundId known(Commands root, Store store) {
        return root.known(store, new RoundId(round));
    }
}
