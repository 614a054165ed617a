package tongbao.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import tongbao.document.problem.PrintException;
import tongbao.intake.calendar.Holidays;
import tongbao.intake.catalogue.CatalogueException;
import tongbao.intake.claims.ClaimException;
import tongbao.intake.office.OfficeException;
import tongbao.intake.plan.ImportWords;
import tongbao.intake.sheet.SheetException;
import tongbao.store.StoreWords;
import tongbao.store.failure.StoreException;

/// Turns whatever a command threw into a sentence and an exit code. Nobody meets a stack trace; it goes to the log.
record Failures(Terminal terminal) implements IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public int handleExecutionException(Exception thrown, CommandLine line, ParseResult parsed) {
        return switch (thrown) {
            case Refusal refusal -> {
                terminal.err().println(refusal.text(terminal));
                yield refusal.outcome().code();
            }
            case SheetException refused ->
                data(ImportWords.of(terminal.language()).text(refused));
            case CatalogueException refused -> data(refused.text(terminal.language()));
            case Holidays.HolidaysException refused ->
                data(terminal.text(
                        "import.calendar-bad", refused.lines().getFirst().text()));
            case ClaimException refused -> data(refused.text(terminal.language()));
            case OfficeException refused -> data(refused.text(terminal.language()));
            case PrintException refused -> data(refused.sentence(terminal.language()));
            case StoreException refused
            when refused instanceof StoreException.Refused || refused instanceof StoreException.BadBackup ->
                say(Ending.DATA_HAS_ERRORS, refused);
            case StoreException failed -> say(Ending.NOT_READ_OR_WRITTEN, failed);
            case UncheckedIOException failed -> file(Objects.requireNonNull(failed.getCause()));
            case IOException failed -> file(failed);
            default -> {
                LOG.error("command failed", thrown);
                terminal.complain("failed.unexpected", thrown.getClass().getSimpleName());
                yield Ending.NOT_READ_OR_WRITTEN.code();
            }
        };
    }

    private int data(String sentence) {
        terminal.err().println(sentence);
        return Ending.DATA_HAS_ERRORS.code();
    }

    private int say(Ending outcome, StoreException failure) {
        LOG.warn("store", failure);
        var words = StoreWords.of(terminal.language());
        terminal.err().println(words.what(failure) + words.remedy(failure));
        return outcome.code();
    }

    private int file(IOException failure) {
        LOG.warn("file", failure);
        switch (failure) {
            case NoSuchFileException missing -> terminal.complain("failed.missing", missing.getFile());
            case NotDirectoryException gone -> terminal.complain("failed.missing", gone.getFile());
            case AccessDeniedException denied -> terminal.complain("failed.denied", denied.getFile());
            case FileAlreadyExistsException exists -> terminal.complain("failed.exists", exists.getFile());
            // where a finished draft could not take its place, the file that was asked for is the other one
            case FileSystemException held ->
                terminal.complain(
                        "failed.file", Optional.ofNullable(held.getOtherFile()).orElse(String.valueOf(held.getFile())));
            default -> terminal.complain("failed.disk", String.valueOf(failure.getMessage()));
        }
        return Ending.NOT_READ_OR_WRITTEN.code();
    }
}
