package tongbao.intake.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import tongbao.intake.sheet.Merges.Block;
import tongbao.intake.sheet.SheetException.Problem;

/// One careful pass over the package of an xlsx before anything is built from it: nothing unpacks beyond the limits,
/// no part declares entities, no cell claims a column that cannot be. On the way it notes the merged blocks. The
/// package is opened and its parts are read with the libraries that the reader uses, so that both see the same.
final class XlsxParts {
    /// The parser of the reader, which knows no entities of documents at all and does not build texts nobody asks for.
    private static final XMLInputFactory XML = new InputFactoryImpl();

    private final String name;
    private final Map<String, List<Block>> blocksByPart = new HashMap<>();
    private final Map<String, String> partById = new HashMap<>();
    private boolean hasWorkbook;
    private boolean hasStyles;

    private XlsxParts(String name) {
        this.name = name;
    }

    static XlsxParts of(byte[] bytes, String name) {
        var parts = new XlsxParts(name);
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            var unpacked = new Bounded(name);
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > Limits.PARTS) {
                throw new SheetException(Problem.TOO_MUCH_INSIDE, name);
            }
            for (var entry : entries) {
                if (!zip.canReadEntryData(entry)) {
                    throw new SheetException(Problem.ENCRYPTED, name);
                }
                try (var content = unpacked.of(zip.getInputStream(entry))) {
                    parts.pass(entry.getName(), content);
                }
            }
        } catch (IOException | XMLStreamException damage) {
            throw new SheetException(Problem.BROKEN, damage, name);
        }
        if (!parts.hasWorkbook) {
            throw new SheetException(Problem.OTHER_FORMAT, name);
        }
        return parts;
    }

    /// Whether cells can have number formats at all; without them there are no dates.
    boolean hasStyles() {
        return hasStyles;
    }

    /// The merged blocks of the tab whose relationship is `id`.
    Merges merges(String id) {
        return new Merges(blocksByPart.getOrDefault(partById.getOrDefault(id, ""), List.of()));
    }

    private void pass(String part, InputStream content) throws IOException, XMLStreamException {
        hasWorkbook |= part.equals("xl/workbook.xml");
        hasStyles |= part.equals("xl/styles.xml");
        if (part.endsWith(".xml") || part.endsWith(".rels")) {
            var blocks = new ArrayList<Block>();
            var reader = XML.createXMLStreamReader(content);
            while (reader.hasNext()) {
                var event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new SheetException(Problem.BROKEN, name);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element(part, reader, blocks);
                }
            }
            blocksByPart.put(part, List.copyOf(blocks));
        } else {
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    private void element(String part, XMLStreamReader reader, List<Block> blocks) {
        if (part.startsWith("xl/worksheets/")) {
            switch (reader.getLocalName()) {
                case "c" -> attribute(reader, "r").ifPresent(this::place);
                case "mergeCell" ->
                    attribute(reader, "ref").flatMap(this::block).ifPresent(blocks::add);
                default -> {
                    // nothing else is asked of a tab here
                }
            }
            if (blocks.size() > Limits.ROWS) {
                throw new SheetException(Problem.TOO_MUCH_INSIDE, name);
            }
        } else if (part.equals("xl/_rels/workbook.xml.rels")) {
            attribute(reader, "Target")
                    .ifPresent(target -> partById.put(
                            attribute(reader, "Id").orElse(""),
                            target.startsWith("/") ? target.substring(1) : "xl/" + target));
        }
    }

    private static Optional<String> attribute(XMLStreamReader reader, String attribute) {
        return Optional.ofNullable(reader.getAttributeValue(null, attribute));
    }

    private Optional<Block> block(String range) {
        var corners = range.split(":", -1);
        if (corners.length != 2) {
            return Optional.empty();
        }
        var first = place(corners[0]);
        var last = place(corners[1]);
        return Optional.of(new Block(first.row(), first.column(), last.row(), last.column()));
    }

    private record Spot(int row, int column) {}

    /// The row (1-based) and column (0-based) of an address such as `B7`; what no spreadsheet can hold is damage.
    private Spot place(String address) {
        var column = 0;
        var at = 0;
        while (at < address.length() && at < 4 && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
            column = column * 26 + address.charAt(at) - 'A' + 1;
            at++;
        }
        var digits = address.substring(at);
        if (column < 1 || column > 16_384 || !digits.matches("[1-9]\\d{0,6}")) {
            throw new SheetException(Problem.BROKEN, name);
        }
        return new Spot(Integer.parseInt(digits), column - 1);
    }
}
