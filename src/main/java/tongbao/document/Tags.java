package tongbao.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import tongbao.document.page.Part;

/// The structure of a PDF in reading order (tagged PDF, ISO 32000-1, 14.8), made while its pages are drawn: what is
/// drawn belongs to a part of the paper or is an artifact, as lines and page numbers are. The rows of tables, of which
/// there may be many, are written as soon as the next one begins.
final class Tags {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName ALT = new PdfName("Alt");

    private final PdfWriter writer;
    private final PdfContentByte canvas;
    private final PdfStructureElement paper;
    private final Map<Integer, PdfStructureElement> elements = new HashMap<>();
    private Optional<TableRow> row = Optional.empty();
    private Optional<Part> current = Optional.empty();
    private Open open = Open.NOTHING;

    private enum Open {
        NOTHING,
        PART,
        ARTIFACT
    }

    /// @param writer is tagged already
    Tags(PdfWriter writer) {
        this.writer = writer;
        this.canvas = writer.getDirectContent();
        this.paper = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    }

    /// What is drawn from here belongs to `part`, or to none.
    void start(Optional<Part> part) {
        part.ifPresent(this::element);
        if (!part.equals(current)) {
            close();
            current = part;
        }
    }

    /// Words or bars are drawn next.
    void words() {
        if (current.isEmpty()) {
            artifact();
        } else if (open != Open.PART) {
            close();
            canvas.beginMarkedContentSequence(element(current.get()));
            open = Open.PART;
        }
    }

    /// Something that nobody reads is drawn next.
    void artifact() {
        if (open != Open.ARTIFACT) {
            close();
            canvas.beginMarkedContentSequence(ARTIFACT);
            open = Open.ARTIFACT;
        }
    }

    /// A picture with the words that are read instead of it.
    void picture(String instead, Runnable drawing) {
        close();
        var element = new PdfStructureElement(paper, new PdfName(Part.Role.FIGURE.type()));
        element.put(ALT, new PdfString(instead, PdfString.TEXT_UNICODE));
        canvas.beginMarkedContentSequence(element);
        drawing.run();
        canvas.endMarkedContentSequence();
    }

    /// A field of a form on this page, before it is added.
    void field(PdfFormField field) {
        var element = new PdfStructureElement(paper, new PdfName("Form"));
        var object = new PdfDictionary(new PdfName("OBJR"));
        object.put(new PdfName("Obj"), field.getIndirectReference());
        object.put(PdfName.PG, writer.getCurrentPage());
        element.put(PdfName.K, new PdfArray(object));
        int key = writer.getStructureTreeRoot().addExistingObject(element.getReference());
        field.put(new PdfName("StructParent"), new PdfNumber(key));
    }

    /// Ends what is open: before the page does, and before the state of the canvas changes.
    void close() {
        if (open != Open.NOTHING) {
            canvas.endMarkedContentSequence();
            open = Open.NOTHING;
        }
    }

    private PdfStructureElement element(Part part) {
        var known = elements.get(part.number());
        if (known != null) {
            return known;
        }
        var parent = part.within().map(this::element).orElse(paper);
        var element = new PdfStructureElement(parent, new PdfName(part.role().type()));
        element.remove(PdfName.TYPE); // optional, and there are many
        if (!part.instead().isEmpty()) {
            element.put(ALT, new PdfString(part.instead(), PdfString.TEXT_UNICODE));
        }
        if (part.role() == Part.Role.HEAD) {
            var scope = new PdfDictionary();
            scope.put(new PdfName("O"), new PdfName("Table"));
            scope.put(new PdfName("Scope"), new PdfName("Column"));
            element.put(PdfName.A, scope);
        }
        switch (part.role()) {
            case ROW -> {
                row.ifPresent(this::write);
                row = Optional.of(new TableRow(
                        part.number(), element, kids(parent), kids(parent).size() - 1, new TreeMap<>()));
            }
            case HEAD, CELL -> row.orElseThrow().cells().put(part.number(), element);
            default -> {}
        }
        elements.put(part.number(), element);
        return element;
    }

    /// A row that more may be drawn of.
    ///
    /// @param siblings all of its table, it being the one at `at`
    /// @param cells by the number of their part
    private record TableRow(
            int number,
            PdfStructureElement element,
            PdfArray siblings,
            int at,
            SortedMap<Integer, PdfStructureElement> cells) {}

    /// A row is at its end: the file takes it, and only its reference is kept.
    private void write(TableRow done) {
        var kids = kids(done.element());
        int at = 0;
        for (var cell : done.cells().entrySet()) {
            write(cell.getKey(), cell.getValue(), kids, at++);
        }
        write(done.number(), done.element(), done.siblings(), done.at());
    }

    private void write(int number, PdfStructureElement element, PdfArray siblings, int at) {
        try {
            writer.addToBody(element, element.getReference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        siblings.set(at, element.getReference());
        elements.remove(number);
    }

    private static PdfArray kids(PdfDictionary parent) {
        return (PdfArray) Objects.requireNonNull(parent.get(PdfName.K));
    }
}
