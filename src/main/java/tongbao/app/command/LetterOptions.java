package tongbao.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Option;
import tongbao.domain.bulletin.Draft;
import tongbao.domain.bulletin.LetterFields;
import tongbao.domain.bulletin.Office;
import tongbao.intake.office.OfficeFile;
import tongbao.store.reading.RoundReading;

/// What the command line says about one letter; where it says nothing, what was filled in for the round holds.
final class LetterOptions {
    @Option(names = "--profile", paramLabel = "OFFICE.json", descriptionKey = "bulletin.profile")
    private Optional<Path> profile = Optional.empty();

    @Option(names = "--number", paramLabel = "N", descriptionKey = "bulletin.number")
    private Optional<String> number = Optional.empty();

    @Option(names = "--date", paramLabel = "D", descriptionKey = "bulletin.date")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--deadline", paramLabel = "D", descriptionKey = "bulletin.deadline")
    private Optional<LocalDate> deadline = Optional.empty();

    /// Number, date and deadline as given on the command line.
    LetterFields fields() {
        return new LetterFields(number, date, deadline);
    }

    Office office(RoundReading reading) throws IOException {
        return profile.isPresent()
                ? OfficeFile.read(profile.get())
                : reading.office().orElseThrow(() -> new Refusal(Ending.DATA_HAS_ERRORS, "bulletin.no-office"));
    }

    /// The draft of a round's letter, dated today if nobody dated it.
    Draft draft(RoundReading reading, LetterFields fields) throws IOException {
        return reading.draft(office(reading), LocalDate.now(ZoneId.systemDefault()))
                .withFields(fields.orElse(LetterFields.of(reading.wordings())));
    }
}
