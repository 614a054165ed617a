package tongbao.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import tongbao.document.font.Fonts;
import tongbao.document.page.Listing;
import tongbao.document.page.Paper;
import tongbao.domain.bulletin.Block;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Protocol;
import tongbao.domain.round.RoundId;
import tongbao.domain.words.ProtocolWords;

/// 抽样记录 on paper: how the sample was drawn, what each stratum gave, and everybody drawn with the lot that anyone can
/// compute again. The same protocol and fonts give the same pages.
public final class ProtocolPdf {
    private static final Rectangle A4 = new Rectangle((float) Paper.WIDTH, (float) Paper.HEIGHT);

    private ProtocolPdf() {}

    /// Writes `file`, which appears whole or not at all. Any thread; `fonts` is locked meanwhile.
    ///
    /// @param words of the kind that was drawn
    /// @throws tongbao.document.problem.PrintException if it cannot be set
    /// @throws IOException if the file cannot be written
    public static Printed write(
            Path file, ProtocolWords words, RoundId round, SubjectKind kind, Protocol protocol, Fonts fonts)
            throws IOException {
        synchronized (fonts) {
            var title = words.lines(round, kind, protocol).getFirst();
            var listing = Listing.of(
                    List.of(
                            table(
                                    "strata",
                                    title,
                                    words.strata(protocol),
                                    words.rule(protocol) + words.sum(protocol),
                                    Set.of()),
                            table("drawn", title, words.drawn(protocol), "", Set.of(1))),
                    fonts);
            WholeFile.write(file, out -> {
                var fixed = new FixedIds(out);
                print(title, listing, fixed);
                fixed.end();
                return true;
            });
            return new Printed(listing.pages().size(), listing.fonts());
        }
    }

    /// @param wide columns of words, which take the room that is left
    private static Block.Annex table(
            String key, String title, List<List<String>> rows, String note, Set<Integer> wide) {
        var columns = new ArrayList<Block.Column>();
        for (var head : rows.getFirst()) {
            var at = columns.size();
            columns.add(new Block.Column(
                    head, wide.contains(at) ? 3 : 1, wide.contains(at) ? Block.Align.LEFT : Block.Align.CENTER));
        }
        return new Block.Annex(
                key,
                Listing.ALONE,
                title,
                "",
                new Block.Table(columns, rows.subList(1, rows.size()), false),
                note,
                List.of());
    }

    private static void print(String title, Listing listing, FixedIds out) {
        try (var document = new Document(A4)) {
            var writer = PdfWriter.getInstance(document, out);
            writer.setPdfVersion(PdfWriter.VERSION_1_7);
            document.addTitle(title);
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
            writer.setTagged();
            document.open();
            var sheets = new Sheets(document, writer, Seal.of(new Stamp.None()), Impression.of(new Stamp.None()));
            for (int i = 0; i < listing.pages().size(); i++) {
                sheets.add(listing.pages().get(i).drawn(), i, listing.pages().size());
            }
        }
    }
}
