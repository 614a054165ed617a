package tongbao.document.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import tongbao.document.problem.PrintException;
import tongbao.domain.bulletin.audit.Discrepancy;
import tongbao.domain.bulletin.audit.Discrepancy.Kind;
import tongbao.domain.bulletin.audit.Place;
import tongbao.domain.bulletin.audit.Reread;

/// A DOCX read back: its text with the words of its charts where they stand, and what its charts draw.
///
/// @param concerns values of charts that are not those beside them, words in heads and feet of pages
record DocxText(Reread reread, List<Discrepancy> concerns) {
    private static final long MOST_UNPACKED = 256L << 20;
    private static final int MOST_PARTS = 5_000;

    /// @throws PrintException.NotChecked if it is no DOCX, or larger than any bulletin
    static DocxText read(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new PrintException.NotChecked("large", file.toString());
            }
            return read(new Parts(zip, file));
        } catch (ZipException | XMLStreamException | NumberFormatException e) {
            throw new PrintException.NotChecked("broken", file.toString(), e);
        }
    }

    private static DocxText read(Parts parts) throws IOException, XMLStreamException {
        var concerns = new ArrayList<Discrepancy>();
        var relations = new TreeMap<String, String>();
        for (var relation : DocxXml.relations(parts.open("word/_rels/document.xml.rels"))) {
            relations.put(relation.id(), relation.target());
        }
        var text = new StringBuilder();
        for (var piece : DocxXml.pieces(parts.open("word/document.xml"))) {
            if (piece.chart().isEmpty()) {
                text.append(piece.text());
            } else {
                var target = "word/" + relations.getOrDefault(piece.chart(), "");
                text.append(chart(DocxXml.chart(parts.open(target)), concerns));
            }
        }
        for (var name : relations.values()) {
            if (name.startsWith("footer") || name.startsWith("header")) {
                margin(DocxXml.pieces(parts.open("word/" + name)), concerns);
            }
        }
        return new DocxText(new Reread(List.of(text.toString()), false), concerns);
    }

    /// The names of the bars, which hold rate and counts; their lengths must be those counts.
    private static String chart(DocxXml.Chart chart, List<Discrepancy> concerns) {
        var text = new StringBuilder();
        for (int i = 0; i < chart.names().size(); i++) {
            var name = chart.names().get(i);
            text.append(name);
            int passed = chart.value(0, i);
            int failed = chart.value(1, i);
            var counts = passed + "/" + (passed + failed);
            if (!name.endsWith(" " + counts)) {
                concerns.add(
                        new Discrepancy(Kind.CHANGED, new Place(Place.Kind.BAR, "", name, i + 1), "", name, counts, 0));
            }
        }
        return text.toString();
    }

    private static void margin(List<DocxXml.Piece> pieces, List<Discrepancy> concerns) {
        var words = new StringBuilder();
        pieces.forEach(piece -> words.append(piece.text()));
        var text = Reread.withoutBlanks(words.toString());
        if (!text.isEmpty() && !text.matches("—\\d*—")) {
            concerns.add(new Discrepancy(Kind.EXTRA, new Place(Place.Kind.MARGIN, "", "", 0), "", "", text, 0));
        }
    }

    /// The parts of the file, of which no more than a bulletin holds is unpacked.
    private static final class Parts {
        private final ZipFile zip;
        private final Path file;
        private long unpacked;

        Parts(ZipFile zip, Path file) {
            this.zip = zip;
            this.file = file;
        }

        byte[] open(String name) throws IOException {
            var entry = zip.getEntry(name);
            if (entry == null) {
                throw new PrintException.NotChecked("broken", file.toString());
            }
            try (InputStream in = zip.getInputStream(entry)) {
                var bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, MOST_UNPACKED - unpacked + 1));
                unpacked += bytes.length;
                if (unpacked > MOST_UNPACKED) {
                    throw new PrintException.NotChecked("large", file.toString());
                }
                return bytes;
            }
        }
    }
}
