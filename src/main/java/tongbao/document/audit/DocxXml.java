package tongbao.document.audit;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What the parts of a DOCX say. No entity is resolved and no document type read.
final class DocxXml {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private DocxXml() {}

    /// @param id by which the document refers to it
    record Relation(String id, String target) {}

    /// Words, or the chart that stands in their place (then its reference, else empty text).
    record Piece(String text, String chart) {}

    /// @param names of the bars, from the top
    /// @param values of each series, by the place of the bar
    record Chart(List<String> names, List<Map<Integer, String>> values) {
        int value(int series, int bar) {
            return series < values.size()
                    ? Integer.parseInt(values.get(series).getOrDefault(bar, "0").replaceFirst("\\.0+$", ""))
                    : 0;
        }
    }

    static List<Relation> relations(byte[] part) throws XMLStreamException {
        var relations = new ArrayList<Relation>();
        var xml = reader(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                relations.add(new Relation(attribute(xml, "Id"), attribute(xml, "Target")));
            }
        }
        return relations;
    }

    /// The text as it is read on paper: deleted and hidden words and codes of fields are none.
    static List<Piece> pieces(byte[] part) throws XMLStreamException {
        var pieces = new ArrayList<Piece>();
        var run = new StringBuilder();
        var xml = reader(part);
        int skipped = 0;
        boolean hidden = false;
        boolean text = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var name = xml.getLocalName();
                    if (skipped > 0 || name.equals("del") || name.equals("moveFrom") || name.equals("Fallback")) {
                        skipped++;
                    } else {
                        text = name.equals("t");
                        hidden |=
                                name.equals("vanish") && !attribute(xml, "val").matches("0|false");
                        if (name.equals("chart")) {
                            var reference = xml.getAttributeValue(RELATIONS, "id");
                            pieces.add(new Piece("", reference == null ? "" : reference));
                        }
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    text = false;
                    if (skipped > 0) {
                        skipped--;
                    } else if (xml.getLocalName().equals("r")) {
                        pieces.add(new Piece(hidden ? "" : run.toString(), ""));
                        run.setLength(0);
                        hidden = false;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text && skipped == 0) {
                        run.append(xml.getText());
                    }
                }
                default -> {} // comments and instructions say nothing
            }
        }
        return pieces;
    }

    static Chart chart(byte[] part) throws XMLStreamException {
        var names = new TreeMap<Integer, String>();
        var values = new ArrayList<Map<Integer, String>>();
        var xml = reader(part);
        var within = "";
        int point = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "ser" -> values.add(new TreeMap<>());
                case "tx", "cat", "val" -> within = xml.getLocalName();
                case "pt" -> point = Integer.parseInt(attribute(xml, "idx"));
                case "v" -> {
                    var text = xml.getElementText();
                    if (within.equals("cat")) {
                        names.putIfAbsent(point, text);
                    } else if (within.equals("val") && !values.isEmpty()) {
                        values.getLast().put(point, text);
                    }
                }
                default -> {} // how it is drawn
            }
        }
        return new Chart(List.copyOf(names.values()), values);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }
}
