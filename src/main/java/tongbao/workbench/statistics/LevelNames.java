package tongbao.workbench.statistics;

import java.util.Optional;
import javafx.util.StringConverter;
import tongbao.domain.register.Level;
import tongbao.domain.words.Words;
import tongbao.workbench.ui.Messages;

/// The levels one can look at alone, and all of them.
final class LevelNames extends StringConverter<Optional<Level>> {
    private final Messages messages;
    private final Words words;

    LevelNames(Messages messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    @Override
    public String toString(Optional<Level> level) {
        return level == null ? "" : level.map(words::name).orElse(messages.get("statistics.level.all"));
    }

    @Override
    public Optional<Level> fromString(String text) {
        return Optional.empty();
    }
}
