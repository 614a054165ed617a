package tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tongbao.document.font.Fonts;
import tongbao.document.word.BulletinDocx;
import tongbao.domain.bulletin.Block;
import tongbao.domain.bulletin.Bulletin;

/// Names as an attacker writes them into a register: whatever they are, the files only show them.
class HostileFilesTest {
    private static final String UNSEEN = "\u202E\u200B\u2066\uFEFF\u0007";
    private static final List<String> NAMES = List.of(
            "https://www.example.invalid/a?b=1&c=<d>",
            "javascript:app.alert(1)",
            "=HYPERLINK(\"http://example.invalid\",\"x\")",
            ")>>/OpenAction<</S/JavaScript/JS(app.alert(1))>>",
            "]]></w:t><w:hyperlink r:id=\"rId9\"/>",
            "<!ENTITY x SYSTEM \"file:///etc/passwd\">&x;",
            "{ INCLUDETEXT \"http://example.invalid/x\" }",
            "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe",
            "甲" + UNSEEN + "市");

    /// What makes a viewer do something, or the file carry another.
    private static final List<String> DOING = List.of(
            "A",
            "AA",
            "OpenAction",
            "JavaScript",
            "JS",
            "URI",
            "Launch",
            "GoTo",
            "GoToR",
            "GoToE",
            "SubmitForm",
            "ImportData",
            "EmbeddedFiles",
            "EmbeddedFile",
            "EF",
            "RichMedia",
            "Movie",
            "Sound",
            "XFA",
            "Link");

    private static final Set<String> RUNNING = Set.of(
            "w:hyperlink",
            "w:object",
            "o:OLEObject",
            "w:altChunk",
            "w:attachedTemplate",
            "c:externalData",
            "w:control",
            "w:pict",
            "w:subDoc",
            "a:hlinkClick");

    @TempDir
    Path folder;

    @Test
    void aPdfHoldsNoLinkActionScriptOrFile() throws IOException {
        for (boolean archive : List.of(false, true)) {
            var file = folder.resolve("通报.pdf");
            BulletinPdf.write(
                    bulletin(),
                    file,
                    new Impression(new Stamp.None(), false, archive),
                    Fonts.bundled(),
                    _ -> {},
                    () -> false);

            try (var document = Loader.loadPDF(file.toFile())) {
                var doing = new TreeSet<String>();
                for (var key : document.getDocument().getXrefTable().keySet()) {
                    look(document.getDocument().getObjectFromPool(key), doing);
                }
                assertThat(doing).isEmpty();
                var text = new PDFTextStripper().getText(document);
                assertThat(text.codePoints().filter(c -> UNSEEN.indexOf(c) >= 0))
                        .isEmpty();
                assertThat(text).contains("甲市");
            }
        }
    }

    /// Names of keys and of what things are; attributes of the structure (also /A) are no actions.
    private static void look(COSObject object, Set<String> doing) {
        look(object.getObject(), doing);
    }

    private static void look(COSBase base, Set<String> doing) {
        switch (base) {
            case COSDictionary dictionary -> {
                boolean structure = dictionary.containsKey(COSName.P) && dictionary.containsKey(COSName.S);
                for (var entry : dictionary.entrySet()) {
                    var key = entry.getKey().getName();
                    if (DOING.contains(key) && !(structure && key.equals("A"))) {
                        doing.add(key);
                    }
                    if (!(entry.getValue() instanceof COSObject)) {
                        look(entry.getValue(), doing);
                    }
                }
            }
            case COSArray array ->
                array.forEach(item -> {
                    if (!(item instanceof COSObject)) {
                        look(item, doing);
                    }
                });
            case COSName name when DOING.contains(name.getName()) -> doing.add(name.getName());
            case null, default -> {}
        }
    }

    @Test
    void aDocxRefersToNothingOutsideAndHoldsNoFieldButThePageNumber() throws Exception {
        var file = folder.resolve("通报.docx");
        BulletinDocx.write(bulletin(), file);

        var parts = parts(file);
        assertThat(parts.keySet()).allMatch(name -> name.endsWith(".xml") || name.endsWith(".rels"));
        var found = new TreeSet<String>();
        for (var part : parts.entrySet()) {
            var elements = parsed(part.getValue()).getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                var element = (Element) elements.item(i);
                if (RUNNING.contains(element.getTagName())) {
                    found.add(element.getTagName());
                }
                if (element.getTagName().equals("Relationship")) {
                    assertThat(element.hasAttribute("TargetMode")).isFalse();
                    assertThat(parts)
                            .containsKey((part.getKey().startsWith("word/") ? "word/" : "")
                                    + element.getAttribute("Target"));
                }
                if (element.getTagName().equals("w:instrText")) {
                    assertThat(element.getTextContent().strip()).isEqualTo("PAGE");
                }
                if (element.hasAttribute("w:instr")) {
                    assertThat(element.getAttribute("w:instr").strip()).isEqualTo("PAGE");
                }
            }
            assertThat(part.getValue().codePoints().filter(c -> UNSEEN.indexOf(c) >= 0))
                    .isEmpty();
        }
        assertThat(found).isEmpty();
        assertThat(parts.get("word/document.xml")).contains("甲市", "javascript:app.alert(1)");
    }

    private static Document parsed(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static Map<String, String> parts(Path file) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /// Every place where words of the data may come to stand.
    private static Bulletin bulletin() {
        var all = String.join("、", NAMES);
        var blocks = new ArrayList<Block>();
        for (var name : NAMES) {
            blocks.add(new Block.Heading("h" + blocks.size(), 1, name));
            blocks.add(Bulletins.paragraph("p" + blocks.size(), name, name));
        }
        var bars = NAMES.stream()
                .map(name -> new Block.Chart.Bar(name, 1, 2, "50"))
                .toList();
        var columns = List.of(new Block.Column(NAMES.getLast(), 1, Block.Align.LEFT));
        var table = new Block.Table(columns, NAMES.stream().map(List::of).toList(), false);
        var chart = new Block.Chart("c", all.substring(0, 20), bars);
        blocks.add(new Block.Annex("a", 1, NAMES.getLast(), NAMES.getLast(), table, all, List.of(chart)));
        return new Bulletin(
                NAMES.getLast(),
                Optional.of(NAMES.getLast()),
                all,
                all,
                blocks,
                LocalDate.of(2026, 10, 8),
                NAMES.getLast(),
                all);
    }
}
