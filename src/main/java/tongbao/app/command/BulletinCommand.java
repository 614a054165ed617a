package tongbao.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tongbao.document.BulletinPdf;
import tongbao.document.BulletinXlsx;
import tongbao.document.font.Fonts;
import tongbao.document.word.BulletinDocx;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.BulletinLint;
import tongbao.domain.bulletin.Composer;
import tongbao.domain.consistency.Severity;
import tongbao.domain.journal.Entry;
import tongbao.store.reading.RoundReading;

/// `bulletin`: the stamped letter as PDF. What would be wrong in it is named on the error stream; it is written all
/// the same, so that the office can see it, but the command then ends with 1.
@Command(name = "bulletin", mixinStandardHelpOptions = true)
final class BulletinCommand implements Callable<Integer> {
    @ParentCommand
    private Commands root;

    @Mixin
    private RoundOption round = new RoundOption();

    @Option(names = "--out", required = true, paramLabel = "F.pdf", descriptionKey = "bulletin.out")
    private Path out;

    @Mixin
    private LetterOptions letter = new LetterOptions();

    @Mixin
    private SealOptions seal = new SealOptions();

    @Option(names = "--docx", paramLabel = "F.docx", descriptionKey = "bulletin.docx")
    private Optional<Path> docx = Optional.empty();

    @Option(names = "--xlsx", paramLabel = "F.xlsx", descriptionKey = "bulletin.xlsx")
    private Optional<Path> xlsx = Optional.empty();

    @Mixin
    private ExtractOptions extracts = new ExtractOptions();

    @Override
    public Integer call() throws IOException {
        var terminal = root.terminal();
        try (var store = root.open()) {
            var reading = RoundReading.of(store, round.known(root, store));
            var draft = letter.draft(reading, letter.fields());
            var bulletin = Composer.compose(draft);
            var lints = BulletinLint.of(draft, bulletin);
            var key = seal.key();
            var impression = seal.impression(draft.office());
            BulletinPdf.write(bulletin, out, impression, Fonts.ofThisMachine(), _ -> {}, () -> false);
            if (key.isPresent()) {
                SealOptions.sign(out, key.get(), bulletin.title());
            }
            terminal.say("bulletin.done", out.toAbsolutePath());
            seal.stamping(out, key)
                    .ifPresent(stamping -> store.record(
                            new Entry.BulletinStamped(reading.round().id(), stamping)));
            others(bulletin, terminal);
            lints.stream()
                    .filter(lint -> lint.severity() != Severity.HINT)
                    .forEach(lint -> terminal.err().println(lint.sentence(terminal.language())));
            return (lints.stream().anyMatch(lint -> lint.severity() == Severity.STOPS)
                            ? Ending.DATA_HAS_ERRORS
                            : Ending.DONE)
                    .code();
        }
    }

    private void others(Bulletin bulletin, Terminal terminal) throws IOException {
        if (docx.isPresent()) {
            BulletinDocx.write(bulletin, docx.get());
            terminal.say("bulletin.docx-done", docx.get().toAbsolutePath());
        }
        if (xlsx.isPresent()) {
            BulletinXlsx.write(bulletin, xlsx.get());
            terminal.say("bulletin.xlsx-done", xlsx.get().toAbsolutePath());
        }
        extracts.write(bulletin, terminal);
    }
}
