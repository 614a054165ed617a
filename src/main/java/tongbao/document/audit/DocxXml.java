package tongbao.document.audit;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/// What the parts of a DOCX say. The parser knows no entities of documents and reads no document type.
final class DocxXml {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final int LONGEST_RUN = 1_000_000;

    private DocxXml() {}

    /// What is done with a piece as soon as it is read.
    @FunctionalInterface
    interface Taking {
        void take(Piece piece) throws IOException, XMLStreamException;
    }

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

    static List<Relation> relations(InputStream part) throws XMLStreamException {
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
    static void pieces(InputStream part, Taking taking) throws IOException, XMLStreamException {
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
                            taking.take(new Piece("", reference == null ? "" : reference));
                        }
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    text = false;
                    if (skipped > 0) {
                        skipped--;
                    } else if (xml.getLocalName().equals("r")) {
                        taking.take(new Piece(hidden ? "" : run.toString(), ""));
                        run.setLength(0);
                        hidden = false;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text && skipped == 0) {
                        run.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                        if (run.length() > LONGEST_RUN) {
                            throw new XMLStreamException("more than " + LONGEST_RUN + " characters in a run");
                        }
                    }
                }
                default -> {} // comments and instructions say nothing
            }
        }
    }

    static Chart chart(InputStream part) throws XMLStreamException {
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

    private static XMLStreamReader reader(InputStream part) throws XMLStreamException {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return factory.createXMLStreamReader(part);
    }
}
