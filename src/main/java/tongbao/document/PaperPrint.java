package tongbao.document;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.nio.file.Path;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;
import tongbao.document.problem.PrintException;

/// Sends the pages of a PDF to a printer as they are, in their own size. Not on the JavaFX thread: the dialog of the
/// machine waits for the person.
public final class PaperPrint {
    private PaperPrint() {}

    /// Asks with the dialog of the machine which printer, which pages and whether on both sides, then prints.
    ///
    /// @param name of the job in the queue of the printer
    /// @return whether it was printed; otherwise the person thought better of it
    /// @throws PrintException.NoPrinter if there is none, or it refused
    /// @throws IOException if the file cannot be read
    public static boolean ask(Path file, String name) throws IOException {
        var wishes = wishes(name);
        try {
            var job = PrinterJob.getPrinterJob();
            if (job.getPrintService() == null) {
                throw new PrintException.NoPrinter();
            }
            return job.printDialog(wishes) && print(file, job, wishes);
        } catch (PrinterException | java.awt.HeadlessException e) {
            throw new PrintException.NoPrinter(e);
        }
    }

    /// What the dialog offers first: A4 on both sides, bound at the long edge, every page.
    static PrintRequestAttributeSet wishes(String name) {
        var wishes = new HashPrintRequestAttributeSet();
        wishes.add(MediaSizeName.ISO_A4);
        wishes.add(Sides.TWO_SIDED_LONG_EDGE);
        wishes.add(new PageRanges(1, Integer.MAX_VALUE));
        wishes.add(new JobName(name, null));
        return wishes;
    }

    /// Prints without asking.
    static boolean print(Path file, PrinterJob job, PrintRequestAttributeSet wishes)
            throws IOException, PrinterException {
        try (var document = Loader.loadPDF(file.toFile(), IOUtils.createMemoryOnlyStreamCache())) {
            job.setPageable(new PDFPageable(document, Orientation.AUTO));
            job.print(wishes);
            return true;
        }
    }
}
