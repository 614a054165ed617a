package tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.print.PrinterJob;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.Sides;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.document.font.Fonts;

class PaperPrintTest {
    @TempDir
    private Path folder;

    @Test
    void onlyTheWishedPagesAreSentToThePrinter() throws Exception {
        assertThat(pages(new PageRanges(2, 3))).isEqualTo(2);
        assertThat(pages(new PageRanges(1, Integer.MAX_VALUE))).isEqualTo(9);
    }

    @Test
    void theDialogOffersA4OnBothSidesFirst() {
        assertThat(PaperPrint.wishes("通报").toArray())
                .containsExactlyInAnyOrder(
                        MediaSizeName.ISO_A4,
                        Sides.TWO_SIDED_LONG_EDGE,
                        new PageRanges(1, Integer.MAX_VALUE),
                        new JobName("通报", null));
    }

    /// How many pages a printer that writes PostScript gets.
    private int pages(PageRanges range) throws Exception {
        var out = new ByteArrayOutputStream();
        var job = PrinterJob.getPrinterJob();
        job.setPrintService(StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(out));
        var wishes = PaperPrint.wishes("通报");
        wishes.add(range);

        PaperPrint.print(sample(), job, wishes);

        return out.toString(StandardCharsets.ISO_8859_1).split("%%Page: ", -1).length - 1;
    }

    private Path sample() throws IOException {
        var file = folder.resolve("bulletin.pdf");
        BulletinPdf.write(Bulletins.sample(), file, new Stamp.None(), Fonts.bundled(), _ -> {}, () -> false);
        return file;
    }
}
