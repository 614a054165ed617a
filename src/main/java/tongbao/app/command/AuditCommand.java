package tongbao.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tongbao.document.FileDigest;
import tongbao.document.audit.Audited;
import tongbao.document.audit.BulletinAudit;
import tongbao.domain.bulletin.Composer;
import tongbao.domain.bulletin.LetterFields;
import tongbao.domain.bulletin.audit.Discrepancy;
import tongbao.domain.bulletin.audit.LetterRead;
import tongbao.domain.bulletin.publication.Published;
import tongbao.store.Anchor;
import tongbao.store.reading.RoundReading;

/// `audit`: re-reads a printed bulletin and holds every figure, table and list in it against the store; ends with 1 if
/// it says anything else. What was published is held against what was published, and what changed since is listed.
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
    @ParentCommand
    private Commands root;

    @Parameters(paramLabel = "FILE", descriptionKey = "audit.file")
    private Path file;

    @Mixin
    private RoundOption round = new RoundOption();

    @Mixin
    private LetterOptions letter = new LetterOptions();

    @Override
    public Integer call() throws IOException {
        try (var store = root.open()) {
            var reading = RoundReading.of(store, round.known(root, store));
            var audit = BulletinAudit.open(file);
            store.bulletins()
                    .stamping(FileDigest.of(file))
                    .ifPresent(stamped -> StampingWords.say(root.terminal(), stamped));
            var known = letter.fields().orElse(LetterFields.of(reading.wordings()));
            var fields = LetterRead.complete(
                    known, audit.text(), letter.office(reading).name());
            var bulletin = LetterRead.anchored(
                    Composer.compose(letter.draft(reading, fields)),
                    audit.text(),
                    entry -> store.anchor(entry).map(Anchor::printed));
            for (var published :
                    store.bulletins().publications(reading.round().id()).reversed()) {
                if (audit.against(published.publication().passages()).isEmpty()) {
                    return published(published, published.publication().differences(bulletin))
                            .code();
                }
            }
            var audited = audit.against(bulletin, () -> false);
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

    /// The file is one that was published: true, whatever became of the data since, which is listed.
    private Ending published(Published published, List<Discrepancy> since) {
        var terminal = root.terminal();
        var publication = published.publication();
        terminal.say(
                "audit.published",
                publication.issue(),
                LocalDate.ofInstant(published.at(), ZoneId.systemDefault()),
                publication.passages().size());
        if (!since.isEmpty()) {
            terminal.say("audit.since", since.size());
            since.forEach(one -> terminal.out().println(one.since(terminal.language())));
        }
        return Ending.DONE;
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
