package tongbao.app.command;

import java.util.List;

/// A command that cannot go on: which sentence says why, and how it ends.
final class Refusal extends RuntimeException {
    private final Ending outcome;
    private final String key;
    private final List<Object> arguments;

    Refusal(Ending outcome, String key, Object... arguments) {
        super(key);
        this.outcome = outcome;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    Ending outcome() {
        return outcome;
    }

    String text(Terminal terminal) {
        return terminal.text(key, arguments.toArray());
    }
}
