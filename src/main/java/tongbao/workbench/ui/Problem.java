package tongbao.workbench.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tongbao.store.StoreWords;
import tongbao.store.failure.StoreException;

/// What went wrong and what the inspector can do about it. The cause goes to the log once, where this is made.
///
/// @param key `problem.KEY.what` says what happened, `problem.KEY.remedy` what was not lost and what to do next
/// @param store the failure of the store if it was one: the store has words of its own for it
/// @param unforeseen what nobody foresaw, of which a [Report] can be made
public record Problem(
        String key, List<Object> arguments, Optional<StoreException> store, Optional<Throwable> unforeseen) {
    private static final Logger LOG = LoggerFactory.getLogger(Problem.class);

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(Throwable cause) {
        LOG.warn("shown to the user", cause);
        return switch (cause) {
            case StoreException e -> new Problem("store", List.of(), Optional.of(e), Optional.empty());
            case AccessDeniedException e -> file("file-denied", e);
            case NotDirectoryException e -> file("folder-missing", e);
            case NoSuchFileException e -> file("file-missing", e);
            // on Windows a file that another program has open; the words of the system are in its own language
            case FileSystemException e when e.getFile() != null -> file("file-denied", e);
            case IOException _ -> of("disk");
            case UncheckedIOException e when e.getCause() != null -> of(e.getCause());
            case OutOfMemoryError _ -> of("memory");
            default ->
                new Problem(
                        "unexpected", List.of(cause.getClass().getSimpleName()), Optional.empty(), Optional.of(cause));
        };
    }

    /// A problem a screen found by itself, with sentences under `problem.KEY`.
    public static Problem of(String key, Object... arguments) {
        return new Problem(key, List.of(arguments), Optional.empty(), Optional.empty());
    }

    private static Problem file(String key, FileSystemException e) {
        // where a finished draft could not take its place, the file that was chosen is the other one
        return of(key, Optional.ofNullable(e.getOtherFile()).orElse(e.getFile()));
    }

    /// What happened, one sentence.
    public String what(Messages messages) {
        return store.map(failure -> StoreWords.of(messages.locale()).what(failure))
                .orElseGet(() -> messages.get("problem." + key + ".what", arguments.toArray()));
    }

    /// What was not lost and what to do, one or two sentences.
    public String remedy(Messages messages) {
        return store.map(failure -> StoreWords.of(messages.locale()).remedy(failure))
                .orElseGet(() -> messages.get("problem." + key + ".remedy", arguments.toArray()));
    }
}
