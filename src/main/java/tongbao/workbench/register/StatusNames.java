package tongbao.workbench.register;

import java.util.Optional;
import javafx.util.StringConverter;
import tongbao.domain.register.Status;
import tongbao.domain.words.Words;
import tongbao.workbench.ui.Messages;

/// The states one can look at alone, and all of them.
final class StatusNames extends StringConverter<Optional<Status>> {
    private final Messages messages;
    private final Words words;

    StatusNames(Messages messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    @Override
    public String toString(Optional<Status> of) {
        return of == null ? "" : of.map(words::name).orElse(messages.get("register.status.all"));
    }

    @Override
    public Optional<Status> fromString(String text) {
        return Optional.empty();
    }
}
