package tongbao.document.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The parts of a DOCX with their types and how they refer to each other, zipped without the time of day.
final class WordPackage {
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Xml types = new Xml().open("Types", "xmlns", PACKAGE + "content-types");
    private final Xml relations = new Xml().open("Relationships", "xmlns", PACKAGE + "relationships");
    private int related;

    WordPackage() {
        types.empty("Default", "Extension", "rels", "ContentType", PACKAGE_TYPE + "relationships+xml");
        types.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    }

    private static final String PACKAGE_TYPE = "application/vnd.openxmlformats-package.";

    /// A part the document refers to; returns the name of the reference.
    ///
    /// @param name within the folder `word`: `styles.xml`, `charts/chart1.xml`
    /// @param kind of the reference: `styles`, `footer`, `chart`
    String add(String name, String kind, String content) {
        var id = "rId" + ++related;
        var type = kind.equals("chart")
                ? "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
                : WORD + kind + "+xml";
        types.empty("Override", "PartName", "/word/" + name, "ContentType", type);
        relations.empty("Relationship", "Id", id, "Type", OFFICE + "/" + kind, "Target", name);
        parts.put("word/" + name, content);
        return id;
    }

    /// Writes everything.
    ///
    /// @param document the main part
    /// @param properties title, author and date
    void write(String document, String properties, OutputStream out) throws IOException {
        types.empty("Override", "PartName", "/word/document.xml", "ContentType", WORD + "document.main+xml");
        types.empty("Override", "PartName", "/docProps/core.xml", "ContentType", PACKAGE_TYPE + "core-properties+xml");
        var all = new LinkedHashMap<String, String>();
        all.put("[Content_Types].xml", types.whole());
        all.put("_rels/.rels", main());
        all.put("docProps/core.xml", properties);
        all.put("word/document.xml", document);
        all.put("word/_rels/document.xml.rels", relations.whole());
        all.putAll(parts);
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var part : all.entrySet()) {
            var entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }

    private static String main() {
        return new Xml()
                .open("Relationships", "xmlns", PACKAGE + "relationships")
                .empty("Relationship", "Id", "rId1", "Type", OFFICE + "/officeDocument", "Target", "word/document.xml")
                .empty(
                        "Relationship",
                        "Id",
                        "rId2",
                        "Type",
                        PACKAGE + "relationships/metadata/core-properties",
                        "Target",
                        "docProps/core.xml")
                .whole();
    }
}
