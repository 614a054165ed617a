package tongbao.document.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import tongbao.document.font.Fonts;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.audit.Audit;
import tongbao.domain.bulletin.audit.Passages;
import tongbao.domain.bulletin.audit.Reread;

/// Re-reads a printed bulletin and holds it against the one composed from the store.
public final class BulletinAudit {
    private final Path file;
    private final PdfText text;

    private BulletinAudit(Path file, PdfText text) {
        this.file = file;
        this.text = text;
    }

    /// Reads the file; any thread.
    ///
    /// @throws tongbao.document.problem.PrintException.NotChecked if it is nothing that can be checked
    /// @throws IOException if it cannot be read
    public static BulletinAudit open(Path file) throws IOException {
        return new BulletinAudit(file, PdfText.read(file));
    }

    /// What the file says.
    public Reread text() {
        return text.reread();
    }

    /// As [#against(Bulletin, Fonts, BooleanSupplier)] with the fonts of this machine.
    public Audited against(Bulletin bulletin, BooleanSupplier cancelled) throws IOException {
        return against(bulletin, Fonts.ofThisMachine(), cancelled);
    }

    /// Holds the file against `bulletin`: its text, and if that is right how its pages look.
    ///
    /// @param fonts with which the bulletin is printed once more for the looks
    /// @param cancelled is asked before every page; what was found by then is returned
    public Audited against(Bulletin bulletin, Fonts fonts, BooleanSupplier cancelled) throws IOException {
        var passages = Passages.of(bulletin);
        var found = new ArrayList<>(Audit.of(passages, text.reread()));
        found.addAll(text.concerns());
        int pages = text.reread().pages().size();
        if (!found.isEmpty()) {
            return new Audited(found, Audited.Look.NOT_COMPARED, pages, passages.size());
        }
        var looks = Looks.compare(file, text, bulletin, fonts, cancelled);
        return new Audited(
                looks.orElse(List.of()),
                looks.isPresent() ? Audited.Look.COMPARED : Audited.Look.OTHER_FONTS,
                pages,
                passages.size());
    }
}
