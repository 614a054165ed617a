package tongbao.document.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import tongbao.document.font.Fonts;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.audit.Audit;
import tongbao.domain.bulletin.audit.Discrepancy;
import tongbao.domain.bulletin.audit.Passage;
import tongbao.domain.bulletin.audit.Passages;
import tongbao.domain.bulletin.audit.Place;
import tongbao.domain.bulletin.audit.Reread;

/// Re-reads a bulletin that was written as PDF or DOCX and holds it against the one composed from the store.
public final class BulletinAudit {
    /// What a DOCX does not say.
    private static final Set<Place.Kind> PAPER_ONLY = EnumSet.of(Place.Kind.CHART_KEY, Place.Kind.ANCHOR);

    private final Path file;
    private final Reread text;
    private final List<Discrepancy> concerns;
    private final Optional<PdfText> pdf;

    private BulletinAudit(Path file, Reread text, List<Discrepancy> concerns, Optional<PdfText> pdf) {
        this.file = file;
        this.text = text;
        this.concerns = concerns;
        this.pdf = pdf;
    }

    /// Reads the file, which is recognised by what it holds; any thread.
    ///
    /// @throws tongbao.document.problem.PrintException.NotChecked if it is nothing that can be checked
    /// @throws IOException if it cannot be read
    public static BulletinAudit open(Path file) throws IOException {
        if (isZip(file)) {
            var docx = DocxText.read(file);
            return new BulletinAudit(file, docx.reread(), docx.concerns(), Optional.empty());
        }
        var pdf = PdfText.read(file);
        return new BulletinAudit(file, pdf.reread(), pdf.concerns(), Optional.of(pdf));
    }

    /// Where the blocks of `bulletin` stand in a PDF that was set from it.
    public static PassagePlaces places(byte[] pdf, Bulletin bulletin) throws IOException {
        return PassagePlaces.of(Passages.of(bulletin), PdfText.read(pdf));
    }

    private static boolean isZip(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(2);
            return start.length == 2 && start[0] == 'P' && start[1] == 'K';
        }
    }

    /// What the file says.
    public Reread text() {
        return text;
    }

    /// As [#against(Bulletin, Fonts, BooleanSupplier)] with the fonts of this machine.
    public Audited against(Bulletin bulletin, BooleanSupplier cancelled) throws IOException {
        return against(bulletin, Fonts.ofThisMachine(), cancelled);
    }

    /// Holds the text of the file against what was once published.
    public List<Discrepancy> against(List<Passage> passages) {
        var expected = passages.stream()
                .filter(passage ->
                        pdf.isPresent() || !PAPER_ONLY.contains(passage.place().kind()))
                .toList();
        var found = new ArrayList<>(Audit.of(expected, text));
        found.addAll(concerns);
        return found;
    }

    /// Holds the file against `bulletin`: its text, and if that is right how its pages look.
    ///
    /// @param fonts with which the bulletin is printed once more for the looks
    /// @param cancelled is asked before every page; what was found by then is returned
    public Audited against(Bulletin bulletin, Fonts fonts, BooleanSupplier cancelled) throws IOException {
        var passages = Passages.of(bulletin);
        var found = against(passages);
        int pages = text.paged() ? text.pages().size() : 0;
        if (!found.isEmpty() || pdf.isEmpty()) {
            return new Audited(found, Audited.Look.NOT_COMPARED, pages, passages.size());
        }
        var looks = Looks.compare(file, pdf.get(), bulletin, fonts, cancelled);
        return new Audited(
                looks.orElse(List.of()),
                looks.isPresent() ? Audited.Look.COMPARED : Audited.Look.OTHER_FONTS,
                pages,
                passages.size());
    }
}
