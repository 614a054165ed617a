package tongbao.workbench.bulletin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tongbao.document.BulletinExtracts;
import tongbao.document.BulletinPdf;
import tongbao.document.BulletinXlsx;
import tongbao.document.FileDigest;
import tongbao.document.PaperPrint;
import tongbao.document.audit.BulletinAudit;
import tongbao.document.font.Fonts;
import tongbao.document.problem.PrintException;
import tongbao.document.sign.PdfSignature;
import tongbao.document.word.BulletinDocx;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.Draft;
import tongbao.domain.bulletin.Extract;
import tongbao.domain.bulletin.audit.LetterRead;
import tongbao.domain.bulletin.audit.Passages;
import tongbao.domain.bulletin.publication.Publication;
import tongbao.domain.bulletin.publication.Published;
import tongbao.domain.bulletin.publication.Stamping;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.domain.journal.Entry;
import tongbao.store.Anchor;
import tongbao.workbench.ui.Background.LongWork;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Progress;
import tongbao.workbench.ui.Session;

/// The letter leaves the program: as files, on the printer, for good. Used on the JavaFX thread; the work is done
/// beside it.
final class Issuing {
    private final Session session;

    Issuing(Session session) {
        this.session = session;
    }

    /// Writes one file; its ending decides what: PDF, DOCX with its text, XLSX with its tables.
    void export(Draft draft, Bulletin bulletin, Pressing pressing, Path file) {
        var name = String.valueOf(file.getFileName());
        work(
                session.messages().get("bulletin.exporting", name),
                progress -> {
                    if (name.endsWith(".docx")) {
                        BulletinDocx.write(bulletin, file);
                    } else if (name.endsWith(".xlsx")) {
                        BulletinXlsx.write(bulletin, file);
                    } else if (BulletinPdf.write(
                                    bulletin,
                                    file,
                                    pressing.impression(draft.office()),
                                    Fonts.ofThisMachine(),
                                    done -> progress.show(done, done + 1L),
                                    progress::isCancelled)
                            .isPresent()) {
                        sign(bulletin, pressing, file);
                        return pressing.stamping(file, name);
                    }
                    return Optional.<Stamping>empty();
                },
                stamping -> record(draft, stamping));
    }

    /// Writes one extract for each place or unit beside `first`, whose name shows the pattern.
    void extracts(Bulletin bulletin, Extract.By by, Path folder, String pattern, Consumer<List<Path>> done) {
        work(
                session.messages().get("bulletin.exporting", String.valueOf(folder.getFileName())),
                progress -> BulletinExtracts.write(
                        bulletin,
                        by,
                        folder,
                        pattern,
                        written -> progress.show(written, written + 1L),
                        progress::isCancelled),
                done);
    }

    /// Sends the letter to the printer through the dialog of the machine.
    void print(Draft draft, Bulletin bulletin, Pressing pressing) {
        work(
                session.messages().get("bulletin.printing"),
                progress -> {
                    var file = Files.createTempFile("tongbao", ".pdf");
                    try {
                        var impression = pressing.impression(draft.office());
                        return BulletinPdf.write(
                                                        bulletin,
                                                        file,
                                                        impression,
                                                        Fonts.ofThisMachine(),
                                                        _ -> {},
                                                        progress::isCancelled)
                                                .isPresent()
                                        && PaperPrint.ask(file, bulletin.title())
                                ? pressing.stamping(file, "")
                                : Optional.<Stamping>empty();
                    } finally {
                        Files.deleteIfExists(file);
                    }
                },
                stamping -> record(draft, stamping));
    }

    /// Holds a file against what was published, the last issue first, and else against the letter.
    void audit(Bulletin bulletin, List<Published> published, Path file, Consumer<Proof> done) {
        work(
                session.messages().get("bulletin.auditing", String.valueOf(file.getFileName())),
                progress -> {
                    var audit = BulletinAudit.open(file);
                    var printed = LetterRead.anchored(
                            bulletin,
                            audit.text(),
                            entry -> session.store().anchor(entry).map(Anchor::printed));
                    return proof(audit, printed, published, file, progress);
                },
                done);
    }

    private static Proof proof(
            BulletinAudit audit, Bulletin bulletin, List<Published> published, Path file, Progress progress)
            throws IOException {
        for (var issue : published.reversed()) {
            var publication = issue.publication();
            if (audit.against(publication.passages()).isEmpty()) {
                return new Proof.OfIssue(file, publication.issue(), publication.differences(bulletin));
            }
        }
        return new Proof.OfFile(file, audit.against(bulletin, progress::isCancelled));
    }

    /// Prints the letter with a note of the journal into `file`, reads it back, and records what it says as published
    /// only if that is what is stored.
    ///
    /// @param issue 1, or one more than the last
    /// @param reason why it is issued again; empty text for the first issue
    void publish(Draft draft, Bulletin bulletin, Pressing pressing, Path file, int issue, String reason) {
        var released = pressing.released();
        work(
                session.messages().get("bulletin.publishing"),
                progress -> printed(
                        draft, bulletin.anchored(session.store().anchor().printed()), released, file, issue, reason),
                issued -> {
                    session.changes()
                            .record(
                                    () -> session.store()
                                            .record(new Entry.BulletinPublished(
                                                    draft.round().id(), issued.publication())),
                                    _ -> {},
                                    session::report);
                    record(draft, issued.stamping());
                });
    }

    private record Issued(Publication publication, Optional<Stamping> stamping) {}

    private void record(Draft draft, Optional<Stamping> stamping) {
        stamping.ifPresent(stamped -> session.changes()
                .record(
                        () -> session.store()
                                .record(new Entry.BulletinStamped(draft.round().id(), stamped)),
                        _ -> {},
                        session::report));
    }

    private static void sign(Bulletin bulletin, Pressing pressing, Path file) throws IOException {
        if (pressing.key().isPresent()) {
            PdfSignature.sign(file, pressing.key().get(), bulletin.title(), Instant.now());
        }
    }

    private static Issued printed(
            Draft draft, Bulletin bulletin, Pressing pressing, Path file, int issue, String reason) throws IOException {
        BulletinPdf.write(
                bulletin, file, pressing.impression(draft.office()), Fonts.ofThisMachine(), _ -> {}, () -> false);
        sign(bulletin, pressing, file);
        if (!BulletinAudit.open(file).against(bulletin, () -> false).isTrue()) {
            throw new PrintException.NotTrue(file.toString());
        }
        var catalogues = new ArrayList<CatalogueId>();
        draft.catalogues().values().forEach(catalogue -> catalogues.add(catalogue.id()));
        catalogues.sort(java.util.Comparator.comparing(CatalogueId::toString));
        return new Issued(
                new Publication(issue, reason, catalogues, FileDigest.of(file), Passages.of(bulletin)),
                pressing.stamping(file, String.valueOf(file.getFileName())));
    }

    private <T> void work(String title, LongWork<T> work, Consumer<T> done) {
        session.background()
                .start(
                        title,
                        work,
                        done,
                        failure -> session.report(
                                failure instanceof PrintException refused
                                        ? Problem.of(
                                                "print",
                                                refused.sentence(
                                                        session.messages().locale()))
                                        : Problem.of(failure)));
    }
}
