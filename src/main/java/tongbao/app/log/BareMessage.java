package tongbao.app.log;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.helpers.MessageFormatter;

/// The message of a line of the log. Our own messages are fixed words with gaps; into a gap go numbers and the names
/// of files the store gave itself, anything else becomes `…`. What other libraries say may quote a text, and is left
/// out: who said it, and what was thrown, stands in the line anyway.
public final class BareMessage extends ClassicConverter {
    private static final Pattern OWN_FILE =
            Pattern.compile("\\d{12}\\.journal|[0-9a-f]{64}|(?:snapshot-)?\\d{1,18}\\.snapshot");

    @Override
    public String convert(ILoggingEvent event) {
        return event.getLoggerName().startsWith("tongbao.") ? own(event) : "…";
    }

    private static String own(ILoggingEvent event) {
        var arguments = Optional.ofNullable(event.getArgumentArray()).stream()
                .flatMap(Stream::of)
                .map(BareMessage::argument)
                .toArray();
        return MessageFormatter.basicArrayFormat(event.getMessage(), arguments);
    }

    private static Object argument(@Nullable Object given) {
        return switch (given) {
            case Number number -> number;
            case Enum<?> kind -> kind;
            case Path path
            when OWN_FILE.matcher(String.valueOf(path.getFileName())).matches() -> path.getFileName();
            case null, default -> "…";
        };
    }
}
