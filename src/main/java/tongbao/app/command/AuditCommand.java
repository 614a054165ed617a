package tongbao.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tongbao.document.audit.Audited;
import tongbao.document.audit.BulletinAudit;
import tongbao.domain.bulletin.Composer;
import tongbao.domain.bulletin.LetterFields;
import tongbao.domain.bulletin.audit.LetterRead;
import tongbao.domain.round.RoundId;
import tongbao.store.RoundReading;

/// `audit`: re-reads a printed bulletin and holds every figure, table and list in it against the store; ends with 1 if
/// it says anything else. Number, date and deadline that are neither stored nor given are taken as printed, and named.
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
    @ParentCommand
    private Commands root;

    @Parameters(paramLabel = "FILE", descriptionKey = "audit.file")
    private Path file;

    @Option(names = "--round", required = true, paramLabel = "R", descriptionKey = "option.round")
    private String round;

    @Mixin
    private LetterOptions letter = new LetterOptions();

    @Override
    public Integer call() throws IOException {
        try (var store = root.open()) {
            var reading = RoundReading.of(store, root.known(store, new RoundId(round)));
            var audit = BulletinAudit.open(file);
            var known = letter.fields().orElse(LetterFields.of(reading.wordings()));
            var fields = LetterRead.complete(
                    known, audit.text(), letter.office(reading).name());
            var audited = audit.against(Composer.compose(letter.draft(reading, fields)), () -> false);
            unknown(known, fields);
            return report(audited).code();
        }
    }

    private void unknown(LetterFields known, LetterFields read) {
        var terminal = root.terminal();
        if (known.number().isEmpty()) {
            read.number().ifPresent(number -> terminal.say("audit.number", number));
        }
        if (known.date().isEmpty()) {
            read.date().ifPresent(date -> terminal.say("audit.date", date));
        }
        if (known.deadline().isEmpty()) {
            read.deadline().ifPresent(date -> terminal.say("audit.deadline", date));
        }
    }

    private Ending report(Audited audited) {
        var terminal = root.terminal();
        audited.discrepancies().forEach(one -> terminal.err().println(one.sentence(terminal.language())));
        if (!audited.isTrue()) {
            terminal.complain("audit.false", audited.discrepancies().size());
            return Ending.DATA_HAS_ERRORS;
        }
        terminal.say("audit.true", audited.passages(), audited.pages());
        if (audited.looks() == Audited.Look.OTHER_FONTS) {
            terminal.say("audit.other-fonts");
        }
        return Ending.DONE;
    }
}
