package tongbao.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tongbao.document.AuditFiles;

/// Printed bulletins for the readers of the audit.
final class Printed {
    private Printed() {}

    static Reader pdf() {
        return new Reader(
                "pdf",
                AuditFiles.pdfs(),
                AuditFiles.pdfBombs(),
                List.of(
                        "<<",
                        ">>",
                        "[",
                        "]",
                        "3 0 R",
                        "999999999 0 R",
                        "4 0 obj",
                        "endobj",
                        "stream\n",
                        "endstream",
                        "/Length 99999999999",
                        "/Length -1",
                        "/Filter/ASCII85Decode",
                        "/Filter[/LZWDecode/RunLengthDecode]",
                        "/Kids[2 0 R]",
                        "/Count -5",
                        "/MediaBox[0 0 1e9 1e9]",
                        "/Rotate 45",
                        " Do ",
                        " q ",
                        " Q ",
                        " BT ",
                        " Tj ",
                        " 1e38 0 0 1e38 0 0 cm ",
                        "BI /W 99999 /H 99999 ID ",
                        " EI ",
                        "1 Tr ",
                        "-2147483648",
                        "99999999999999999999",
                        "/Encrypt",
                        "/Type/Page",
                        "/Subtype/Type3",
                        "/ToUnicode 4 0 R",
                        "xref\n0 99999999\n",
                        "startxref\n-1\n"),
                AuditFiles.refusals(),
                AuditFiles::read);
    }

    static Reader docx() {
        var sound = AuditFiles.docx();
        return new Reader(
                "docx",
                List.of(sound),
                List.of(
                        part(sound, "word/document.xml", out -> out.write(Readers.bytes("<a>".repeat(1_000_000)))),
                        part(sound, "word/document.xml", out -> {
                            var some = Readers.bytes(" ".repeat(1 << 20));
                            out.write(Readers.bytes("<document><r><t>"));
                            for (var chunk = 0; chunk < 16; chunk++) {
                                out.write(some);
                            }
                        }),
                        part(sound, "word/document.xml", out -> {
                            var some = Readers.bytes("<r><t>1</t></r>".repeat(1 << 16));
                            out.write(Readers.bytes("<document>"));
                            for (var chunk = 0; chunk < 30; chunk++) {
                                out.write(some);
                            }
                        }),
                        part(
                                sound,
                                "word/document.xml",
                                out -> out.write(Readers.bytes("<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(1_000) + "\">"
                                        + "<!ENTITY b \"" + "&a;".repeat(1_000) + "\"><!ENTITY c \""
                                        + "&b;".repeat(1_000)
                                        + "\">]><document><r><t>&c;</t></r></document>")))),
                Stream.concat(
                                Xml.WORDS.stream(),
                                Stream.of(
                                        "<w:del>",
                                        "<w:vanish/>",
                                        "<c:pt idx=\"99999999999\"/>",
                                        "<c:v>x</c:v>",
                                        "idx=\"-1\"",
                                        "r:id=\"rId99\"",
                                        "Target=\"../../../x\"",
                                        "<w:t>",
                                        "<c:chart/>"))
                        .toList(),
                AuditFiles.refusals(),
                AuditFiles::read);
    }

    /// A package with one part made anew.
    static byte[] part(byte[] sound, String name, Xml.Content content) {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(sound));
                var zip = new ZipOutputStream(out)) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                if (part.getName().equals(name)) {
                    content.write(zip);
                } else {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
