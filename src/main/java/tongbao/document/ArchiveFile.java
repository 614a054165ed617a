package tongbao.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfICCBased;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import tongbao.domain.bulletin.Bulletin;

/// What makes a PDF one for keeping, PDF/A-2a (ISO 19005-2): it says so in its description and says what its colours
/// are. The library's own marks for this are not used: they forbid the transparency the second part allows.
final class ArchiveFile {
    private static final String SRGB = "sRGB IEC61966-2.1";

    private ArchiveFile() {}

    static void mark(PdfWriter writer, Bulletin bulletin) {
        var profile = new PdfICCBased(ICC_Profile.getInstance(ColorSpace.CS_sRGB));
        var intent = new PdfDictionary(new PdfName("OutputIntent"));
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(new PdfName("OutputConditionIdentifier"), new PdfString(SRGB));
        intent.put(new PdfName("Info"), new PdfString(SRGB));
        try {
            intent.put(
                    new PdfName("DestOutputProfile"), writer.addToBody(profile).getIndirectReference());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is written to memory
        }
        writer.getExtraCatalog().put(new PdfName("OutputIntents"), new PdfArray(intent));
        writer.setXmpMetadata(description(bulletin).getBytes(StandardCharsets.UTF_8));
    }

    private static String description(Bulletin bulletin) {
        var date = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                bulletin.date().atStartOfDay().atOffset(ZoneOffset.ofHours(8)));
        return """
               <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
               <x:xmpmeta xmlns:x="adobe:ns:meta/">
               <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
               <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
               <pdfaid:part>2</pdfaid:part>
               <pdfaid:conformance>A</pdfaid:conformance>
               <dc:format>application/pdf</dc:format>
               <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
               <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
               <xmp:CreateDate>%s</xmp:CreateDate>
               <xmp:ModifyDate>%s</xmp:ModifyDate>
               </rdf:Description>
               </rdf:RDF>
               </x:xmpmeta>
               <?xpacket end="w"?>""".formatted(XmlText.of(bulletin.title()), XmlText.of(bulletin.issuer()), date, date);
    }
}
