package tongbao.document.audit;

import java.io.EOFException;
import java.io.FilterInputStream;
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
    /// Bytes between two tags, which the parser holds in memory whole.
    private static final int LONGEST_TEXT = 4 << 20;

    private static final int MOST_CHARACTERS = 50_000_000;

    /// @throws PrintException.NotChecked if it is no DOCX, or larger than any bulletin
    static DocxText read(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new PrintException.NotChecked("large", file.toString());
            }
            return read(new Parts(zip, file));
        } catch (ZipException | EOFException | XMLStreamException | NumberFormatException e) {
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
        DocxXml.pieces(parts.open("word/document.xml"), piece -> {
            if (piece.chart().isEmpty()) {
                text.append(piece.text());
            } else {
                var target = "word/" + relations.getOrDefault(piece.chart(), "");
                text.append(chart(DocxXml.chart(parts.open(target)), concerns));
            }
            if (text.length() > MOST_CHARACTERS) {
                throw parts.large();
            }
        });
        for (var name : relations.values()) {
            if (name.startsWith("footer") || name.startsWith("header")) {
                var words = new StringBuilder();
                DocxXml.pieces(parts.open("word/" + name), piece -> words.append(piece.text()));
                margin(words.toString(), concerns);
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

    private static void margin(String words, List<Discrepancy> concerns) {
        var text = Reread.withoutBlanks(words);
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

        InputStream open(String name) throws IOException {
            var entry = zip.getEntry(name);
            if (entry == null) {
                throw new PrintException.NotChecked("broken", file.toString());
            }
            return new FilterInputStream(zip.getInputStream(entry)) {
                private int gap;

                @Override
                public int read() throws IOException {
                    var one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
                }

                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    var read = in.read(bytes, from, length);
                    count(read);
                    for (var index = from; index < from + read; index++) {
                        gap = bytes[index] == '<' ? 0 : gap + 1;
                        if (gap > LONGEST_TEXT) {
                            throw large();
                        }
                    }
                    return read;
                }
            };
        }

        private void count(int read) {
            unpacked += Math.max(0, read);
            if (unpacked > MOST_UNPACKED) {
                throw large();
            }
        }

        PrintException.NotChecked large() {
            return new PrintException.NotChecked("large", file.toString());
        }
    }
}
