package tongbao.document;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfAppearance;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfWriter;
import tongbao.document.page.Mark;
import tongbao.document.page.Paper;
import tongbao.domain.bulletin.Office;

/// The empty signature field over name and date. It shows nothing; the program that seals a bulletin electronically, or
/// [tongbao.document.sign.PdfSignature], signs in it.
public final class SignaturePlace {
    /// The name of the field.
    public static final String NAME = "Seal";

    private static final String WORDS = "电子签章";

    private SignaturePlace() {}

    static void add(PdfWriter writer, Tags tags, Mark.SealPlace place) {
        double side = Office.SEAL * Paper.MM;
        double y = Paper.HEIGHT - place.y();
        var box = new Rectangle(
                (float) (place.x() - side / 2), (float) (y - side / 2), (float) (place.x() + side / 2), (float)
                        (y + side / 2));
        var field = PdfFormField.createSignature(writer);
        field.setWidget(box, PdfAnnotation.HIGHLIGHT_NONE);
        field.setFieldName(NAME);
        field.setFlags(PdfAnnotation.FLAGS_PRINT);
        field.setPage();
        field.setAppearance(
                PdfAnnotation.APPEARANCE_NORMAL, PdfAppearance.createAppearance(writer, (float) side, (float) side));
        field.setUserName(WORDS);
        tags.field(field);
        writer.addAnnotation(field);
    }
}
