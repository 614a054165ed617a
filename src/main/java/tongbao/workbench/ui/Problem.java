package tongbao.workbench.ui;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tongbao.store.StoreException;

/// What went wrong and what the inspector can do about it. The cause goes to the log once, where this is made.
///
/// @param key `problem.KEY.what` says what happened, `problem.KEY.remedy` what was not lost and what to do next
public record Problem(String key, List<Object> arguments) {
    private static final Logger LOG = LoggerFactory.getLogger(Problem.class);

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(Throwable cause) {
        LOG.warn("shown to the user", cause);
        return switch (cause) {
            case StoreException e -> ofStore(e);
            case AccessDeniedException e -> file("file-denied", e);
            case NoSuchFileException e -> file("file-missing", e);
            case IOException _ -> of("disk");
            case OutOfMemoryError _ -> of("memory");
            default -> of("unexpected", cause.getClass().getSimpleName());
        };
    }

    /// A problem a screen found by itself, with sentences under `problem.KEY`.
    public static Problem of(String key, Object... arguments) {
        return new Problem(key, List.of(arguments));
    }

    private static Problem ofStore(StoreException cause) {
        return switch (cause) {
            case StoreException.InUse e -> of("store-in-use", e.folder());
            case StoreException.Newer e -> of("store-newer", e.found(), e.known());
            case StoreException.Corrupt e -> of("store-corrupt", e.fault().where());
            case StoreException.ReadOnly e -> of("store-read-only", e.entry());
            case StoreException.Full e -> of("store-full", e.folder());
            case StoreException.Refused e -> of("store-refused", String.join("、", e.arguments()));
            case StoreException.Failed e ->
                switch (e.outcome()) {
                    case NOT_RECORDED -> of("store-not-recorded");
                    case RECORDED -> of("store-recorded");
                    case UNKNOWN -> of("store-unknown");
                };
        };
    }

    private static Problem file(String key, FileSystemException e) {
        return of(key, e.getFile());
    }

    /// What happened, one sentence.
    public String what(Messages messages) {
        return messages.get("problem." + key + ".what", arguments.toArray());
    }

    /// What was not lost and what to do, one or two sentences.
    public String remedy(Messages messages) {
        return messages.get("problem." + key + ".remedy", arguments.toArray());
    }
}
