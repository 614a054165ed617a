package tongbao.document.word;

import java.io.IOException;
import java.nio.file.Path;
import tongbao.document.WholeFile;
import tongbao.domain.bulletin.Bulletin;

/// Writes a bulletin as DOCX. The same bulletin gives the same bytes.
public final class BulletinDocx {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private BulletinDocx() {}

    /// Writes `bulletin` to `file`, which appears whole or not at all.
    ///
    /// @throws IOException if the file cannot be written
    public static void write(Bulletin bulletin, Path file) throws IOException {
        var parts = new WordPackage();
        parts.add("styles.xml", "styles", WordStyle.part());
        parts.add("settings.xml", "settings", settings());
        var document = WordBody.part(bulletin, parts, new WordSection(parts));
        WholeFile.write(file, out -> {
            parts.write(document, properties(bulletin), out);
            return true;
        });
    }

    private static String settings() {
        return new Xml()
                .open("w:settings", "xmlns:w", WORD)
                .empty("w:evenAndOddHeaders")
                .empty("w:characterSpacingControl", "w:val", "compressPunctuation")
                .whole();
    }

    private static String properties(Bulletin bulletin) {
        var date = bulletin.date() + "T00:00:00Z";
        var xml = new Xml()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance");
        xml.open("dc:title").text(bulletin.title()).close();
        xml.open("dc:creator").text(bulletin.issuer()).close();
        xml.open("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(date).close();
        xml.open("dcterms:modified", "xsi:type", "dcterms:W3CDTF").text(date).close();
        return xml.whole();
    }
}
